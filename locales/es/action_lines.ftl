# All lines.
action-lines-title = Líneas de acción
action-lines-lead = El Plan de Acción de Ginebra de 2003 fijó once líneas de acción; la séptima tiene ocho aplicaciones. Cada línea muestra lo que se ha logrado, lo que lo dificulta y lo que viene.
action-lines-all = Todas las líneas
action-lines-entries = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
action-lines-goals = { $count ->
    [one] { $count } objetivo
   *[other] { $count } objetivos
}
action-lines-inputs = { $count ->
    [one] { $count } contribución
   *[other] { $count } contribuciones
}
action-lines-events = { $count ->
    [one] { $count } reunión
   *[other] { $count } reuniones
}
action-lines-commitments = { $count ->
    [one] { $count } compromiso
   *[other] { $count } compromisos
}
action-lines-roadmaps = { $count ->
    [one] { $count } hoja de ruta
   *[other] { $count } hojas de ruta
}
action-lines-milestone-count = { $count ->
    [one] { $count } hito
   *[other] { $count } hitos
}
action-lines-challenge-count = { $count ->
    [one] { $count } desafío
   *[other] { $count } desafíos
}
action-lines-trend-count = { $count ->
    [one] { $count } tendencia
   *[other] { $count } tendencias
}
action-lines-led-by = Facilita: { $names }
action-lines-figure-entries = hitos, desafíos y tendencias
action-lines-figure-goals = vínculos con los Objetivos de Desarrollo Sostenible
action-lines-figure-inputs = menciones en contribuciones publicadas
action-lines-applications = Aplicaciones de las TIC: ventajas en todos los aspectos de la vida
action-lines-applications-hint = Ocho aplicaciones, cada una con sus propios facilitadores
action-lines-across = Visión de conjunto
action-lines-milestones-title = Hitos, desafíos y tendencias
action-lines-across-milestones = Veinte años de todas las líneas en una sola cronología
action-lines-matrix = Matriz CMSI-ODS
action-lines-across-matrix = Cómo contribuye cada línea a cada Objetivo de Desarrollo Sostenible, y por qué
action-lines-across-roadmaps = Lo que planifican los organismos, lado a lado

# One line.
action-lines-line-code = Línea de Acción { $code }
action-lines-application-of = Línea de Acción C7 · Aplicaciones de las TIC
action-lines-official-title = En el Plan de Acción:
action-lines-at-a-glance = En síntesis
action-lines-lead-facilitator = Facilitador principal
action-lines-co-facilitators = Cofacilitadores
action-lines-named-2005 = Designados en 2005
action-lines-entries-heading = Entradas
action-lines-inputs-heading = Contribuciones
action-lines-events-heading = Reuniones
action-lines-follow-up = Seguimiento
action-lines-goals-served = Objetivos a los que contribuye
action-lines-goal-named = Objetivo { $number }: { $title }
action-lines-follow = Seguir esta línea
action-lines-calendar = Calendario
action-lines-feed = Hitos, desafíos y tendencias
action-lines-feed-of-line = { $line }: hitos, desafíos y tendencias
action-lines-calendar-of-line = { $line }: reuniones
action-lines-milestone = Hito
action-lines-challenge = Desafío
action-lines-trend = Nueva tendencia
action-lines-milestones = Hitos
action-lines-challenges = Desafíos
action-lines-trends = Nuevas tendencias
action-lines-on-timeline = En la cronología
action-lines-no-milestones = Todavía no se ha registrado ningún hito de esta línea.
action-lines-no-challenges = Todavía no se ha registrado ningún desafío de esta línea.
action-lines-no-trends = Todavía no se ha registrado ninguna tendencia de esta línea.
action-lines-all-inputs = Ver todo ({ $count })
action-lines-no-inputs = Ninguna contribución publicada menciona todavía esta línea.
action-lines-see-calls = Ver las convocatorias de contribuciones
action-lines-all-events = Ver todo ({ $count })
action-lines-no-events = No hay ninguna reunión asignada a esta línea.
action-lines-see-events = Ver todo el calendario
action-lines-upcoming = Próximamente
action-lines-as-reported = según informes
action-lines-as-reported-means = “Según informes”: procede de un informe, de la prensa o de un comentario, no de un texto oficial.
action-lines-goals-heading = Cómo contribuye esta línea a los Objetivos de Desarrollo Sostenible
action-lines-whole-matrix = Toda la matriz
action-lines-no-goals = La matriz de 2015 no vincula ningún objetivo a esta línea.
action-lines-cell = Entradas y contribuciones sobre ambos
action-lines-follow-up-heading = Compromisos y hojas de ruta
action-lines-no-follow-up = Ningún compromiso del documento final ni ninguna hoja de ruta menciona esta línea.
action-lines-activities = Actividades relativas a esta línea
action-lines-documents = Documentos
action-lines-all-documents = En la biblioteca
action-lines-neighbours = Líneas contiguas
action-lines-by-year = hasta { $year }
action-lines-year-and-beyond = { $year } en adelante
action-lines-milestones-lead = Lo que se ha logrado desde 2003, lo que lo dificulta y lo que viene, en todas las líneas de acción, cada dato con su fuente.
action-lines-kind = Tipo
action-lines-line = Línea de acción
action-lines-entity = Entidad
action-lines-goal = Objetivo
action-lines-year = Año
action-lines-entry-title = Título
action-lines-words = Palabras
action-lines-from-year = Desde el año
action-lines-to-year = Hasta el año
action-lines-since = desde { $year }
action-lines-until = hasta { $year }
action-lines-view = Vista
action-lines-view-list = Lista
action-lines-view-timeline = Cronología
action-lines-none-found = Nada coincide con estos filtros
action-lines-none-found-advice = Quite un filtro o amplíe los años.
action-lines-no-year = Sin año
action-lines-timeline-caption = Hitos, desafíos y tendencias por año y línea de acción
