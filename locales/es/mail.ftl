# Marco de todos los mensajes.
mail-button-fallback = Si el botón no funciona, copie esta dirección en su navegador:
mail-footer = Este mensaje se ha enviado automáticamente. Para comunicarse con la secretaría, escriba a { $contact }.

# Mensajes que se pueden cancelar.
mail-unsubscribe = Cancelar la suscripción
mail-topic-reminders = Recordatorios de plazos
mail-topic-digest = Novedades de lo que sigue
mail-topic-letters = Cartas de la secretaría a los participantes en una convocatoria
mail-topic-invitations = Recordatorios de invitaciones
mail-why-reminders = Recibe este mensaje porque tiene un borrador para esta convocatoria.
mail-why-digest = Recibe este mensaje porque sigue páginas del portal.
mail-why-letters = Recibe este mensaje porque participa en esta convocatoria.
mail-why-invitations = Recibe este mensaje porque su organización fue invitada a participar en esta convocatoria.
