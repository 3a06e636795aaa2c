# Organizaciones: fundar, unirse, invitar, dejar.

# De quién es una contribución.
submissions-for-whom = En nombre de quién
submissions-for-whom-lead = El borrador de una organización lo ven y modifican todos sus miembros. Puede decir en nombre de quién es hasta que lo presente.
submissions-for-whom-later = Puede cambiarlo hasta que lo presente.
submissions-for-oneself = En mi nombre, sin organización
submissions-for-oneself-hint = Solo usted lo ve y lo modifica.
submissions-for-organization-hint = Todos sus miembros lo ven y lo modifican.
submissions-organization-change = Cambiar
submissions-organization-has-draft = Un colega ya ha comenzado un borrador de esta organización. Continúenlo juntos.
submissions-organization-first = ¿Responde en nombre de una organización? Entonces sus colegas pueden escribir con usted:
submissions-organizations = Mis organizaciones
submissions-colleague-has-begun = Su colega { $name } ha comenzado un borrador.
submissions-you-have-begun = Ha comenzado un borrador.
submissions-organization-has-submitted = Ya se ha presentado una contribución.
submissions-open-it = Abrirla
submissions-continue-together = Continuarlo juntos
submissions-begin-another = O comenzar el suyo
submissions-link-sent = Un nuevo mensaje está en camino. Su borrador se conserva.

# One's own organizations.
organizations-title = Mis organizaciones
organizations-lead = Los miembros de una organización escriben juntos sus contribuciones: cada uno ve y modifica sus borradores. Un punto focal decide quién forma parte de ella.
organizations-none = Todavía no forma parte de ninguna organización
organizations-none-advice = Añada la suya o pida unirse a ella si un colega ya la ha añadido. También puede responder a las convocatorias en su nombre.
organizations-add = Añadir mi organización
organizations-add-another = Añadir otra organización
organizations-organization = Organización
organizations-focal-point = Punto focal
organizations-member = Miembro
organizations-you = usted
organizations-verified = Verificada
organizations-unverified = Sin verificar
organizations-waits = Solicitud pendiente
organizations-waits-lead = Decide un punto focal. Se le informará por correo.
organizations-unask = Retirar la solicitud
organizations-asked = Ha pedido unirse. Decide un punto focal y se le informará por correo.
organizations-left = Hecho: ya no forma parte de ella

# Founding one.
organizations-found-title = Añadir una organización
organizations-found-lead = Diga qué es. Si ya está aquí, se la mostramos y puede pedir unirse a ella.
organizations-found-claim = Usted será su primer punto focal. La secretaría ve que esto todavía no se ha verificado.
organizations-found-button = Añadir la organización
organizations-founded = La organización está añadida y usted es su punto focal. Ya puede invitar a colegas.
organizations-similar = ¿Es una de estas?
organizations-similar-lead = Ya están aquí. Si una de ellas es la suya, pida unirse, para que todos trabajen en un solo lugar.
organizations-ask = Pedir unirse
organizations-ask-named = Pedir unirse a { $name }
organizations-ask-shows = Sus puntos focales verán entonces su nombre y su dirección de correo.
organizations-already = Ya forma parte de ella o lo ha pedido
organizations-none-of-these = No es ninguna de estas

# What it is.
organizations-name = Nombre
organizations-name-hint = Completo y en su propio idioma
organizations-name-missing = Indique el nombre de la organización
organizations-name-short = Indique el nombre completo
organizations-name-long = El nombre no puede superar los 200 caracteres
organizations-name-lang = Idioma del nombre
organizations-name-lang-missing = Elija el idioma del nombre
organizations-kind = Categoría de partes interesadas
organizations-kind-hint = El sector académico y la comunidad técnica son dos categorías.
organizations-kind-missing = Elija la categoría de partes interesadas
organizations-place = Actúa en
organizations-reach = Dónde actúa
organizations-reach-national = En un país
organizations-reach-regional = En una región
organizations-reach-global = En todo el mundo
organizations-reach-missing = Diga dónde actúa
organizations-country = País
organizations-country-hint = Solo para la que actúa en un país; de él se deduce la región.
organizations-country-missing = Elija el país
organizations-region = Región
organizations-region-hint = Solo para la que actúa en una región.
organizations-region-missing = Elija la región
organizations-website = Sitio web
organizations-website-wrong = Indique una dirección web como https://www.example.org o deje el campo vacío
organizations-itu = Miembro de la UIT como
organizations-itu-hint = La categoría a la que pertenece en la Unión Internacional de Telecomunicaciones, si procede.
organizations-itu-none = No es miembro
organizations-itu-member-state = Estado Miembro
organizations-itu-sector-member = Miembro de Sector
organizations-itu-associate = Asociado
organizations-itu-academia = Institución académica miembro
organizations-itu-missing = Diga si es miembro de la UIT
organizations-sectors = Sectores
organizations-sectors-hint = Solo para los Miembros de Sector y los Asociados.
organizations-sectors-missing = Elija al menos un Sector
organizations-sector-r = Radiocomunicaciones (UIT-R)
organizations-sector-t = Normalización de las Telecomunicaciones (UIT-T)
organizations-sector-d = Desarrollo de las Telecomunicaciones (UIT-D)
organizations-details-title = Lo que se sabe de la organización
organizations-details-lead = Los nuevos borradores parten de estos datos. Lo publicado conserva lo que decía entonces.
organizations-details-verified = Si cambia el nombre, la categoría, el lugar o la condición de miembro de la UIT, la secretaría tendrá que verificar de nuevo la organización.
organizations-saved = Guardado

# Members.
organizations-about = Acerca de la organización
organizations-details-change = Cambiar estos datos
organizations-focal-means = Los puntos focales deciden quién se une, nombran a otros, retiran a miembros y cambian los datos de la organización. Siempre hay al menos uno.
organizations-members = Miembros
organizations-members-lead = Todos ven y modifican los borradores y las contribuciones de la organización.
organizations-members-none = Ya nadie forma parte de ella.
organizations-since = Desde
organizations-asked-at = Solicitud del
organizations-change-member = Cambiar
organizations-requests = Solicitudes de ingreso
organizations-requests-lead = Admita solo a quienes sepa que trabajan para la organización. Fíjese también en la dirección.
organizations-decide = Decidir
organizations-approve = Admitir
organizations-approve-named = Admitir a { $email }
organizations-decline = Rechazar
organizations-decline-named = Rechazar a { $email }
organizations-approved = La persona ha sido admitida y se le ha informado por correo
organizations-declined = La solicitud ha sido rechazada y se ha informado por correo
organizations-name-focal = Nombrar punto focal
organizations-name-focal-named = Nombrar a { $email } punto focal
organizations-end-focal = Dejar de ser punto focal
organizations-end-focal-named = Dejar de ser punto focal: { $email }
organizations-remove = Retirar
organizations-remove-named = Retirar a { $email }
organizations-named = Se ha nombrado el punto focal
organizations-ended = Ya no es punto focal, pero sigue siendo miembro
organizations-removed = El miembro ha sido retirado y se le ha informado por correo
organizations-last-focal-point = Una organización con miembros tiene un punto focal. Nombre antes a otro.
organizations-changed-meanwhile = Esto ha cambiado entretanto. Ve la situación actual.

# Invitations.
organizations-invite = Invitar a un colega
organizations-invite-lead = Enviamos un enlace a la dirección. Funciona durante siete días y solo para esa dirección. Quien acepta queda admitido.
organizations-invite-lead-member = Enviamos un enlace a la dirección. Funciona durante siete días y solo para esa dirección. Después, un punto focal admite a su colega.
organizations-invite-email = Dirección de correo de su colega
organizations-invite-button = Enviar la invitación
organizations-invited = La invitación está en camino
organizations-invited-member = Esta dirección ya es de un miembro
organizations-invitations = Invitaciones en curso
organizations-invited-by = Invitado por
organizations-until = Hasta
organizations-expired = caducada
organizations-invitation-end = Retirar
organizations-invitation-end-named = Retirar la invitación de { $email }
organizations-invitation-ended = La invitación ha sido retirada; su enlace ya no funciona
organizations-invitation-title = Se le invita a unirse a una organización
organizations-invitation-lead = Los miembros escriben juntos sus contribuciones a las convocatorias.
organizations-invitation-for = Para la dirección
organizations-invitation-sign-in = Esta dirección tiene una cuenta. Inicie sesión primero con ella; después volverá aquí y se unirá con un solo clic.
organizations-join = Unirse
organizations-join-shows = Con ello confirma que la dirección es suya. Los miembros ven su nombre y su dirección.
organizations-joined = Se ha unido
organizations-invitation-old = Esta invitación ya no funciona
organizations-invitation-old-lead = Fue aceptada o retirada, o tiene más de siete días. Pida a su colega que le invite de nuevo.

# Leaving.
organizations-leave = Dejar la organización
organizations-leave-title = ¿Dejar esta organización?
organizations-leave-lead = Ya no verá sus borradores ni sus contribuciones, tampoco los que usted comenzó. Se quedan en la organización.
organizations-leave-alone = Usted es la última persona: después, nadie podrá modificarlos hasta que la secretaría nombre a alguien.
organizations-heir = ¿Quién será punto focal?
organizations-heir-hint = Usted es la única persona. Traspase la función a un miembro antes de irse.
organizations-heir-missing = Elija al miembro que será punto focal
organizations-unask-title = ¿Retirar su solicitud?

# Messages.
organizations-mail-open = Abrir la página de la organización
organizations-mail-decide = Decidir
organizations-mail-asked-subject = Alguien pide unirse a su organización
organizations-mail-asked-intro = Admita solo a quienes sepa que trabajan para la organización: los miembros ven y modifican todos sus borradores.
organizations-mail-approved-subject = Ya forma parte de la organización
organizations-mail-approved-intro = Un punto focal le ha admitido. Ya puede escribir sus contribuciones junto con sus colegas.
organizations-mail-declined-subject = Su solicitud ha sido rechazada
organizations-mail-declined-intro = Un punto focal la ha rechazado. Si ha sido un error, escriba a un colega de la organización.
organizations-mail-invited-subject = Se le invita a unirse a una organización
organizations-mail-invited-intro = Un colega le invita a escribir juntos contribuciones en el portal. La página de este enlace dice quién le invita y a qué organización. Funciona durante siete días y solo para esta dirección.
organizations-mail-invited-button = Ver la invitación
organizations-mail-invited-ignore = Si no quiere unirse, no haga nada. Nada ocurre sin que usted lo confirme.
organizations-mail-joined-subject = Un colega se ha unido a su organización
organizations-mail-joined-intro = Se ha aceptado su invitación o la de otro punto focal.
organizations-mail-left-subject = Un miembro ha dejado su organización
organizations-mail-left-intro = Lo que escribió se queda en la organización. Ya no puede verlo.
organizations-mail-removed-subject = Ya no forma parte de la organización
organizations-mail-removed-intro = Un punto focal le ha retirado. Sus borradores y contribuciones se quedan en la organización y usted ya no los ve. Si ha sido un error, escriba a un colega.
organizations-mail-focal-subject = Ahora es punto focal
organizations-mail-focal-intro = Usted decide quién se une a la organización y qué se dice de ella.
organizations-mail-focal-ended-subject = Ya no es punto focal
organizations-mail-focal-ended-intro = Sigue siendo miembro: ve y modifica sus borradores.
organizations-mail-verified-subject = Su organización ha sido verificada
organizations-mail-verified-intro = La secretaría ha comprobado que ustedes pueden hablar en su nombre.
organizations-mail-merged-subject = Su organización se ha unido a otra
organizations-mail-merged-intro = La secretaría ha comprobado que ambas son la misma. Los miembros, borradores y contribuciones están ahora juntos.
organizations-mail-merged-from = Registro anterior
organizations-mail-merged-into = A partir de ahora

# The desk.
organizations-desk-title = Organizaciones
organizations-desk-lead = Quien añade una organización afirma hablar en su nombre. Verifíquelo, una los duplicados y nombre un punto focal donde falte.
organizations-desk-search = Nombre, sitio web o dirección de un miembro
organizations-desk-empty = Ninguna organización
organizations-desk-empty-advice = Nada coincide. Busque menos palabras o elija otro estado.
organizations-leaderless = Sin punto focal
organizations-waiting = Alguien espera
organizations-submissions = Contribuciones
organizations-submissions-none = No se ha presentado nada a sus convocatorias.
organizations-founded-at = Añadida
organizations-verified-at = Verificada
organizations-verification = Quién habla en su nombre
organizations-verification-lead = Compruebe que los puntos focales pueden hablar en nombre de la organización, por ejemplo mediante una carta o una llamada a su número publicado.
organizations-verify = Marcar como verificada
organizations-unverify = Retirar la verificación
organizations-verified-done = Marcada como verificada; se ha informado por correo a los puntos focales
organizations-unverified-done = Ahora figura sin verificar
organizations-standing = Condición
organizations-reference = Número de referencia
organizations-call = Convocatoria
organizations-history = Historial
organizations-history-none = Todavía no ha ocurrido nada.
organizations-act-founded = Añadida
organizations-act-described = Se cambiaron sus datos
organizations-act-join-asked = Alguien pidió unirse
organizations-act-join-withdrawn = Se retiró una solicitud
organizations-act-join-approved = Se admitió a alguien
organizations-act-join-declined = Se rechazó una solicitud
organizations-act-invited = Se invitó a alguien
organizations-act-invitation-ended = Se retiró una invitación
organizations-act-joined = Alguien se unió por invitación
organizations-act-left = Un miembro la dejó
organizations-act-member-removed = Se retiró a un miembro
organizations-act-focal-named = Se nombró un punto focal
organizations-act-focal-ended = Un punto focal volvió a ser miembro
organizations-act-verified = Verificada
organizations-act-verification-ended = Se retiró la verificación
organizations-act-merged = Unida a otra
organizations-act-other = Otro acto
organizations-merge = Unir con un duplicado
organizations-merged-done = Ambas son ahora una; los miembros, borradores y contribuciones están aquí

# Counts.
organizations-member-count = { $count ->
    [one] { $count } miembro
   *[other] { $count } miembros
}
organizations-request-count = { $count ->
    [one] { $count } solicitud
   *[other] { $count } solicitudes
}
