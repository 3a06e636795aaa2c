# One’s own submissions: the list, versions beside each other, what happened.
mine-questions = { $count ->
    [one] Le secrétariat vous pose { $count } question. Elle figure en premier ci-dessous.
   *[other] Le secrétariat vous pose { $count } questions. Elles figurent en premier ci-dessous.
}
mine-questions-here = { $count ->
    [one] { $count } question à laquelle répondre
   *[other] { $count } questions auxquelles répondre
}
mine-requests-here = Auprès du secrétariat
mine-answer = Répondre
mine-all = tous
mine-show = Afficher
mine-show-all = Tout afficher
mine-none-such = Aucune de vos contributions ne correspond
mine-publication = Publication
mine-changes = Ce qui a changé
mine-against = Comparer avec
mine-compare = Comparer
mine-changes-lead = De la version { $from } à la version { $to } : les ajouts sont soulignés, les suppressions barrées.
mine-unchanged = Aucune différence dans les réponses et les fichiers.
mine-whole = Cette version en entier
mine-erased = Le contenu de cette version a été effacé. Le récépissé et la somme de contrôle subsistent.
mine-history = Historique
mine-happened-begun = Le brouillon a été commencé
mine-happened-submitted = La version { $version } a été déposée
mine-happened-withdrawn = Elle a été retirée
mine-happened-restored = Le retrait a été annulé
mine-happened-reviewed = Le secrétariat a commencé l’examen
mine-happened-asked = Le secrétariat a posé une question
mine-happened-answered = Il a été répondu à la question
mine-happened-accepted = Elle a été acceptée
mine-happened-rejected = Elle n’a pas été acceptée
mine-happened-published = Elle a été publiée
mine-happened-unpublished = Sa publication a pris fin
mine-happened-plea = Une demande a été adressée au secrétariat
mine-happened-decided = Le secrétariat s’est prononcé sur la demande
mine-happened-limit = Un délai ultérieur a été fixé
