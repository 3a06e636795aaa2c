# Inicio de sesión.
accounts-email = Dirección de correo electrónico
accounts-name = Nombre
accounts-name-missing = Indique un nombre
accounts-name-long = El nombre puede tener 120 caracteres como máximo
accounts-sign-in-lead = Indique su dirección de correo electrónico y recibirá un enlace y un código. No hace falta contraseña. Si aún no tiene una cuenta, se creará.
accounts-sign-in-again = Lo que desea hacer no se puede deshacer fácilmente. Inicie sesión una vez más para confirmar su identidad.
accounts-send-link = Enviarme un enlace
accounts-privacy-note = Su dirección se usa para su cuenta y para los mensajes sobre lo que haga aquí. Nunca se publica.
accounts-code-title = Consulte su correo
accounts-code-lead = Se ha enviado un mensaje a esta dirección. Abra el enlace que contiene o escriba aquí su código. Ambos sirven una sola vez y durante 10 minutos.
accounts-code = Código de seis cifras
accounts-code-hint = El del mensaje más reciente; se puede pegar
accounts-code-missing = Escriba las seis cifras del mensaje
accounts-code-wrong = Este código no es correcto o ya no sirve. Consulte el mensaje más reciente o pida que se envíe de nuevo.
accounts-no-mail = ¿No ha llegado ningún mensaje?
accounts-no-mail-advice = Puede tardar uno o dos minutos. Busque en el correo no deseado, compruebe la dirección indicada arriba o pida que se envíe de nuevo; el mensaje anterior dejará entonces de servir.
accounts-send-again = Enviarlo de nuevo
accounts-other-address = Usar otra dirección
accounts-link-title = Pulse una vez para iniciar sesión
accounts-link-lead = Iniciará sesión con la dirección a la que se envió el enlace.
accounts-link-old = Este enlace ya no sirve
accounts-link-old-lead = Un enlace sirve una sola vez y durante 10 minutos. Se puede enviar otro a la misma dirección; después continuará hacia donde quería ir.
accounts-link-unknown = Tal vez no se copió completo. Cópielo de nuevo del mensaje o pida otro.
accounts-link-new = Enviar un enlace nuevo
accounts-link-sent = Se ha enviado un mensaje nuevo. Su enlace sirve una sola vez y durante 10 minutos.
accounts-already-confirmed = Esta dirección ya se ha confirmado. Inicie sesión para continuar.

# Primera administración.
accounts-first-title = Administrar este portal
accounts-first-lead = La administración concede funciones, consulta los mensajes enviados y el registro de auditoría y puede cerrar cuentas. Este portal aún no tiene a nadie que lo administre.
accounts-first-button = Crear la cuenta e iniciar sesión
accounts-first-old = Mientras nadie administre el portal, este muestra un enlace nuevo cada vez que se inicia.

# Mi cuenta.
accounts-lead = Sus datos, sus funciones y los lugares donde tiene sesiones abiertas.
accounts-details = Sus datos
accounts-mail-language = Idioma de los mensajes
accounts-mail-language-hint = Las páginas aparecen en el idioma que usted abra; los mensajes le llegarán en este.
accounts-saved = Cambios guardados
accounts-change-email = Cambiar la dirección
accounts-roles = Sus funciones
accounts-roles-none = Puede responder a las convocatorias y seguir sus contribuciones. La administración del portal concede las demás funciones.
accounts-role = Función
accounts-scope = Para
accounts-sessions = Sesiones abiertas
accounts-sessions-lead = Cierre las que no reconozca.
accounts-device = Dispositivo
accounts-device-unknown = Dispositivo desconocido
accounts-signed-in-at = Inicio
accounts-seen-at = Último uso
accounts-this-browser = este navegador
accounts-end-session = Cerrar
accounts-end-session-of = Cerrar la sesión: { $device }
accounts-end-others = Cerrar todas las demás
accounts-sessions-ended = Las sesiones se han cerrado
accounts-data = Sus datos personales
accounts-data-lead = Llévese lo que el portal conserva sobre usted o haga que se borre su cuenta. Es posible que deba iniciar sesión una vez más.
accounts-export = Exportar mis datos (JSON)
accounts-erase = Borrar mi cuenta

# Cambio de dirección.
accounts-change-title = Cambiar la dirección de correo electrónico
accounts-change-lead = Se envía un enlace a la dirección nueva. Esta solo vale cuando se haya abierto ese enlace; hasta entonces, inicie sesión con la actual.
accounts-present-email = Dirección actual
accounts-new-email = Dirección nueva
accounts-change-send = Enviar el enlace
accounts-change-same = Esta es su dirección actual
accounts-change-sent = Se ha enviado un mensaje a la dirección nueva y se ha avisado a la actual. Abra el enlace en este navegador; sirve una sola vez y durante 10 minutos.
accounts-change-confirm-title = ¿Usar la dirección nueva a partir de ahora?
accounts-change-confirm-lead = A partir de ahora iniciará sesión con esta dirección y recibirá en ella los mensajes. Sus demás sesiones se cerrarán.
accounts-change-confirm = Usar la dirección nueva
accounts-change-old = Sirve una sola vez, durante 10 minutos y solo para la cuenta que lo pidió.
accounts-change-again = Pedir un enlace nuevo
accounts-address-taken = Otra cuenta usa esta dirección. Inicie sesión con ella o elija otra.
accounts-changed = Su dirección se ha cambiado

# Borrado.
accounts-erase-lead = Su nombre y su dirección se retiran del portal. Esto no se puede deshacer.
accounts-erase-sessions = Se cierran todas sus sesiones y terminan sus funciones y su pertenencia a organizaciones.
accounts-erase-trail = El registro de auditoría conserva un número en su lugar, sin nombre.
accounts-erase-understood = Entiendo que esto no se puede deshacer
accounts-erase-tick = Marque la casilla para continuar
accounts-last-administrator = Esta es la última cuenta que administra el portal. Conceda antes esa función a otra persona.
accounts-erased-title = Su cuenta se ha borrado
accounts-erased-lead = Su nombre y su dirección se han retirado y todas sus sesiones se han cerrado. Gracias por haber participado.

# Mensajes.
accounts-mail-sign-in-subject = Su enlace para iniciar sesión
accounts-mail-sign-in-intro = Alguien, probablemente usted, desea iniciar sesión en el portal con esta dirección.
accounts-mail-sign-in-code = O escriba este código en la página donde lo pidió:
accounts-mail-sign-in-ignore = El enlace y el código sirven una sola vez y durante 10 minutos. Si no ha sido usted, no haga nada: nadie puede iniciar sesión sin ellos. No dé el código a nadie.
accounts-mail-change-subject = Confirme su nueva dirección de correo electrónico
accounts-mail-change-intro = Alguien, probablemente usted, desea usar esta dirección para una cuenta del portal.
accounts-mail-change-ignore = El enlace sirve una sola vez y durante 10 minutos, en el navegador con la sesión abierta en esa cuenta. Si no ha sido usted, no haga nada: nada cambia.
accounts-mail-asked-subject = Se ha pedido un cambio de dirección de correo electrónico
accounts-mail-asked-intro = Una persona con sesión abierta en su cuenta desea sustituir esta dirección por otra. Si no ha sido usted, inicie sesión cuanto antes, cierre todas las demás sesiones y avise a la administración del portal.
accounts-mail-changed-subject = Su dirección de correo electrónico se ha cambiado
accounts-mail-changed-intro = Su cuenta del portal usa ahora otra dirección; esta ya no se usa. Si no ha sido usted, avise a la administración del portal.
accounts-mail-erased-intro = Su nombre y su dirección se han retirado del portal y todas sus sesiones se han cerrado. Este es el último mensaje que recibirá.
accounts-mail-role-subject = Sus funciones en el portal han cambiado
accounts-mail-role-granted = Se le ha concedido una función:
accounts-mail-role-revoked = Se le ha retirado una función:
accounts-mail-role-sign-in = Inicie sesión de nuevo para ver lo que ha cambiado.

# Funciones y ámbito.
accounts-role-contributor = Autor de la contribución
accounts-role-officer = Funcionario de la secretaría
accounts-role-coder = Codificador
accounts-role-publisher = Responsable de publicación
accounts-role-facilitator = Facilitador de la Línea de Acción
accounts-role-approver = Responsable de la aprobación
accounts-role-administrator = Administrador
accounts-scope-portal = Todo el portal
accounts-scope-entities = Entidades
accounts-scope-calls = Convocatorias
accounts-scope-lines = Líneas de Acción
accounts-role-held = Esta función ya está concedida
accounts-closed = Esta cuenta está cerrada o su dirección no se ha confirmado

# Espacio de trabajo: navegación.
accounts-nav-desk = Espacio de trabajo
accounts-nav-queue = Cola
accounts-nav-admin = Administración
accounts-outbox = Mensajes salientes
accounts-users = Cuentas
accounts-audit = Registro de auditoría

# Espacio de trabajo: mensajes.
accounts-outbox-kept-lead = No hay ningún servidor de correo configurado: los mensajes se guardan aquí y no llegan a nadie.
accounts-outbox-lead = Mensajes redactados por el portal, primero los más recientes.
accounts-mail-state = Estado
accounts-mail-any-state = Todos los estados
accounts-mail-waiting = En espera
accounts-mail-sent = Enviado
accounts-mail-kept = Guardado
accounts-mail-dead = Abandonado
accounts-mail-to = Destinatario
accounts-mail-subject = Asunto
accounts-mail-kind = Tipo
accounts-mail-created = Redactado
accounts-mail-finished = Terminado
accounts-mail-attempts = Intentos
accounts-mail-next = Próximo intento
accounts-mail-error = Último error
accounts-mail-body = Texto
accounts-mail-hidden = El texto de un mensaje enviado solo lo ve su destinatario.
accounts-mail-emptied = El texto se eliminó al terminar su plazo de conservación.
accounts-mail-resend = Enviar de nuevo
accounts-mail-resent = El mensaje espera a ser enviado de nuevo
accounts-mail-address = Dirección
accounts-outbox-empty = No hay mensajes
accounts-outbox-empty-advice = Ninguno coincide con estos filtros.

# Espacio de trabajo: cuentas.
accounts-users-lead = Quién ha iniciado sesión o ha sido añadido, y qué puede hacer.
accounts-users-search = Nombre o dirección
accounts-any-role = Todas las funciones
accounts-user = Cuenta
accounts-user-since = Desde
accounts-user-seen = Última actividad
accounts-user-disabled = Desactivada
accounts-user-unconfirmed = Sin confirmar
accounts-user-active = Activa
accounts-users-empty = No hay cuentas
accounts-users-empty-advice = Ninguna coincide. Amplíe la búsqueda o añada a la persona más abajo.
accounts-add = Añadir a una persona
accounts-add-lead = Para quien aún no ha iniciado sesión. Sus funciones se conceden en la página siguiente; la sesión se inicia por correo, como en todos los casos.
accounts-add-button = Añadir
accounts-user-roles = Funciones
accounts-user-roles-none = Ninguna además de presentar contribuciones
accounts-granted-at = Desde
accounts-revoke = Retirar
accounts-revoke-of = Retirar la función: { $role }
accounts-grant = Conceder una función
accounts-grant-button = Conceder
accounts-granted = La función se ha concedido; se ha avisado por correo a la persona, que deberá iniciar sesión de nuevo
accounts-added = La cuenta se ha creado.
accounts-revoked = La función se ha retirado; se ha avisado por correo a la persona
accounts-grant-choose = Elija una función y su ámbito
accounts-scope-unfit = Esta función no puede ejercerse en ese ámbito. Un facilitador se nombra para una línea de acción; un aprobador, para una línea, una entidad o todo el portal; las demás funciones, para una convocatoria, una entidad o todo el portal.
accounts-choose = Elegir…
accounts-sign-in-to-change = Para cambiar funciones o cerrar la cuenta, inicie sesión una vez más.
accounts-user-sessions = { $count ->
    [0] Ninguna sesión abierta
    [one] { $count } sesión abierta
    [many] { $count } de sesiones abiertas
   *[other] { $count } sesiones abiertas
}
accounts-end-all = Cerrar todas las sesiones
accounts-disable = Desactivar la cuenta
accounts-disable-lead = Nadie podrá iniciar sesión con su dirección hasta que se active de nuevo; sus sesiones se cierran de inmediato.
accounts-enable = Activar la cuenta
accounts-disabled-done = La cuenta se ha desactivado
accounts-enabled-done = La cuenta se ha activado
accounts-user-trail = En el registro de auditoría

# Espacio de trabajo: registro.
accounts-audit-lead = Quién hizo qué y cuándo. Los asientos no se pueden modificar ni eliminar.
accounts-audit-act = Acto
accounts-audit-object = Objeto
accounts-audit-actor = Autor
accounts-audit-at = Fecha
accounts-audit-change = Cambio
accounts-audit-before = antes
accounts-audit-after = después
accounts-audit-portal = El portal
accounts-audit-search = Acto, objeto o número
accounts-audit-empty = No hay asientos
accounts-audit-empty-advice = Ninguno coincide con estos filtros.
accounts-chain-sealed = Asientos en la cadena
accounts-chain-waiting = En espera de sello
accounts-chain-last = Último sello
accounts-chain-note = La orden «portal audit verify» comprueba toda la cadena.
accounts-audit-newest = Los más recientes
accounts-audit-older = Anteriores
accounts-nav-calls = Convocatorias


# Cancelar mensajes.
accounts-mail-held = Pendiente de autorización
accounts-mail-handing-over = En curso de entrega
accounts-mail-uncertain = Incierto
accounts-mail-dropped = No enviado
accounts-unsubscribe-title = ¿Dejar de recibir estos mensajes?
accounts-unsubscribe-lead = Puede cancelarlos aquí con una sola pulsación. No es necesario iniciar sesión.
accounts-unsubscribed = Ya no recibirá estos mensajes
accounts-unsubscribed-lead = A partir de ahora no se envían a esta dirección.
accounts-unsubscribe-what = Mensajes
accounts-unsubscribe-button = Dejar de recibirlos
accounts-unsubscribe-undo = Volver a recibirlos
accounts-unsubscribe-manage = Lo que recibo por correo
accounts-unsubscribe-necessary = Los mensajes necesarios se siguen enviando: enlaces de acceso, acuses de recibo, preguntas de la secretaría y decisiones sobre sus contribuciones.
accounts-unsubscribe-unknown = Este enlace no se conoce
accounts-unsubscribe-unknown-lead = Quizá no se copió entero o el mensaje tiene más de un año. Inicie sesión para elegir lo que recibe por correo.
accounts-mail-uncertain-lead = El servidor estaba a punto de recibir este mensaje cuando se interrumpió la operación. No se sabe si llegó; no se vuelve a enviar automáticamente.
