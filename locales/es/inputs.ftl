# Published inputs.
inputs-title = Contribuciones publicadas
inputs-input = Contribución
inputs-lead = Lo que los gobiernos, las empresas, la sociedad civil, el sector académico y la comunidad técnica respondieron a las convocatorias, con sus propias palabras.
inputs-of-call-lead = Las contribuciones publicadas en respuesta a la convocatoria «{ $call }».
inputs-feed-title = Últimas contribuciones publicadas
inputs-count = { $count ->
    [one] { $count } contribución
    [many] { $count } contribuciones
   *[other] { $count } contribuciones
}
inputs-questions = { $count ->
    [one] Pregunta { $numbers }
    [many] Preguntas { $numbers }
   *[other] Preguntas { $numbers }
}
inputs-question = Pregunta { $number }
inputs-language-ar = Árabe
inputs-language-en = Inglés
inputs-language-es = Español
inputs-language-fr = Francés
inputs-language-ru = Ruso
inputs-language-zh = Chino
inputs-facet-type = Categoría de partes interesadas
inputs-facet-region = Región
inputs-facet-country = País
inputs-facet-language = Idioma
inputs-facet-line = Línea de acción
inputs-facet-sdg = Objetivo de Desarrollo Sostenible
inputs-facet-call = Convocatoria
inputs-facet-question = Pregunta respondida
inputs-facet-year = Año
inputs-sort = Ordenar:
inputs-sort-best = relevancia
inputs-sort-newest = más recientes
inputs-sort-organization = organización
inputs-search = Buscar en las contribuciones
inputs-none-found = Ninguna contribución coincide
inputs-none-found-advice = Quite un filtro o busque otras palabras.
inputs-none-yet = Todavía no se ha publicado ninguna contribución
inputs-none-yet-advice = Las contribuciones aparecen aquí cuando la secretaría las publica. Las convocatorias abiertas esperan la suya.
inputs-see-calls = Ver las convocatorias
inputs-anonymous = Anónimo
inputs-global = Ámbito mundial
inputs-views = Vistas de las contribuciones a esta convocatoria
inputs-tab-list = Contribuciones
inputs-tab-answers = Por pregunta
inputs-tab-figures = Cifras
inputs-yes = Sí
inputs-no = No
inputs-confirmed = Confirmado
inputs-goal = ODS
inputs-beside = Todas las respuestas a esta pregunta
inputs-answers = Respuestas
inputs-about = Sobre esta contribución
inputs-about-lines = Líneas de acción de que trata
inputs-about-goals = Objetivos de Desarrollo Sostenible
inputs-attachments = Archivos adjuntos
inputs-cite = Citar esta contribución
inputs-copy = Copiar
inputs-copied = Copiado
inputs-call = Convocatoria
inputs-received = Recibida
inputs-published = Publicada
inputs-version = Versión
inputs-version-number = Versión { $number }, la última presentada
inputs-original = Original
inputs-neighbours = Otras contribuciones a esta convocatoria
inputs-before = Contribución anterior
inputs-after = Contribución siguiente
inputs-all-of-call = Todas las contribuciones a esta convocatoria
inputs-gone = Esta contribución ya no está publicada
inputs-gone-lead = Estuvo publicada aquí. La secretaría puso fin a su publicación; su número de referencia no se volverá a utilizar.
inputs-gone-on = Publicación anulada el
inputs-gone-reason = Motivo
inputs-place-unknown = Lugar no indicado
inputs-figures-title = Quién contribuyó
inputs-figures-lead = Quiénes contribuyeron a la convocatoria «{ $call }», por categoría, región, país, idioma y día, y a quiénes aún no se ha escuchado.
inputs-ledger = Qué ha sido de todo lo recibido
inputs-ledger-received = recibidas
inputs-ledger-published = publicadas
inputs-ledger-withheld = no publicadas
inputs-ledger-withdrawn = retiradas
inputs-ledger-pending = en examen
inputs-ledger-hint = No publicadas: dirigidas únicamente a la secretaría, no admitidas, o cuya publicación se anuló, con el motivo en su dirección.
inputs-by-region = Por región
inputs-by-type-region = Por categoría de partes interesadas y región
inputs-by-day = Por día de recepción
inputs-by-country = Por país
inputs-by-language = Por idioma
inputs-total = Total
inputs-day = Día
inputs-days-label = Contribuciones por día de recepción del { $from } al { $to }
inputs-deadline = Fecha límite
inputs-none-yet-short = Aún sin contribuciones
inputs-types-heard = { $count ->
    [one] { $count } categoría
    [many] { $count } categorías
   *[other] { $count } categorías
}
inputs-hidden-hint = Las cifras inferiores a cinco que incluyen una contribución anónima se indican como «<5». Lo que permitiría deducirlas se omite («…») o se da como mínimo («≥»).
inputs-gaps = Aún no escuchados
inputs-gaps-lead = Ninguna contribución publicada procede de:
inputs-groups = Países en situaciones especiales
inputs-ldcs = Países menos adelantados
inputs-lldcs = Países en desarrollo sin litoral
inputs-sids = Pequeños Estados insulares en desarrollo
inputs-group-heard = { $count ->
    [one] de { $heard } de { $count } país
    [many] de { $heard } de { $count } países
   *[other] de { $heard } de { $count } países
}
inputs-answers-lead = Todas las respuestas publicadas a una pregunta de la convocatoria «{ $call }».
inputs-answers-count = { $count ->
    [one] { $count } respuesta
    [many] { $count } respuestas
   *[other] { $count } respuestas
}
inputs-tally = Número de veces que se eligió cada respuesta
inputs-tally-choice = Respuesta
inputs-tally-share = Proporción
inputs-tally-note = Proporción de las contribuciones que responden a esta pregunta. Las cifras inferiores a cinco que incluyen una contribución anónima se indican como «<5».
inputs-questions-nav = Preguntas
inputs-refused-consent = El autor se dirige únicamente a la secretaría, por lo que esta contribución no puede publicarse.
inputs-refused-policy = La convocatoria no prevé la publicación.
inputs-refused-not-checked = Marque como hecha la comprobación de datos personales antes de publicar.
inputs-refused-empty = No hay ninguna respuesta que pueda hacerse pública.
inputs-mail-published-subject = Publicada: { $reference }
inputs-mail-published = Su contribución { $reference } se ha publicado. Todos pueden leerla en una dirección que no cambiará.
inputs-mail-published-button = Ver la versión pública
inputs-mail-published-wrong = Si algo no debiera ser público, avise de inmediato a la secretaría: la publicación puede anularse.
inputs-mail-unpublished-subject = Publicación anulada: { $reference }
inputs-mail-unpublished = La secretaría ha puesto fin a la publicación de su contribución { $reference }. En su dirección figuran ahora la fecha y este motivo:
inputs-mail-unpublished-button = Ver su página
inputs-more-countries = { $count ->
    [one] { $count } país más
    [many] { $count } países más
   *[other] { $count } países más
}
