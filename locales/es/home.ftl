# La página de inicio.
home-title = Veinte años de la sociedad de la información, en un solo lugar
home-lead = Lo que se acordó en Ginebra y en Túnez, lo que resultó de ello, quién dice qué y qué viene después: contribuciones, hitos y eventos del examen, en seis idiomas.
home-search = Buscar contribuciones, hitos, eventos y documentos
home-call-open = Convocatoria abierta · cierra dentro de
home-call-upcoming = Próxima convocatoria · abre dentro de
home-call-closed = Última convocatoria · cerró el
home-questions = { $count ->
    [one] { $count } pregunta
    [many] { $count } de preguntas
   *[other] { $count } preguntas
}
home-send = Presentar una contribución
home-read-questions = Leer las preguntas
home-read-call = Leer la convocatoria
home-all-calls = Todas las convocatorias
home-other-calls = { $count ->
    [one] Hay otra convocatoria abierta
   *[other] Hay otras { $count } convocatorias abiertas
}
home-no-call = No hay convocatorias abiertas
home-no-call-advice = Las nuevas convocatorias aparecen aquí en cuanto se anuncian. Las contribuciones a convocatorias anteriores se pueden leer y buscar.
home-years = Veinte años en una línea
home-years-caption = Hitos por año, de { $first } a { $last }
home-all-milestones = Todos los hitos
home-year = { $count ->
    [one] { $year }: { $count } hito
   *[other] { $year }: { $count } hitos
}
home-column-year = Año
home-column-milestones = Hitos
home-column-turn = Punto de inflexión
home-turn-geneva = Ginebra
home-turn-tunis = Túnez
home-turn-ten = CMSI+10
home-turn-twenty = CMSI+20: resolución 80/173
home-matrix = La matriz con los ODS
home-applications = Aplicaciones de las TIC
home-entries = { $count ->
    [one] { $count } entrada
    [many] { $count } de entradas
   *[other] { $count } entradas
}
home-goals = { $count ->
    [one] { $count } ODS
   *[other] { $count } ODS
}
home-inputs = Últimas contribuciones
home-all-inputs = Todas las contribuciones
home-no-inputs = Aún no se ha publicado ninguna contribución
home-no-inputs-advice = Las contribuciones aparecen aquí una vez que una secretaría las publica.
home-next = En curso y próximos
home-held = Últimos celebrados
home-all-events = Calendario completo
home-event-on = En curso
home-no-events = No hay eventos anunciados
home-figures = Cifras
home-figure-entries = { $count ->
    [one] entrada sobre las Líneas de Acción
   *[other] entradas sobre las Líneas de Acción
}
home-figure-links = { $count ->
    [one] vínculo con los ODS
   *[other] vínculos con los ODS
}
home-figure-events = { $count ->
    [one] evento desde 2003
   *[other] eventos desde 2003
}
home-figure-commitments = { $count ->
    [one] compromiso en seguimiento
   *[other] compromisos en seguimiento
}
home-figure-inputs = { $count ->
    [one] contribución publicada
   *[other] contribuciones publicadas
}
home-components = Componentes
