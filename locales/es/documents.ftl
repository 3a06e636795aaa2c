# The library.
documents-lead = Los textos del proceso (resoluciones, proyectos, compilaciones, declaraciones) y dónde leerlos.
documents-q = Palabras o signatura
documents-kind = Tipo
documents-issuer = Emisor
documents-line = Línea de acción
documents-language = Disponible en
documents-languages = Disponible en:
documents-year = Año
documents-undated = Fecha desconocida
documents-none = Ningún documento coincide con estos filtros
documents-none-advice = Quite un filtro, o busque otras palabras o una signatura como A/RES/80/173.
documents-used = Utilizado en:
documents-all-lines = Todas las líneas de acción
documents-kind-resolution = Resolución
documents-kind-draft-resolution = Proyecto de resolución
documents-kind-decision = Decisión
documents-kind-outcome-document = Documento final
documents-kind-draft-text = Proyecto de texto
documents-kind-report = Informe
documents-kind-report-series = Serie de informes
documents-kind-compilation = Compilación
documents-kind-summary = Resumen
documents-kind-stakeholder-statement = Declaración de partes interesadas
documents-kind-government-position = Posición de un Gobierno
documents-kind-publication = Publicación
documents-kind-council-document = Documento del Consejo
documents-kind-working-group-document = Documento del Grupo de Trabajo
documents-kind-letter = Carta
documents-kind-web-page = Página web
documents-kind-guidance-note = Nota orientativa
documents-kind-note = Nota
documents-kind-concept-note = Nota conceptual
documents-kind-form = Formulario
documents-kind-questionnaire = Cuestionario
documents-kind-road-map = Hoja de ruta
documents-kind-other = Documento
documents-count = { $count ->
    [one] { $count } documento
    [many] { $count } de documentos
   *[other] { $count } documentos
}
