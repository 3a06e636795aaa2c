# Submissions: from the draft to the receipt.

# States.
submissions-state-draft = Brouillon
submissions-state-submitted = Déposée
submissions-state-under-review = En cours d’examen
submissions-state-clarification-asked = Précisions demandées
submissions-state-accepted = Retenue
submissions-state-rejected = Non retenue
submissions-state-published = Publiée
submissions-state-unpublished = Publication annulée
submissions-state-withdrawn = Retirée
submissions-next = Et maintenant ?
submissions-next-draft = Rien n’a encore été envoyé. Compléter les réponses, les relire et déposer la contribution avant la date limite.
submissions-next-submitted = Le secrétariat l’a reçue et l’examinera. Elle peut être modifiée et déposée à nouveau jusqu’à la date limite.
submissions-next-under-review = Le secrétariat l’examine. En cas de doute, il vous consultera.
submissions-next-clarification-asked = Le secrétariat a une question. Merci d’y répondre ci-dessous.
submissions-next-accepted = Elle a été vérifiée. Elle sera publiée si vous l’avez autorisé ; sinon, elle est comptée sans son texte.
submissions-next-rejected = Le secrétariat ne l’a pas retenue. Le motif figure ci-dessous.
submissions-next-published = Elle est publique à sa propre adresse. S’il faut la retirer, adressez-vous au secrétariat.
submissions-next-unpublished = Elle n’est plus publique. Le motif figure ci-dessous.
submissions-next-withdrawn = Elle est retirée et ne sera pas examinée.

# Beginning.
submissions-begin = Commencer
submissions-start-description = Commencer une contribution à l’appel « { $call } » : ce qui est demandé, jusqu’à quand et ce qui devient public.
submissions-not-open = Cet appel n’accepte pas de contributions actuellement.
submissions-back-to-call = Retour à l’appel
submissions-what-asked = Ce qui est demandé
submissions-required-count = { $count ->
    [one] dont { $count } obligatoire
    [many] dont { $count } obligatoires
   *[other] dont { $count } obligatoires
}
submissions-start-draft = Les réponses sont conservées dans un brouillon. Il est possible de s’arrêter et de reprendre à tout moment, sur n’importe quel appareil.
submissions-start-language = Il est possible de répondre dans l’une quelconque des six langues.
submissions-start-receipt = Rien n’est envoyé avant le dépôt. Un récépissé indique ensuite l’heure exacte.
submissions-start-correct = La contribution peut être corrigée et déposée à nouveau jusqu’à la date limite.
submissions-your-email = Votre adresse électronique
submissions-email-hint = Un lien de confirmation est envoyé à cette adresse. Vous pouvez commencer à écrire immédiatement. L’adresse n’est jamais publiée.
submissions-have-account = J’ai un compte

# Confirming the address.
submissions-confirm-title = Confirmer votre adresse
submissions-confirm-banner = Vous pouvez continuer à écrire. Avant le dépôt, ouvrir le lien envoyé à
submissions-confirm-again = Renvoyer le lien
submissions-confirm-sent = Un nouveau lien a été envoyé à
submissions-confirm-wrong = L’adresse est inexacte ?
submissions-confirm-right = Adresse exacte
submissions-confirm-means = Un nouveau lien sera envoyé à cette adresse et le précédent ne sera plus valable. Vos réponses sont conservées.
submissions-confirm-send = Envoyer le lien à cette adresse
submissions-back-to-draft = Retour au brouillon
submissions-link-title = Continuer votre brouillon
submissions-link-lead = Vous confirmez ainsi que l’adresse est la vôtre et reprenez où vous en étiez.
submissions-link-old = Ce lien n’est plus valable
submissions-link-old-lead = Il a déjà servi ou date de plus d’un jour. Votre brouillon est conservé. Nous pouvons envoyer un nouveau lien à la même adresse.

# The form.
submissions-steps = Sections
submissions-section-of = Section { $place } sur { $count }
submissions-step-done = complète
submissions-step-to-do = à compléter
submissions-step-wrong = à corriger
submissions-words = { $count ->
    [one] { $count } mot
    [many] { $count } mots
   *[other] { $count } mots
}
submissions-count = Mots : { $n } sur { $limit }
submissions-count-over = Mots : { $n } sur { $limit }, { $over } de trop
submissions-answer-language = Langue
submissions-choose = Choisir
submissions-explanation = Explication
submissions-i-confirm = Je confirme
submissions-confirmed = Confirmé
submissions-save-continue = Enregistrer et continuer
submissions-save-leave = Enregistrer et quitter
submissions-saved-at = Enregistré à { $time }
submissions-saving = Enregistrement…
submissions-save-failed = Non enregistré : pas de connexion. Nouvel essai en cours.
submissions-save-conflict = Modifié entre-temps, par une autre personne ou dans une autre fenêtre. Enregistrer pour voir les deux textes.
submissions-save-signed-out = Se reconnecter pour enregistrer.
submissions-saved-with-faults = Les réponses sont enregistrées. Les points indiqués ci-dessus peuvent être corrigés maintenant ou plus tard.
submissions-closed-banner = L’appel est clos. Ce que vous avez écrit est conservé, mais ne peut plus être déposé.
submissions-changed-meanwhile = Son état a changé entre-temps. L’ouvrir à nouveau pour voir où elle en est.

# What can be wrong.
submissions-fault-too-long = Raccourcir la réponse : elle compte { $count } mots, la limite est de { $limit }
submissions-fault-url = Saisir une adresse complète commençant par https:// ou http://
submissions-fault-date = Saisir une date sous la forme année-mois-jour, par exemple 2026-03-14
submissions-fault-number = Saisir un nombre en chiffres
submissions-fault-choice = Choisir parmi les réponses proposées
submissions-fault-country = Choisir un pays dans la liste
submissions-fault-unexplained = Expliquer la réponse : la question le demande

# Files.
submissions-files = Fichiers
submissions-files-below = Ajouter des fichiers ci-dessous
submissions-files-none = Aucun fichier n’a été ajouté.
submissions-file-choose = Choisir un fichier
submissions-file-hint = { $count ->
    [one] Un fichier : PDF, DOCX, ODT ou TXT, 20 Mo au maximum. Il est conservé dès son téléversement.
    [many] Jusqu’à { $count } fichiers : PDF, DOCX, ODT ou TXT, 20 Mo chacun au maximum. Ils sont conservés dès leur téléversement.
   *[other] Jusqu’à { $count } fichiers : PDF, DOCX, ODT ou TXT, 20 Mo chacun au maximum. Ils sont conservés dès leur téléversement.
}
submissions-file-upload = Téléverser
submissions-file-remove = Supprimer
submissions-file-missing = Choisir d’abord un fichier.
submissions-file-type = Ce type de fichier n’est pas accepté. Envoyer un fichier PDF, DOCX, ODT ou TXT.
submissions-file-content = Le fichier ne correspond pas à son nom, est vide ou contient des macros. L’enregistrer à nouveau et envoyer le nouveau fichier.
submissions-file-encoding = Le fichier texte n’est pas en UTF-8. L’enregistrer à nouveau avec le codage UTF-8 et envoyer le nouveau fichier.
submissions-file-too-large = Le fichier dépasse 20 Mo.
submissions-file-too-many = { $count ->
    [one] Cette question n’admet qu’un fichier. Supprimer d’abord celui qui s’y trouve.
    [many] Cette question admet { $count } fichiers au plus. En supprimer un d’abord.
   *[other] Cette question admet { $count } fichiers au plus. En supprimer un d’abord.
}
submissions-file-full = { $count ->
    [one] Cette question n’admet qu’un fichier. Pour en envoyer un autre, le supprimer d’abord.
    [many] Cette question admet { $count } fichiers, qui y sont. Pour en envoyer un autre, en supprimer un d’abord.
   *[other] Cette question admet { $count } fichiers, qui y sont. Pour en envoyer un autre, en supprimer un d’abord.
}
submissions-file-together = L’ensemble des fichiers dépasse 50 Mo.
submissions-file-to-clear = Publié avec votre contribution après que le secrétariat a vérifié l’absence de données personnelles.
submissions-file-undecided = Les fichiers ne sont publiés que si vous autorisez la publication sous le nom de votre organisation, après vérification par le secrétariat. Ceux d’une contribution anonyme ne le sont pas : ils peuvent révéler un nom.
submissions-file-anonymous = Non publié : vous avez demandé l’anonymat, et un fichier peut révéler un nom. Seul le secrétariat le lit.
submissions-file-secretariat = Non publié : seul le secrétariat le lit.
submissions-file-public = Public
submissions-file-not-cleared = Non public : le secrétariat n’en a pas autorisé la publication. S’il doit l’être, s’adresser au secrétariat.

# Two texts of one answer.
submissions-conflict-title = Deux textes pour une réponse
submissions-conflict-lead = Pendant que vous écriviez, cette réponse a été enregistrée ailleurs : par une autre personne ou dans une autre de vos fenêtres. Les deux textes sont conservés. Choisir celui à retenir ; il pourra encore être modifié.
submissions-conflict-standing = Texte actuel
submissions-conflict-own = Votre texte
submissions-conflict-waiting = L’autre texte
submissions-conflict-keep = Conserver ce texte

# Review and submit.
submissions-review = Relire et déposer
submissions-review-lead = Tout relire une dernière fois. Rien n’a encore été envoyé.
submissions-missing-title = { $count ->
    [one] Il reste { $count } point à traiter
    [many] Il reste { $count } points à traiter
   *[other] Il reste { $count } points à traiter
}
submissions-lack-missing = réponse manquante
submissions-lack-wrong = à corriger
submissions-complete = Toutes les réponses obligatoires ont été données.
submissions-change = Modifier
submissions-no-answer = Pas de réponse
submissions-submit = Déposer la contribution
submissions-submit-again = Déposer une nouvelle version
submissions-submit-means = Le dépôt transmet vos réponses et fichiers au secrétariat sous la forme d’une version qui n’est plus modifiée, et vous donne un récépissé.
submissions-consent-note = Ce qui est publié dépend de l’autorisation donnée dans le formulaire. Les noms de personnes et les coordonnées ne sont jamais publiés.
submissions-correct-until = Tant qu’elle n’est pas publiée, elle peut être corrigée et déposée à nouveau jusqu’au : { $deadline }.
submissions-blocked-confirm = Confirmer d’abord votre adresse : ouvrir le lien du courriel envoyé. Tout ce que vous avez écrit est conservé.
submissions-blocked-missing = Le bouton apparaît ici dès que les points ci-dessus sont traités.
submissions-copy = Télécharger une copie en texte
submissions-not-yet = Le dépôt n’a pas eu lieu : il reste des points à traiter. Rien n’est perdu.
submissions-review-changed = Le dépôt n’a pas eu lieu : une réponse a été modifiée après l’affichage de cette page. Relire et déposer à nouveau.
submissions-key-used = Cette page a déjà servi à un dépôt. Vérifier les réponses ci-dessous et déposer à nouveau si elles sont correctes.
submissions-unknown-advice = La connexion à la base de données a été interrompue au dernier moment. Appuyer à nouveau sur le bouton : le dépôt ne peut pas arriver deux fois.
submissions-late-title = Ce dépôt est arrivé après la date limite
submissions-late-lead = Il n’a pas été pris en compte. L’heure est celle de la base de données, la même pour tous.
submissions-early-title = L’appel n’est pas encore ouvert
submissions-early-lead = Le brouillon est conservé. Le déposer dès l’ouverture de l’appel.
submissions-arrived = Arrivé
submissions-late-kept = Le brouillon est conservé tel quel. Il peut être lu et téléchargé.
submissions-late-ask = Si elle devrait néanmoins être acceptée, s’adresser à l’organisme organisateur : { $convener }. Un fonctionnaire peut fixer un délai supplémentaire pour votre organisation, avec un motif consigné.

# The receipt.
submissions-receipt = Récépissé
submissions-received = Reçue
submissions-reference = Numéro de référence
submissions-call = Appel
submissions-version = Version
submissions-newer-version = une version plus récente a été déposée
submissions-received-at = Reçue le
submissions-received-utc = En UTC
submissions-state = État
submissions-sha256 = Somme de contrôle (SHA-256)
submissions-verify-at = Vérifier à l’adresse
submissions-json = Télécharger la version (JSON)
submissions-copy-link = Copier le lien
submissions-copied = Copié
submissions-print = Imprimer
submissions-receipt-mailed = Le récépissé vous a aussi été envoyé par courriel.
submissions-check-title = Vérifier un fichier au moyen de ce récépissé
submissions-check = Vérifier
submissions-check-same = C’est exactement ce qui a été reçu.
submissions-check-differs = Ce n’est pas ce qui a été reçu : les sommes de contrôle diffèrent.
submissions-check-offline = Sans ce portail

# One’s own pages.
submissions-my-draft = Mon brouillon
submissions-submission = Contribution
submissions-reason = Motif
submissions-changed-since = Des réponses ont été modifiées depuis la dernière version. Déposer à nouveau pour que les modifications comptent.
submissions-change-and-resubmit = Modifier et déposer à nouveau
submissions-see-public = Voir la version publiée
submissions-restore = Rétablir
submissions-restore-late = La date limite est passée : le retrait ne peut plus être annulé.
submissions-restore-other-draft = Un autre brouillon a été commencé pour cet appel. Le continuer ou le retirer d’abord.
submissions-withdraw = Retirer
submissions-discard = Abandonner le brouillon
submissions-withdraw-title = Retirer cette contribution ?
submissions-withdraw-means = Le secrétariat ne l’examinera plus et elle ne sera pas publiée. Tous les membres de votre organisation qui y travaillent en sont informés.
submissions-withdraw-until = Le retrait peut être annulé jusqu’au : { $deadline }.
submissions-withdraw-final = La date limite est passée : cette action est définitive.
submissions-withdraw-by-request = En l’état, elle ne peut être retirée que sur demande. S’adresser au secrétariat.
submissions-clarifications = Questions du secrétariat
submissions-secretariat = Secrétariat
submissions-you = Vous
submissions-your-answer = Votre réponse
submissions-answer-missing = Écrire une réponse
submissions-send-answer = Envoyer la réponse
submissions-versions = Versions et récépissés
submissions-no-versions = Rien n’a encore été déposé.
submissions-version-number = Version { $number }
submissions-version-count = { $count ->
    [one] { $count } version
    [many] { $count } versions
   *[other] { $count } versions
}
submissions-none = Vous n’avez pas encore de contribution
submissions-none-advice = Choisir un appel et répondre à ses questions.
submissions-see-calls = Voir les appels
submissions-untitled = Encore sans titre
submissions-changed-at = Modifiée le { $time }

# Letters.
submissions-mail-confirm-subject = Confirmez votre adresse pour continuer votre brouillon
submissions-mail-confirm-intro = Un brouillon a été commencé sur le portail SMSI+20 avec cette adresse. Confirmez qu’elle est la vôtre pour pouvoir déposer la contribution et continuer sur n’importe quel appareil. Le lien est valable un jour.
submissions-mail-confirm-button = Confirmer et continuer
submissions-mail-confirm-ignore = Si vous n’avez pas commencé de brouillon, ignorez ce message : rien ne se passe et le brouillon sera supprimé.
submissions-mail-receipt-subject = Récépissé { $reference }
submissions-mail-receipt-intro = Votre contribution a été reçue. Veuillez conserver ce message.
submissions-mail-receipt-button = Ouvrir le récépissé
submissions-mail-receipt-change = Jusqu’à la date limite, et tant que la contribution n’est pas publiée, les réponses peuvent être modifiées et déposées à nouveau ; la dernière version fait foi.
submissions-mail-withdrawn-subject = Contribution retirée : { $reference }
submissions-mail-withdrawn-intro = La contribution { $reference } a été retirée par son auteur. Jusqu’à la date limite, le retrait peut être annulé.
submissions-mail-restored-subject = Contribution rétablie : { $reference }
submissions-mail-restored-intro = Le retrait de { $reference } a été annulé. La contribution est de nouveau considérée comme déposée.
submissions-mail-open = Ouvrir la contribution

# Rappels des dates limites.
submissions-mail-reminder-subject = Votre brouillon n’est pas encore déposé : { $call }
submissions-mail-reminder-intro = Vous avez un brouillon pour cet appel qui n’a pas été déposé. Seul ce qui est déposé avant la date limite parvient au secrétariat.
submissions-mail-reminder-own-limit = Vous avez un brouillon pour cet appel qui n’a pas été déposé. Votre organisation bénéficie d’un délai supplémentaire, indiqué ici ; seul ce qui est déposé d’ici là parvient au secrétariat.
submissions-mail-reminder-utc = En UTC
submissions-mail-reminder-left = Temps restant
submissions-mail-reminder-button = Reprendre le brouillon
submissions-mail-reminder-ignore = Si vous ne souhaitez pas le déposer, vous n’avez rien à faire ; si vous retirez le brouillon, vous ne recevrez plus de rappel.
# The preview of a questionnaire.
submissions-preview = Aperçu
submissions-preview-title = Aperçu : { $call }
submissions-preview-note = Voici le formulaire tel que le verront les contributeurs. Rien de ce qui est saisi ici n’est enregistré ni envoyé.
submissions-preview-working = C’est une copie de travail : elle n’est pas encore en usage.
submissions-preview-until = Le lien est valable jusqu’au { $when }.
submissions-preview-as = Voir comme quelqu’un qui répond
submissions-preview-show = Afficher
submissions-preview-next = Section suivante
submissions-not-complete = Le questionnaire n’est pas encore complet dans cette langue : certains textes sont dans une autre. Vous pouvez répondre dans n’importe quelle langue.
