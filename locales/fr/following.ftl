# Suivre par courriel.
following-by-mail = Suivre par courriel
following-title = Suivre par courriel
following-call = Un appel
following-line = Une grande orientation
following-organization = Une organisation
following-inputs = Contributions publiées
following-call-lead = Vous êtes informé lorsque des contributions à cet appel sont publiées, lorsque sa date limite est déplacée et lorsqu’elle approche.
following-line-lead = Vous êtes informé des nouvelles contributions sur cette grande orientation, des appels qui la concernent et des jalons, défis et tendances ajoutés ou modifiés.
following-organization-lead = Vous êtes informé lorsque des contributions de cette organisation sont publiées.
following-inputs-lead = Vous êtes informé lorsque sont publiées des contributions que cette liste afficherait.
following-press = Suivre
following-sign-in = J’ai un compte
following-rhythm = Fréquence
following-rhythm-hint = Un seul message avec toutes les nouveautés ; aucun s’il n’y en a pas.
following-daily = Chaque jour
following-weekly = Chaque semaine
following-privacy-note = Votre adresse ne sert qu’à ces messages et n’est jamais publiée. Chacun d’eux contient un lien pour y mettre fin.
following-sent = Consultez votre messagerie
following-sent-lead = Nous avons envoyé un message à cette adresse. Le suivi commence dès que vous avez ouvert le lien qu’il contient et confirmé ; ce lien fonctionne une seule fois, pendant 24 heures.
following-back = Retour
following-confirm-title = Suivre cette page ?
following-confirmed = Vous suivez désormais cette page
following-confirmed-lead = Le prochain message viendra lorsqu’il y aura du nouveau, au plus une fois par semaine.
following-confirm-old = Ce lien ne fonctionne plus
following-confirm-old-lead = Il fonctionne une seule fois, pendant 24 heures. Ouvrez la page que vous voulez suivre et demandez-en un nouveau.
following-too-much = Vous suivez déjà 50 pages. Cessez d’abord d’en suivre une.
following-all-inputs = Toutes les contributions publiées
following-searched-inputs = Contributions contenant « { $words } »
following-mail-title = Ce que je reçois par courriel
following-mail-lead = Ce que vous suivez, à quelle fréquence et quels messages vous recevez.
following-follows = Ce que je suis
following-none = Vous ne suivez encore rien
following-none-advice = Les appels, les grandes orientations et les listes de contributions portent un lien « Suivre par courriel ».
following-end = Ne plus suivre
following-end-of = Ne plus suivre { $name }
following-which = Messages reçus
following-kinds = Messages que l’on peut désactiver
following-necessary = Messages nécessaires
following-necessary-why = Liens de connexion, récépissés, questions du secrétariat et décisions concernant vos contributions : sans eux, vous ne pourriez utiliser le portail ni faire valoir vos droits.
following-refused = Le { $date }, le serveur de messagerie a refusé un message envoyé à votre adresse. Tant qu’aucun n’est accepté, seuls les messages nécessaires y sont envoyés. Vérifiez l’adresse.
following-done-followed = Vous suivez désormais cette page
following-done-ended = Vous ne suivez plus cette page
following-what = À suivre
following-mail-confirm-subject = Confirmez que vous voulez suivre cette page
following-mail-confirm-intro = Quelqu’un, probablement vous, veut suivre une page du portail par courriel à cette adresse.
following-mail-confirm-button = Oui, je veux la suivre
following-mail-confirm-ignore = Le lien fonctionne une seule fois, pendant 24 heures. Si ce n’était pas vous, ne faites rien : aucun autre message ne suivra.
following-mail-daily = Voici les nouveautés depuis hier de ce que vous suivez.
following-mail-weekly = Voici les nouveautés de la semaine de ce que vous suivez.
following-mail-manage = Modifier ce que je suis
following-announced = Nouvel appel. Date limite : { $deadline }
following-moved = Date limite déplacée : { $deadline }
following-opened = Ouvert. Date limite : { $deadline }
following-closing = Clôture prochaine : { $deadline }
following-milestone = Jalon, nouveau ou modifié
following-challenge = Défi, nouveau ou modifié
following-trend = Tendance, nouvelle ou modifiée
following-input = Nouvelle contribution
following-input-of = Nouvelle contribution : { $organization }
following-narrowed-inputs = { $count ->
    [one] Contributions, { $count } critère
   *[other] Contributions, { $count } critères
}
following-searched-and-narrowed-inputs = { $count ->
    [one] Contributions contenant « { $words } », { $count } critère
   *[other] Contributions contenant « { $words } », { $count } critères
}
following-mail-subject = { $count ->
    [one] { $count } nouveauté de ce que vous suivez
   *[other] { $count } nouveautés de ce que vous suivez
}
following-mail-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
following-organization-by-mail = Suivre cette organisation par courriel
