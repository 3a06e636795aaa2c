# The library.
documents-lead = Les textes du processus – résolutions, projets, compilations, déclarations – et où les lire.
documents-q = Mots ou cote
documents-kind = Type
documents-issuer = Auteur
documents-line = Grande orientation
documents-language = Disponible en
documents-languages = Disponible en :
documents-year = Année
documents-undated = Date inconnue
documents-none = Aucun document ne correspond à ces filtres
documents-none-advice = Retirez un filtre, ou cherchez d’autres mots ou une cote telle que A/RES/80/173.
documents-used = Utilisé par :
documents-all-lines = Toutes les grandes orientations
documents-kind-resolution = Résolution
documents-kind-draft-resolution = Projet de résolution
documents-kind-decision = Décision
documents-kind-outcome-document = Document final
documents-kind-draft-text = Projet de texte
documents-kind-report = Rapport
documents-kind-report-series = Série de rapports
documents-kind-compilation = Compilation
documents-kind-summary = Résumé
documents-kind-stakeholder-statement = Déclaration de parties prenantes
documents-kind-government-position = Position d’un gouvernement
documents-kind-publication = Publication
documents-kind-council-document = Document du Conseil
documents-kind-working-group-document = Document du groupe de travail
documents-kind-letter = Lettre
documents-kind-web-page = Page Web
documents-kind-guidance-note = Note d’orientation
documents-kind-note = Note
documents-kind-concept-note = Note de cadrage
documents-kind-form = Formulaire
documents-kind-questionnaire = Questionnaire
documents-kind-road-map = Feuille de route
documents-kind-other = Document
documents-count = { $count ->
    [one] { $count } document
    [many] { $count } de documents
   *[other] { $count } documents
}
