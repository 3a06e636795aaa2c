# Submissions: from the draft to the receipt.

# States.
submissions-state-draft = Borrador
submissions-state-submitted = Presentada
submissions-state-under-review = En examen
submissions-state-clarification-asked = Se solicitaron aclaraciones
submissions-state-accepted = Aceptada
submissions-state-rejected = No admitida
submissions-state-published = Publicada
submissions-state-unpublished = Publicación anulada
submissions-state-withdrawn = Retirada
submissions-next = Qué sigue
submissions-next-draft = Todavía no se ha enviado nada. Complete las respuestas, revíselas y presente la contribución antes de la fecha límite.
submissions-next-submitted = La secretaría la ha recibido y la examinará. Puede modificarla y presentarla de nuevo hasta la fecha límite.
submissions-next-under-review = La secretaría la está examinando. Si algo no está claro, le preguntará.
submissions-next-clarification-asked = La secretaría tiene una pregunta. Respóndala más abajo.
submissions-next-accepted = Ha sido verificada. Se publicará si usted lo ha autorizado; de lo contrario, se cuenta sin su texto.
submissions-next-rejected = La secretaría no la admitió. El motivo figura a continuación.
submissions-next-published = Es pública en su propia dirección. Si hay que retirarla, solicítelo a la secretaría.
submissions-next-unpublished = Ya no es pública. El motivo figura a continuación.
submissions-next-withdrawn = Está retirada y no se examinará.

# Beginning.
submissions-begin = Empezar
submissions-start-description = Empiece una contribución a la convocatoria «{ $call }»: qué se pide, hasta cuándo y qué se hace público.
submissions-not-open = Esta convocatoria no admite contribuciones en este momento.
submissions-back-to-call = Volver a la convocatoria
submissions-what-asked = Qué se pregunta
submissions-required-count = { $count ->
    [one] { $count } obligatoria
    [many] { $count } obligatorias
   *[other] { $count } obligatorias
}
submissions-start-draft = Sus respuestas se guardan como borrador. Puede parar y continuar en cualquier momento y en cualquier dispositivo.
submissions-start-language = Puede responder en cualquiera de los seis idiomas.
submissions-start-receipt = Nada se envía hasta que presente la contribución. Después recibirá un acuse de recibo con la hora exacta.
submissions-start-correct = Puede corregirla y presentarla de nuevo hasta la fecha límite.
submissions-your-email = Su dirección de correo electrónico
submissions-email-hint = Enviamos un enlace a esta dirección para confirmar que es suya. Puede empezar a escribir de inmediato. La dirección nunca se publica.
submissions-have-account = Tengo una cuenta

# Confirming the address.
submissions-confirm-title = Confirme su dirección
submissions-confirm-banner = Puede seguir escribiendo. Antes de presentar la contribución, abra el enlace enviado a
submissions-confirm-again = Enviar de nuevo el enlace
submissions-confirm-sent = Se ha enviado un nuevo enlace a
submissions-confirm-wrong = ¿La dirección no es correcta?
submissions-confirm-right = Dirección correcta
submissions-confirm-means = Se enviará un nuevo enlace a esta dirección y el anterior dejará de ser válido. Sus respuestas se conservan.
submissions-confirm-send = Enviar el enlace a esta dirección
submissions-back-to-draft = Volver al borrador
submissions-link-title = Continuar su borrador
submissions-link-lead = Así confirma que la dirección es suya y continúa donde lo dejó.
submissions-link-old = Este enlace ya no es válido
submissions-link-old-lead = Ya se utilizó o tiene más de un día. Su borrador se conserva. Podemos enviar un nuevo enlace a la misma dirección.

# The form.
submissions-steps = Secciones
submissions-section-of = Sección { $place } de { $count }
submissions-step-done = completa
submissions-step-to-do = por completar
submissions-step-wrong = por corregir
submissions-words = { $count ->
    [one] { $count } palabra
    [many] { $count } palabras
   *[other] { $count } palabras
}
submissions-count = Palabras: { $n } de { $limit }
submissions-count-over = Palabras: { $n } de { $limit }, sobran { $over }
submissions-answer-language = Idioma
submissions-choose = Elegir
submissions-explanation = Explicación
submissions-i-confirm = Confirmo
submissions-confirmed = Confirmado
submissions-save-continue = Guardar y continuar
submissions-save-leave = Guardar y salir
submissions-saved-at = Guardado a las { $time }
submissions-saving = Guardando…
submissions-save-failed = No guardado: sin conexión. Se intenta de nuevo.
submissions-save-conflict = Modificado entretanto por otra persona o en otra ventana. Guarde para ver ambos textos.
submissions-save-signed-out = Inicie sesión de nuevo para guardar.
submissions-saved-with-faults = Sus respuestas se han guardado. Los puntos indicados arriba pueden corregirse ahora o más tarde.
submissions-closed-banner = La convocatoria está cerrada. Lo que ha escrito se conserva, pero ya no puede presentarse.
submissions-changed-meanwhile = Su estado ha cambiado entretanto. Ábrala de nuevo para ver su situación actual.

# What can be wrong.
submissions-fault-too-long = Acorte la respuesta: tiene { $count } palabras, el máximo es { $limit }
submissions-fault-url = Escriba una dirección completa que empiece por https:// o http://
submissions-fault-date = Escriba una fecha en la forma año-mes-día, por ejemplo 2026-03-14
submissions-fault-number = Escriba un número en cifras
submissions-fault-choice = Elija entre las respuestas ofrecidas
submissions-fault-country = Elija un país de la lista
submissions-fault-unexplained = Explique su respuesta: la pregunta lo pide

# Files.
submissions-files = Archivos
submissions-files-below = Añada archivos más abajo
submissions-files-none = No se ha añadido ningún archivo.
submissions-file-choose = Elija un archivo
submissions-file-hint = { $count ->
    [one] Un archivo: PDF, DOCX, ODT o TXT, de hasta 20 MB. Se guarda en cuanto se carga.
    [many] Hasta { $count } archivos: PDF, DOCX, ODT o TXT, de hasta 20 MB cada uno. Se guardan en cuanto se cargan.
   *[other] Hasta { $count } archivos: PDF, DOCX, ODT o TXT, de hasta 20 MB cada uno. Se guardan en cuanto se cargan.
}
submissions-file-upload = Cargar
submissions-file-remove = Eliminar
submissions-file-missing = Elija primero un archivo.
submissions-file-type = No se admite este tipo de archivo. Envíe un PDF, DOCX, ODT o TXT.
submissions-file-content = El archivo no corresponde a su nombre, está vacío o contiene macros. Guárdelo de nuevo y envíe el nuevo archivo.
submissions-file-encoding = El archivo de texto no está en UTF-8. Guárdelo de nuevo con la codificación UTF-8 y envíe el nuevo archivo.
submissions-file-too-large = El archivo supera los 20 MB.
submissions-file-too-many = { $count ->
    [one] Esta pregunta admite un solo archivo. Elimine primero el que ya está.
    [many] Esta pregunta admite { $count } archivos como máximo. Elimine uno primero.
   *[other] Esta pregunta admite { $count } archivos como máximo. Elimine uno primero.
}
submissions-file-full = { $count ->
    [one] Esta pregunta admite un solo archivo. Para enviar otro, elimínelo primero.
    [many] Esta pregunta admite { $count } archivos y ya están. Para enviar otro, elimine uno primero.
   *[other] Esta pregunta admite { $count } archivos y ya están. Para enviar otro, elimine uno primero.
}
submissions-file-together = Todos los archivos juntos superan los 50 MB.
submissions-file-to-clear = Se publica con su contribución una vez que la secretaría haya comprobado que no contiene datos personales.
submissions-file-undecided = Los archivos solo se publican si usted autoriza la publicación con el nombre de su organización, una vez comprobados por la secretaría. Los archivos de una contribución anónima no se publican: pueden revelar un nombre.
submissions-file-anonymous = No se publica: pidió no ser nombrado y los archivos pueden revelar un nombre. Solo lo lee la secretaría.
submissions-file-secretariat = No se publica: solo lo lee la secretaría.
submissions-file-public = Público
submissions-file-not-cleared = No es público: la secretaría no ha autorizado su publicación. Si debiera serlo, escriba a la secretaría.

# Two texts of one answer.
submissions-conflict-title = Dos textos de una respuesta
submissions-conflict-lead = Mientras usted escribía, esta respuesta se guardó en otro lugar: por otra persona o en otra ventana suya. Ambos textos se conservan. Elija el que debe quedar; después podrá modificarlo.
submissions-conflict-standing = Texto actual
submissions-conflict-own = Su texto
submissions-conflict-waiting = El otro texto
submissions-conflict-keep = Conservar este texto

# Review and submit.
submissions-review = Revisar y presentar
submissions-review-lead = Lea todo una vez más. Todavía no se ha enviado nada.
submissions-missing-title = { $count ->
    [one] Queda { $count } punto por completar
    [many] Quedan { $count } puntos por completar
   *[other] Quedan { $count } puntos por completar
}
submissions-lack-missing = falta la respuesta
submissions-lack-wrong = por corregir
submissions-complete = Se ha respondido a todo lo obligatorio.
submissions-change = Modificar
submissions-no-answer = Sin respuesta
submissions-submit = Presentar la contribución
submissions-submit-again = Presentar una nueva versión
submissions-submit-means = Al presentarla, sus respuestas y archivos llegan a la secretaría como una versión que ya no se modifica, y usted recibe un acuse de recibo.
submissions-consent-note = Lo que se publica depende de lo que haya autorizado en el formulario. Nunca se publican nombres de personas ni datos de contacto.
submissions-correct-until = Mientras no se haya publicado, puede corregirse y presentarse de nuevo hasta: { $deadline }.
submissions-blocked-confirm = Confirme primero su dirección: abra el enlace del correo que le hemos enviado. Todo lo que ha escrito se conserva.
submissions-blocked-missing = El botón aparecerá aquí cuando se hayan completado los puntos indicados arriba.
submissions-copy = Descargar una copia en texto
submissions-not-yet = No se ha presentado: queda algo por completar. No se ha perdido nada.
submissions-review-changed = No se ha presentado: alguien modificó una respuesta después de mostrarse esta página. Léala de nuevo y preséntela.
submissions-key-used = Esta página ya se usó para una presentación. Compruebe las respuestas y preséntelas de nuevo si son correctas.
submissions-unknown-advice = La conexión con la base de datos se interrumpió en el último momento. Pulse de nuevo el botón: no puede llegar dos veces.
submissions-late-title = Llegó después de la fecha límite
submissions-late-lead = No se ha admitido. La hora es la de la base de datos, la misma para todos.
submissions-early-title = La convocatoria aún no se ha abierto
submissions-early-lead = Su borrador se conserva. Preséntelo cuando se abra la convocatoria.
submissions-arrived = Llegada
submissions-late-kept = Su borrador se conserva tal cual. Puede leerlo y descargarlo.
submissions-late-ask = Si considera que debería admitirse, pregunte a la entidad convocante: { $convener }. Un funcionario puede fijar un plazo posterior para su organización, con un motivo que queda registrado.

# The receipt.
submissions-receipt = Acuse de recibo
submissions-received = Recibida
submissions-reference = Número de referencia
submissions-call = Convocatoria
submissions-version = Versión
submissions-newer-version = se presentó una versión más reciente
submissions-received-at = Recibida el
submissions-received-utc = En UTC
submissions-state = Estado
submissions-sha256 = Suma de comprobación (SHA-256)
submissions-verify-at = Verificar en
submissions-json = Descargar la versión (JSON)
submissions-copy-link = Copiar el enlace
submissions-copied = Copiado
submissions-print = Imprimir
submissions-receipt-mailed = El acuse de recibo también se le ha enviado por correo electrónico.
submissions-check-title = Comprobar un archivo con este acuse de recibo
submissions-check = Comprobar
submissions-check-same = Es exactamente lo que se recibió.
submissions-check-differs = No es lo que se recibió: las sumas de comprobación difieren.
submissions-check-offline = Sin este portal

# One’s own pages.
submissions-my-draft = Mi borrador
submissions-submission = Contribución
submissions-reason = Motivo
submissions-changed-since = Ha modificado respuestas desde la última versión. Preséntela de nuevo si los cambios deben contar.
submissions-change-and-resubmit = Modificar y presentar de nuevo
submissions-see-public = Ver lo publicado
submissions-restore = Restablecer
submissions-restore-late = La fecha límite ha pasado y la retirada ya no puede revertirse.
submissions-restore-other-draft = Ha empezado otro borrador para esta convocatoria. Continúe con él o retírelo primero.
submissions-withdraw = Retirar
submissions-discard = Descartar el borrador
submissions-withdraw-title = ¿Retirar esta contribución?
submissions-withdraw-means = La secretaría dejará de examinarla y no se publicará. Se informa a todos los miembros de su organización que trabajan en ella.
submissions-withdraw-until = Puede revertir la retirada hasta: { $deadline }.
submissions-withdraw-final = La fecha límite ha pasado: no podrá revertirse.
submissions-withdraw-by-request = En su estado actual solo puede retirarse previa solicitud. Escriba a la secretaría.
submissions-clarifications = Preguntas de la secretaría
submissions-secretariat = Secretaría
submissions-you = Usted
submissions-your-answer = Su respuesta
submissions-answer-missing = Escriba una respuesta
submissions-send-answer = Enviar la respuesta
submissions-versions = Versiones y acuses de recibo
submissions-no-versions = Todavía no se ha presentado nada.
submissions-version-number = Versión { $number }
submissions-version-count = { $count ->
    [one] { $count } versión
    [many] { $count } versiones
   *[other] { $count } versiones
}
submissions-none = Todavía no tiene contribuciones
submissions-none-advice = Elija una convocatoria y responda a sus preguntas.
submissions-see-calls = Ver las convocatorias
submissions-untitled = Aún sin título
submissions-changed-at = Modificada el { $time }

# Letters.
submissions-mail-confirm-subject = Confirme su dirección para continuar su borrador
submissions-mail-confirm-intro = Se ha empezado un borrador en el portal CMSI+20 con esta dirección. Confirme que es suya para poder presentar la contribución y continuar en cualquier dispositivo. El enlace es válido durante un día.
submissions-mail-confirm-button = Confirmar y continuar
submissions-mail-confirm-ignore = Si no empezó ningún borrador, ignore este mensaje: no ocurrirá nada y el borrador se eliminará.
submissions-mail-receipt-subject = Acuse de recibo de { $reference }
submissions-mail-receipt-intro = Su contribución se ha recibido. Conserve este mensaje.
submissions-mail-receipt-button = Abrir el acuse de recibo
submissions-mail-receipt-change = Hasta la fecha límite, y mientras no se haya publicado, puede modificar sus respuestas y presentarlas de nuevo; cuenta la última versión.
submissions-mail-withdrawn-subject = Contribución retirada: { $reference }
submissions-mail-withdrawn-intro = La contribución { $reference } ha sido retirada por su autor. Hasta la fecha límite puede revertirse.
submissions-mail-restored-subject = Contribución restablecida: { $reference }
submissions-mail-restored-intro = La retirada de { $reference } se ha revertido. La contribución vuelve a considerarse presentada.
submissions-mail-open = Abrir la contribución

# Recordatorios de plazos.
submissions-mail-reminder-subject = Su borrador aún no se ha presentado: { $call }
submissions-mail-reminder-intro = Tiene un borrador para esta convocatoria que no se ha presentado. Solo lo que se presenta antes del plazo llega a la secretaría.
submissions-mail-reminder-own-limit = Tiene un borrador para esta convocatoria que no se ha presentado. Se concedió a su organización un plazo posterior, que se indica aquí; solo lo que se presente hasta entonces llega a la secretaría.
submissions-mail-reminder-utc = En UTC
submissions-mail-reminder-left = Tiempo restante
submissions-mail-reminder-button = Continuar con el borrador
submissions-mail-reminder-ignore = Si no desea presentarlo, no tiene que hacer nada; si retira el borrador, no recibirá más recordatorios.
# The preview of a questionnaire.
submissions-preview = Vista previa
submissions-preview-title = Vista previa: { $call }
submissions-preview-note = Así verán el formulario los autores de contribuciones. Nada de lo que se escriba aquí se guarda ni se envía.
submissions-preview-working = Es una copia de trabajo: aún no se plantea.
submissions-preview-until = El enlace es válido hasta { $when }.
submissions-preview-as = Verlo como alguien que responde
submissions-preview-show = Mostrar
submissions-preview-next = Sección siguiente
submissions-not-complete = El cuestionario aún no está completo en este idioma: algunos textos están en otro. Puede responder en cualquier idioma.
