# The library.
documents-lead = The texts of the process – resolutions, drafts, compilations, statements – and where to read them.
documents-q = Words or symbol
documents-kind = Kind
documents-issuer = Issued by
documents-line = Action Line
documents-language = Available in
documents-languages = Available in:
documents-year = Year
documents-undated = Date not known
documents-none = No document matches these filters
documents-none-advice = Take away a filter, or search for other words or for a symbol such as A/RES/80/173.
documents-used = Used by:
documents-all-lines = All Action Lines
documents-kind-resolution = Resolution
documents-kind-draft-resolution = Draft resolution
documents-kind-decision = Decision
documents-kind-outcome-document = Outcome document
documents-kind-draft-text = Draft text
documents-kind-report = Report
documents-kind-report-series = Series of reports
documents-kind-compilation = Compilation
documents-kind-summary = Summary
documents-kind-stakeholder-statement = Statement by stakeholders
documents-kind-government-position = Position of a government
documents-kind-publication = Publication
documents-kind-council-document = Council document
documents-kind-working-group-document = Working group document
documents-kind-letter = Letter
documents-kind-web-page = Web page
documents-kind-guidance-note = Guidance note
documents-kind-note = Note
documents-kind-concept-note = Concept note
documents-kind-form = Form
documents-kind-questionnaire = Questionnaire
documents-kind-road-map = Road map
documents-kind-other = Document
documents-count = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
