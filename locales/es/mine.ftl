# One’s own submissions: the list, versions beside each other, what happened.
mine-questions = { $count ->
    [one] La secretaría tiene { $count } pregunta para usted. Figura en primer lugar.
   *[other] La secretaría tiene { $count } preguntas para usted. Figuran en primer lugar.
}
mine-questions-here = { $count ->
    [one] { $count } pregunta por responder
   *[other] { $count } preguntas por responder
}
mine-requests-here = En la secretaría
mine-answer = Responder
mine-all = cualquiera
mine-show = Mostrar
mine-show-all = Mostrar todas
mine-none-such = Ninguna de sus contribuciones coincide
mine-publication = Publicación
mine-changes = Qué cambió
mine-against = Comparar con
mine-compare = Comparar
mine-changes-lead = De la versión { $from } a la versión { $to }: lo nuevo aparece subrayado y lo suprimido, tachado.
mine-unchanged = No hay diferencias en las respuestas ni en los archivos.
mine-whole = Esta versión completa
mine-erased = El contenido de esta versión se borró. Quedan el acuse de recibo y la suma de comprobación.
mine-history = Historial
mine-happened-begun = Se inició el borrador
mine-happened-submitted = Se presentó la versión { $version }
mine-happened-withdrawn = Se retiró
mine-happened-restored = Se anuló la retirada
mine-happened-reviewed = La secretaría empezó a examinarla
mine-happened-asked = La secretaría hizo una pregunta
mine-happened-answered = Se respondió a la pregunta
mine-happened-accepted = Se aceptó
mine-happened-rejected = No se aceptó
mine-happened-published = Se publicó
mine-happened-unpublished = Finalizó su publicación
mine-happened-plea = Se envió una solicitud a la secretaría
mine-happened-decided = La secretaría resolvió la solicitud
mine-happened-limit = Se fijó un plazo posterior
