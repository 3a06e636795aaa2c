# Published inputs.
inputs-title = Contributions publiées
inputs-input = Contribution
inputs-lead = Ce que les gouvernements, les entreprises, la société civile, les milieux universitaires et la communauté technique ont répondu aux appels, dans leurs propres termes.
inputs-of-call-lead = Les contributions publiées en réponse à l’appel « { $call } ».
inputs-feed-title = Dernières contributions publiées
inputs-count = { $count ->
    [one] { $count } contribution
    [many] { $count } contributions
   *[other] { $count } contributions
}
inputs-questions = { $count ->
    [one] Question { $numbers }
    [many] Questions { $numbers }
   *[other] Questions { $numbers }
}
inputs-question = Question { $number }
inputs-language-ar = Arabe
inputs-language-en = Anglais
inputs-language-es = Espagnol
inputs-language-fr = Français
inputs-language-ru = Russe
inputs-language-zh = Chinois
inputs-facet-type = Catégorie de parties prenantes
inputs-facet-region = Région
inputs-facet-country = Pays
inputs-facet-language = Langue
inputs-facet-line = Grande orientation
inputs-facet-sdg = Objectif de développement durable
inputs-facet-call = Appel
inputs-facet-question = Question traitée
inputs-facet-year = Année
inputs-sort = Trier :
inputs-sort-best = pertinence
inputs-sort-newest = les plus récentes
inputs-sort-organization = organisation
inputs-search = Rechercher dans les contributions
inputs-none-found = Aucune contribution ne correspond
inputs-none-found-advice = Retirez un filtre ou cherchez d’autres mots.
inputs-none-yet = Aucune contribution n’a encore été publiée
inputs-none-yet-advice = Les contributions paraissent ici dès que le secrétariat les publie. Les appels ouverts attendent la vôtre.
inputs-see-calls = Voir les appels
inputs-anonymous = Anonyme
inputs-global = Monde entier
inputs-views = Présentations des contributions à cet appel
inputs-tab-list = Contributions
inputs-tab-answers = Par question
inputs-tab-figures = Chiffres
inputs-yes = Oui
inputs-no = Non
inputs-confirmed = Confirmé
inputs-goal = ODD
inputs-beside = Toutes les réponses à cette question
inputs-answers = Réponses
inputs-about = À propos de cette contribution
inputs-about-lines = Grandes orientations concernées
inputs-about-goals = Objectifs de développement durable
inputs-attachments = Pièces jointes
inputs-cite = Citer cette contribution
inputs-copy = Copier
inputs-copied = Copié
inputs-call = Appel
inputs-received = Reçue le
inputs-published = Publiée le
inputs-version = Version
inputs-version-number = Version { $number }, la dernière déposée
inputs-original = Original
inputs-neighbours = Autres contributions à cet appel
inputs-before = Contribution précédente
inputs-after = Contribution suivante
inputs-all-of-call = Toutes les contributions à cet appel
inputs-gone = Cette contribution n’est plus publiée
inputs-gone-lead = Elle était publiée ici. Le secrétariat a mis fin à sa publication ; son numéro de référence ne sera pas réutilisé.
inputs-gone-on = Publication annulée le
inputs-gone-reason = Motif
