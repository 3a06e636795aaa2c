# Calls for inputs.

# The list.
calls-title = Convocatorias de contribuciones
calls-lead = Lo que puede responderse ahora, lo que se abrirá y lo que se preguntó en los últimos veinte años.
calls-find = Buscar una convocatoria
calls-find-words = Palabras
calls-any = Todos
calls-convener = Entidad convocante
calls-year = Año
calls-line = Línea de Acción
calls-open-heading = Abiertas ahora
calls-upcoming-heading = Próxima apertura
calls-closed-heading = Cerradas
calls-open = Abierta
calls-upcoming = Se abrirá pronto
calls-closed = Cerrada
calls-none-open = No hay convocatorias abiertas con estos criterios
calls-none-open-advice = Borre los filtros o consulte más abajo las convocatorias anteriores.
calls-none-closed = Ninguna convocatoria cerrada corresponde a estos criterios.
calls-closed-on = cerrada el { $date }
calls-opened-on = abierta el { $date }
calls-date-unknown = fecha desconocida
calls-closes-in-days = { $count ->
    [one] Cierra dentro de { $count } día
    [many] Cierra dentro de { $count } días
   *[other] Cierra dentro de { $count } días
}
calls-closes-in-hours = { $count ->
    [one] Cierra dentro de { $count } hora
    [many] Cierra dentro de { $count } horas
   *[other] Cierra dentro de { $count } horas
}
calls-closes-in-minutes = { $count ->
    [one] Cierra dentro de { $count } minuto
    [many] Cierra dentro de { $count } minutos
   *[other] Cierra dentro de { $count } minutos
}
calls-published-count = { $count ->
    [one] { $count } contribución publicada
    [many] { $count } contribuciones publicadas
   *[other] { $count } contribuciones publicadas
}
calls-known-responses = { $count ->
    [one] { $count } respuesta según las fuentes
    [many] { $count } respuestas según las fuentes
   *[other] { $count } respuestas según las fuentes
}
calls-read-questions = Leer las preguntas
calls-send-input = Presentar una contribución
calls-continue-draft = Continuar mi borrador
calls-my-submission = Mi contribución

# One call.
calls-call = Convocatoria de contribuciones
calls-at-a-glance = En resumen
calls-historical = Para el registro
calls-historical-note = Una convocatoria del pasado, según sus fuentes públicas. Las contribuciones no se recibieron en este portal.
calls-demonstration-note = Esta convocatoria sirve para probar el portal. Nada de lo que se introduzca aquí se envía a ninguna organización.
calls-short-notice = { $count ->
    [one] Entre el anuncio y la fecha límite hubo { $count } día hábil. Las partes interesadas han pedido al menos siete.
    [many] Entre el anuncio y la fecha límite hubo { $count } días hábiles. Las partes interesadas han pedido al menos siete.
   *[other] Entre el anuncio y la fecha límite hubo { $count } días hábiles. Las partes interesadas han pedido al menos siete.
}
calls-purpose = Objetivo
calls-who = Quién puede contribuir
calls-languages-accepted = Se aceptan respuestas en los idiomas siguientes: { $languages }.
calls-rules = Reglas
calls-questions = Preguntas
calls-question-count = { $count ->
    [one] { $count } pregunta
    [many] { $count } preguntas
   *[other] { $count } preguntas
}
calls-questions-unknown = Las preguntas de esta convocatoria no constan en las fuentes públicas.
calls-questions-paraphrased = Las preguntas están reformuladas.
calls-question-number = Pregunta { $number }
calls-choices = { $count ->
    [one] { $count } opción
    [many] { $count } opciones
   *[other] { $count } opciones
}
calls-all-answers = Todas las respuestas publicadas
calls-only-if = Solo si “{ $question }” es “{ $answer }”
calls-yes = Sí
calls-no = No
calls-word-limit = { $count ->
    [one] { $count } palabra como máximo
    [many] { $count } palabras como máximo; en chino, cada carácter cuenta como una
   *[other] { $count } palabras como máximo; en chino, cada carácter cuenta como una
}
calls-required = obligatorio
calls-optional = opcional
calls-secretariat-only = solo lo ve la secretaría
calls-kind-long-text = texto
calls-kind-short-text = texto breve
calls-kind-one-choice = una sola respuesta
calls-kind-many-choices = varias respuestas posibles
calls-kind-yes-no = sí o no
calls-kind-number = número
calls-kind-date = fecha
calls-kind-line-table = un texto por Línea de Acción
calls-kind-line-picker = elección de Líneas de Acción
calls-kind-sdg-picker = elección de Objetivos de Desarrollo Sostenible
calls-kind-file = archivo
calls-kind-url = enlace
calls-kind-statement = declaración que se confirma
calls-how-used = Cómo se utilizarán
calls-who-answered = Quién respondió
calls-who-answered-note = Organizaciones cuyas respuestas son públicas, con un enlace al original. La lista no es completa.
calls-joint-with = junto con { $names }
calls-spoken = oralmente
calls-opens = Apertura
calls-opened = Apertura
calls-deadline = Fecha límite
calls-in-utc = En UTC
calls-your-time = Su hora: { $time }
calls-body = Órgano
calls-legal-basis = Fundamento jurídico
calls-publication = Publicación
calls-policy-all = Se publican todas las contribuciones.
calls-policy-on-consent = Las contribuciones se publican si su autor está de acuerdo. Los datos de contacto, nunca.
calls-policy-none = Las contribuciones son solo para la secretaría y no se publican.
calls-closed-advice = Esta convocatoria ya no admite contribuciones.
calls-upcoming-advice = Las contribuciones podrán presentarse cuando se abra. Ya puede preparar sus respuestas.
calls-deadline-history = Cambios de la fecha límite
calls-figures = Contribuciones hasta ahora
calls-received = recibidas
calls-published = publicadas
calls-by-type = Contribuciones publicadas por categoría de partes interesadas
calls-read-inputs = Leer las contribuciones publicadas
calls-all-figures = Quién contribuyó
calls-documents = Documentos
calls-lines = Líneas de Acción pertinentes
calls-all-lines = La convocatoria se refiere a todas las Líneas de Acción.
