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
