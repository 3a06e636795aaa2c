# Seguir por correo.
following-by-mail = Seguir por correo
following-title = Seguir por correo
following-call = Una convocatoria
following-line = Una línea de acción
following-organization = Una organización
following-inputs = Contribuciones publicadas
following-call-lead = Se le informa cuando se publican contribuciones a esta convocatoria, cuando se modifica su plazo y cuando está por cerrarse.
following-line-lead = Se le informa de las nuevas contribuciones sobre esta línea, de las convocatorias que la conciernen y de los hitos, desafíos y tendencias añadidos o modificados.
following-organization-lead = Se le informa cuando se publican contribuciones de esta organización.
following-inputs-lead = Se le informa cuando se publican contribuciones que aparecerían en esta lista.
following-press = Seguir
following-sign-in = Tengo una cuenta
following-rhythm = Frecuencia
following-rhythm-hint = Un solo mensaje con todas las novedades; ninguno si no las hay.
following-daily = Cada día
following-weekly = Cada semana
following-privacy-note = Su dirección solo se usa para estos mensajes y nunca se publica. Cada uno contiene un enlace para cancelarlos.
following-sent = Consulte su correo
following-sent-lead = Hemos enviado un mensaje a esta dirección. El seguimiento comienza cuando abra el enlace y lo confirme; funciona una sola vez y durante 24 horas.
following-back = Volver
following-confirm-title = ¿Seguir esta página?
following-confirmed = Ya sigue esta página
following-confirmed-lead = El próximo mensaje llegará cuando haya novedades, una vez por semana como máximo.
following-confirm-old = Este enlace ya no funciona
following-confirm-old-lead = Funciona una sola vez y durante 24 horas. Abra la página que quiere seguir y pida otro.
following-too-much = Ya sigue 50 páginas. Deje primero de seguir una.
following-all-inputs = Todas las contribuciones publicadas
following-searched-inputs = Contribuciones con «{ $words }»
following-mail-title = Lo que recibo por correo
following-mail-lead = Lo que sigue, con qué frecuencia y qué mensajes recibe.
following-follows = Lo que sigo
following-none = Todavía no sigue nada
following-none-advice = Las convocatorias, las líneas de acción y las listas de contribuciones tienen un enlace «Seguir por correo».
following-end = Dejar de seguir
following-end-of = Dejar de seguir { $name }
following-which = Qué mensajes
following-kinds = Mensajes que se pueden desactivar
following-necessary = Mensajes necesarios
following-necessary-why = Enlaces de acceso, acuses de recibo, preguntas de la secretaría y decisiones sobre sus contribuciones: sin ellos no podría utilizar el portal ni ejercer sus derechos.
following-refused = El { $date } el servidor de correo rechazó un mensaje enviado a su dirección. Hasta que se acepte otro, solo se envían los mensajes necesarios. Compruebe la dirección.
following-done-followed = Ya sigue esta página
following-done-ended = Ya no sigue esta página
following-what = Para seguir
following-mail-confirm-subject = Confirme que quiere seguir esta página
following-mail-confirm-intro = Alguien, probablemente usted, quiere seguir una página del portal por correo en esta dirección.
following-mail-confirm-button = Sí, quiero seguirla
following-mail-confirm-ignore = El enlace funciona una sola vez y durante 24 horas. Si no fue usted, no haga nada: no recibirá más mensajes.
following-mail-daily = Estas son las novedades desde ayer de lo que sigue.
following-mail-weekly = Estas son las novedades de la semana de lo que sigue.
following-mail-manage = Cambiar lo que sigo
following-announced = Nueva convocatoria. Plazo: { $deadline }
following-moved = Plazo modificado: { $deadline }
following-opened = Abierta. Plazo: { $deadline }
following-closing = Cierra pronto: { $deadline }
following-milestone = Hito nuevo o modificado
following-challenge = Desafío nuevo o modificado
following-trend = Tendencia nueva o modificada
following-input = Nueva contribución
following-input-of = Nueva contribución de { $organization }
following-narrowed-inputs = { $count ->
    [one] Contribuciones, { $count } criterio
   *[other] Contribuciones, { $count } criterios
}
following-searched-and-narrowed-inputs = { $count ->
    [one] Contribuciones con «{ $words }», { $count } criterio
   *[other] Contribuciones con «{ $words }», { $count } criterios
}
following-mail-subject = { $count ->
    [one] { $count } novedad de lo que sigue
   *[other] { $count } novedades de lo que sigue
}
following-mail-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
following-organization-by-mail = Seguir a esta organización por correo
