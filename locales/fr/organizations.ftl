# Organisations : fonder, rejoindre, inviter, quitter.

# À qui est une contribution.
submissions-for-whom = Au nom de qui
submissions-for-whom-lead = Le brouillon d’une organisation est vu et modifié par tous ses membres. Vous pouvez dire au nom de qui il est rédigé jusqu’à ce que vous le présentiez.
submissions-for-whom-later = Vous pouvez changer ce choix jusqu’à la présentation.
submissions-for-oneself = En mon nom, pour aucune organisation
submissions-for-oneself-hint = Vous seul le voyez et le modifiez.
submissions-for-organization-hint = Tous ses membres le voient et le modifient.
submissions-organization-change = Modifier
submissions-organization-has-draft = Un collègue a déjà commencé un brouillon de cette organisation. Continuez-le ensemble.
submissions-organization-first = Répondez-vous pour une organisation ? Vos collègues peuvent alors rédiger avec vous :
submissions-organizations = Mes organisations
submissions-colleague-has-begun = Votre collègue { $name } a commencé un brouillon.
submissions-you-have-begun = Vous avez commencé un brouillon.
submissions-organization-has-submitted = Une contribution a déjà été présentée.
submissions-open-it = L’ouvrir
submissions-continue-together = Le continuer ensemble
submissions-begin-another = Ou commencer le vôtre
submissions-link-sent = Un nouveau message est en route. Votre brouillon est conservé.

# One's own organizations.
organizations-title = Mes organisations
organizations-lead = Les membres d’une organisation rédigent ses contributions ensemble : chacun voit et modifie ses brouillons. Un point focal décide qui en fait partie.
organizations-none = Vous ne faites encore partie d’aucune organisation
organizations-none-advice = Ajoutez la vôtre, ou demandez à la rejoindre si un collègue l’a déjà ajoutée. Vous pouvez aussi répondre aux appels en votre nom.
organizations-add = Ajouter mon organisation
organizations-add-another = Ajouter une autre organisation
organizations-organization = Organisation
organizations-focal-point = Point focal
organizations-member = Membre
organizations-you = vous
organizations-verified = Vérifiée
organizations-unverified = Non vérifiée
organizations-waits = Demande en attente
organizations-waits-lead = Un point focal décide. Vous serez informé par courriel.
organizations-unask = Retirer la demande
organizations-asked = Votre demande est faite. Un point focal décide, et vous serez informé par courriel.
organizations-left = C’est fait : vous n’en faites plus partie

# Founding one.
organizations-found-title = Ajouter une organisation
organizations-found-lead = Dites ce qu’elle est. Si elle est déjà là, nous vous la montrons, et vous pouvez demander à la rejoindre.
organizations-found-claim = Vous en devenez le premier point focal. Le secrétariat voit que cela n’a pas encore été vérifié.
organizations-found-button = Ajouter l’organisation
organizations-founded = L’organisation est ajoutée et vous en êtes le point focal. Vous pouvez maintenant inviter des collègues.
organizations-similar = Est-ce l’une de celles-ci ?
organizations-similar-lead = Elles sont déjà là. Si l’une d’elles est la vôtre, demandez à la rejoindre, pour travailler tous au même endroit.
organizations-ask = Demander à la rejoindre
organizations-ask-named = Demander à rejoindre { $name }
organizations-ask-shows = Ses points focaux voient alors votre nom et votre adresse électronique.
organizations-already = Vous en faites partie, ou l’avez demandé
organizations-none-of-these = Ce n’est aucune de celles-ci

# What it is.
organizations-name = Nom
organizations-name-hint = En toutes lettres, dans sa propre langue
organizations-name-missing = Indiquez le nom de l’organisation
organizations-name-short = Indiquez le nom en toutes lettres
organizations-name-long = Le nom ne doit pas dépasser 200 caractères
organizations-name-lang = Langue du nom
organizations-name-lang-missing = Choisissez la langue du nom
organizations-kind = Catégorie de parties prenantes
organizations-kind-hint = Les milieux universitaires et la communauté technique sont deux catégories.
organizations-kind-missing = Choisissez la catégorie de parties prenantes
organizations-place = Active dans
organizations-reach = Où elle est active
organizations-reach-national = Dans un pays
organizations-reach-regional = Dans une région
organizations-reach-global = Dans le monde entier
organizations-reach-missing = Dites où elle est active
organizations-country = Pays
organizations-country-hint = Seulement pour une organisation active dans un pays ; la région en découle.
organizations-country-missing = Choisissez le pays
organizations-region = Région
organizations-region-hint = Seulement pour une organisation active dans une région.
organizations-region-missing = Choisissez la région
organizations-website = Site web
organizations-website-wrong = Indiquez une adresse web comme https://www.example.org, ou laissez le champ vide
organizations-itu = Qualité de membre de l’UIT
organizations-itu-hint = La catégorie à laquelle elle appartient au sein de l’Union internationale des télécommunications, le cas échéant.
organizations-itu-none = Non membre
organizations-itu-member-state = État Membre
organizations-itu-sector-member = Membre de Secteur
organizations-itu-associate = Associé
organizations-itu-academia = Établissement universitaire membre
organizations-itu-missing = Dites si elle est membre de l’UIT
organizations-sectors = Secteurs
organizations-sectors-hint = Seulement pour les Membres de Secteur et les Associés.
organizations-sectors-missing = Choisissez au moins un Secteur
organizations-sector-r = Radiocommunications (UIT-R)
organizations-sector-t = Normalisation des télécommunications (UIT-T)
organizations-sector-d = Développement des télécommunications (UIT-D)
organizations-details-title = Ce que l’on sait de l’organisation
organizations-details-lead = Les nouveaux brouillons partent de ces indications. Ce qui est publié garde ce qui était dit alors.
organizations-details-verified = Si vous modifiez le nom, la catégorie, le lieu ou la qualité de membre de l’UIT, le secrétariat devra vérifier de nouveau l’organisation.
organizations-saved = Enregistré

# Members.
organizations-about = À propos de l’organisation
organizations-details-change = Modifier ces indications
organizations-focal-means = Les points focaux décident qui rejoint l’organisation, en nomment d’autres, retirent des membres et modifient les indications. Il y en a toujours au moins un.
organizations-members = Membres
organizations-members-lead = Tous voient et modifient les brouillons et les contributions de l’organisation.
organizations-members-none = Plus personne n’en fait partie.
organizations-since = Depuis
organizations-asked-at = Demande du
organizations-change-member = Modifier
organizations-requests = Demandes d’adhésion
organizations-requests-lead = N’admettez que les personnes dont vous savez qu’elles travaillent pour l’organisation. Regardez aussi l’adresse.
organizations-decide = Décider
organizations-approve = Admettre
organizations-approve-named = Admettre { $email }
organizations-decline = Refuser
organizations-decline-named = Refuser { $email }
organizations-approved = La personne est admise et a été informée par courriel
organizations-declined = La demande est refusée et la personne a été informée par courriel
organizations-name-focal = Nommer point focal
organizations-name-focal-named = Nommer { $email } point focal
organizations-end-focal = Ne plus être point focal
organizations-end-focal-named = Ne plus être point focal : { $email }
organizations-remove = Retirer
organizations-remove-named = Retirer { $email }
organizations-named = Le point focal est nommé
organizations-ended = N’est plus point focal, mais reste membre
organizations-removed = Le membre est retiré et a été informé par courriel
organizations-last-focal-point = Une organisation qui a des membres a un point focal. Nommez-en d’abord un autre.
organizations-changed-meanwhile = Cela a changé entre-temps. Vous voyez la situation actuelle.

# Invitations.
organizations-invite = Inviter un collègue
organizations-invite-lead = Nous envoyons un lien à l’adresse. Il fonctionne sept jours, pour cette adresse seulement. Qui accepte est admis.
organizations-invite-lead-member = Nous envoyons un lien à l’adresse. Il fonctionne sept jours, pour cette adresse seulement. Un point focal admet ensuite votre collègue.
organizations-invite-email = Adresse électronique de votre collègue
organizations-invite-button = Envoyer l’invitation
organizations-invited = L’invitation est en route
organizations-invited-member = Cette adresse est déjà celle d’un membre
organizations-invitations = Invitations en cours
organizations-invited-by = Invité par
organizations-until = Jusqu’au
organizations-expired = expirée
organizations-invitation-end = Retirer
organizations-invitation-end-named = Retirer l’invitation de { $email }
organizations-invitation-ended = L’invitation est retirée ; son lien ne fonctionne plus
organizations-invitation-title = Vous êtes invité à rejoindre une organisation
organizations-invitation-lead = Les membres rédigent ensemble ses contributions aux appels.
organizations-invitation-for = Pour l’adresse
organizations-invitation-sign-in = Cette adresse a un compte. Connectez-vous d’abord avec elle ; vous reviendrez ici et rejoindrez l’organisation d’un seul geste.
organizations-join = Rejoindre
organizations-join-shows = Vous confirmez ainsi que l’adresse est la vôtre. Les membres voient votre nom et votre adresse.
organizations-joined = Vous avez rejoint l’organisation
organizations-invitation-old = Cette invitation ne fonctionne plus
organizations-invitation-old-lead = Elle a été acceptée ou retirée, ou date de plus de sept jours. Demandez à votre collègue de vous inviter de nouveau.

# Leaving.
organizations-leave = Quitter l’organisation
organizations-leave-title = Quitter cette organisation ?
organizations-leave-lead = Vous ne verrez plus ses brouillons ni ses contributions, même ceux que vous avez commencés. Ils restent à l’organisation.
organizations-leave-alone = Vous êtes le dernier : après vous, personne ne pourra les modifier tant que le secrétariat n’aura nommé personne.
organizations-heir = Qui devient point focal ?
organizations-heir-hint = Vous êtes le seul. Passez la main à un membre avant de partir.
organizations-heir-missing = Choisissez le membre qui devient point focal
organizations-unask-title = Retirer votre demande ?

# Messages.
organizations-mail-open = Ouvrir la page de l’organisation
organizations-mail-decide = Décider
organizations-mail-asked-subject = Quelqu’un demande à rejoindre votre organisation
organizations-mail-asked-intro = N’admettez que les personnes dont vous savez qu’elles travaillent pour l’organisation : les membres voient et modifient tous ses brouillons.
organizations-mail-approved-subject = Vous faites maintenant partie de l’organisation
organizations-mail-approved-intro = Un point focal vous a admis. Vous pouvez maintenant rédiger ses contributions avec vos collègues.
organizations-mail-declined-subject = Votre demande a été refusée
organizations-mail-declined-intro = Un point focal l’a refusée. S’il s’agit d’une erreur, écrivez à un collègue de l’organisation.
organizations-mail-invited-subject = Vous êtes invité à rejoindre une organisation
organizations-mail-invited-intro = Un collègue vous invite à rédiger ensemble des contributions sur le portail. La page de ce lien dit qui vous invite et dans quelle organisation. Il fonctionne sept jours, pour cette adresse seulement.
organizations-mail-invited-button = Voir l’invitation
organizations-mail-invited-ignore = Si vous ne voulez pas la rejoindre, ne faites rien. Rien ne se passe sans votre accord.
organizations-mail-joined-subject = Un collègue a rejoint votre organisation
organizations-mail-joined-intro = Votre invitation, ou celle d’un autre point focal, a été acceptée.
organizations-mail-left-subject = Un membre a quitté votre organisation
organizations-mail-left-intro = Ce que cette personne a rédigé reste à l’organisation. Elle ne le voit plus.
organizations-mail-removed-subject = Vous ne faites plus partie de l’organisation
organizations-mail-removed-intro = Un point focal vous a retiré. Ses brouillons et contributions restent à l’organisation, et vous ne les voyez plus. S’il s’agit d’une erreur, écrivez à un collègue.
organizations-mail-focal-subject = Vous êtes maintenant point focal
organizations-mail-focal-intro = Vous décidez qui rejoint l’organisation et ce qui en est dit.
organizations-mail-focal-ended-subject = Vous n’êtes plus point focal
organizations-mail-focal-ended-intro = Vous restez membre : vous voyez et modifiez ses brouillons.
organizations-mail-verified-subject = Votre organisation a été vérifiée
organizations-mail-verified-intro = Le secrétariat a vérifié que vous pouvez parler en son nom.
organizations-mail-merged-subject = Votre organisation a été réunie avec une autre
organizations-mail-merged-intro = Le secrétariat a constaté que les deux sont la même. Membres, brouillons et contributions sont désormais réunis.
organizations-mail-merged-from = Ancienne inscription
organizations-mail-merged-into = Désormais

# The desk.
organizations-desk-title = Organisations
organizations-desk-lead = Qui ajoute une organisation affirme parler en son nom. Vérifiez-le, réunissez les doublons et nommez un point focal là où il n’y en a pas.
organizations-desk-search = Nom, site web ou adresse d’un membre
organizations-desk-empty = Aucune organisation
organizations-desk-empty-advice = Rien ne correspond. Cherchez moins de mots ou choisissez un autre état.
organizations-leaderless = Sans point focal
organizations-waiting = Demande en attente
organizations-submissions = Contributions
organizations-submissions-none = Rien n’a été présenté à vos appels.
organizations-founded-at = Ajoutée
organizations-verified-at = Vérifiée
organizations-verification = Qui parle en son nom
organizations-verification-lead = Vérifiez que les points focaux peuvent parler au nom de l’organisation, par exemple par une lettre ou un appel à son numéro publié.
organizations-verify = Marquer comme vérifiée
organizations-unverify = Retirer la vérification
organizations-verified-done = Marquée comme vérifiée ; les points focaux ont été informés par courriel
organizations-unverified-done = Elle est désormais considérée comme non vérifiée
organizations-standing = Qualité
organizations-reference = Numéro de référence
organizations-call = Appel
organizations-history = Historique
organizations-history-none = Il ne s’est encore rien passé.
organizations-act-founded = Ajoutée
organizations-act-described = Ses indications ont été modifiées
organizations-act-join-asked = Quelqu’un a demandé à la rejoindre
organizations-act-join-withdrawn = Une demande a été retirée
organizations-act-join-approved = Quelqu’un a été admis
organizations-act-join-declined = Une demande a été refusée
organizations-act-invited = Quelqu’un a été invité
organizations-act-invitation-ended = Une invitation a été retirée
organizations-act-joined = Quelqu’un l’a rejointe sur invitation
organizations-act-left = Un membre est parti
organizations-act-member-removed = Un membre a été retiré
organizations-act-focal-named = Un point focal a été nommé
organizations-act-focal-ended = Un point focal est redevenu simple membre
organizations-act-verified = Vérifiée
organizations-act-verification-ended = La vérification a été retirée
organizations-act-merged = Réunie avec une autre
organizations-act-other = Autre acte
organizations-merge = Réunir avec un doublon
organizations-merged-done = Les deux n’en font plus qu’une ; membres, brouillons et contributions sont ici

# Counts.
organizations-member-count = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}
organizations-request-count = { $count ->
    [one] { $count } demande
   *[other] { $count } demandes
}
