matrix-whole-goal = Todo el objetivo
matrix-targets = { $count ->
    [one] Meta { $targets }
   *[other] Metas { $targets }
}
matrix-title = Cómo contribuyen las líneas de acción a los Objetivos de Desarrollo Sostenible
matrix-lead = Cada celda rellena es un vínculo que vieron los facilitadores de la línea, con su justificación. Elija una para leerla, con las entradas y contribuciones que se refieren a ambos.
matrix-view-heat = Mapa de calor
matrix-view-table = Cuadro con justificaciones
matrix-caption = Líneas de acción por Objetivo de Desarrollo Sostenible
matrix-cell = { $line } y objetivo { $number }:
matrix-reason = Justificación
matrix-targets-head = Metas
matrix-key-1 = 1 meta o todo el objetivo
matrix-key-2 = 2–3 metas
matrix-key-3 = 4 metas o más
matrix-close = Cerrar
matrix-entries-on-both = Entradas sobre ambos
matrix-no-link = La matriz no contiene ningún vínculo aquí
matrix-no-link-advice = Elija otra línea u otro objetivo.
matrix-provenance = Matriz CMSI-ODS de 2015, elaborada por los facilitadores y coordinada por la UIT; las justificaciones se dan con nuestras palabras.
matrix-sdg = Objetivo de Desarrollo Sostenible
matrix-no-inputs = Ninguna contribución publicada menciona todavía este objetivo.
matrix-no-entries = Ninguna entrada está asignada a este objetivo; véanse las de las líneas que contribuyen a él.
matrix-sessions = Sesiones
matrix-links = { $count ->
    [one] { $count } vínculo
   *[other] { $count } vínculos
}
matrix-summary = { $count ->
    [one] { $count } vínculo. La cifra cuenta las metas citadas.
   *[other] { $count } vínculos. La cifra cuenta las metas citadas.
}
matrix-inputs-on-both = { $count ->
    [one] { $count } contribución sobre ambos
   *[other] { $count } contribuciones sobre ambos
}
matrix-entries-of-line = { $count ->
    [one] { $count } entrada de la línea
   *[other] { $count } entradas de la línea
}
matrix-inputs-of-line = { $count ->
    [one] { $count } contribución sobre la línea
   *[other] { $count } contribuciones sobre la línea
}
matrix-lines-serving = { $count ->
    [one] { $count } línea de acción contribuye a este objetivo
   *[other] { $count } líneas de acción contribuyen a este objetivo
}
