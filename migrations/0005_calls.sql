-- Calls for inputs and their questionnaires.

CREATE TYPE publication_policy AS ENUM ('all', 'on_consent', 'none');
CREATE TYPE call_origin AS ENUM ('desk', 'reference', 'demonstration');
COMMENT ON TYPE call_origin IS 'reference: a historical call taken from its public sources; demonstration: ours to try the portal with, never mixed with real statements.';

CREATE TABLE call (
    id uuid PRIMARY KEY,
    slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9][a-z0-9-]*$'),
    origin call_origin NOT NULL DEFAULT 'desk',
    convener_code text NOT NULL REFERENCES entity,
    body text,
    legal_basis text,
    opens_at timestamptz,
    closes_at timestamptz,
    time_zone text NOT NULL,
    opens_precision date_precision,
    closes_precision date_precision,
    grace_minutes smallint NOT NULL DEFAULT 0 CHECK (grace_minutes BETWEEN 0 AND 1440),
    published_at timestamptz,
    publication_policy publication_policy NOT NULL DEFAULT 'on_consent',
    languages lang[] NOT NULL DEFAULT '{ar,en,es,fr,ru,zh}',
    reference_prefix text NOT NULL CHECK (reference_prefix ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    next_reference int NOT NULL DEFAULT 1 CHECK (next_reference > 0),
    attachment_limit smallint NOT NULL DEFAULT 10 CHECK (attachment_limit BETWEEN 0 AND 10),
    known_responses int CHECK (known_responses >= 0),
    source_url text,
    confidence confidence NOT NULL DEFAULT 'sourced',
    editor_note text,
    changed_at timestamptz NOT NULL DEFAULT now(),
    CHECK (closes_at > opens_at),
    -- A call that takes inputs here has both instants exactly.
    CHECK (origin = 'reference' OR (opens_at IS NOT NULL AND closes_at IS NOT NULL))
);
COMMENT ON TABLE call IS 'class: public once published_at has passed, else restricted. next_reference is the counter that is locked last in a submit.';
COMMENT ON COLUMN call.editor_note IS 'class: restricted.';
COMMENT ON COLUMN call.known_responses IS 'class: public. For historical calls: how many answers their sources report.';
CREATE INDEX call_closes ON call (closes_at);
CREATE INDEX call_convener ON call (convener_code);
ALTER TABLE role_grant ADD FOREIGN KEY (call_id) REFERENCES call;

CREATE TABLE call_text (
    call_id uuid NOT NULL REFERENCES call ON DELETE CASCADE,
    lang lang NOT NULL,
    title text NOT NULL CHECK (title <> ''),
    purpose text,
    who_may_answer text,
    how_used text,
    search tsvector GENERATED ALWAYS AS (fts_titled(lang, title, coalesce(purpose, '') || ' ' || coalesce(who_may_answer, '') || ' ' || coalesce(how_used, ''))) STORED,
    PRIMARY KEY (call_id, lang)
);
COMMENT ON TABLE call_text IS 'class: public where the call is.';
CREATE INDEX call_text_search ON call_text USING gin (search);
CREATE TABLE call_action_line (
    call_id uuid NOT NULL REFERENCES call ON DELETE CASCADE,
    action_line_code text NOT NULL REFERENCES action_line,
    PRIMARY KEY (call_id, action_line_code)
);
COMMENT ON TABLE call_action_line IS 'class: public.';
CREATE INDEX call_action_line_line ON call_action_line (action_line_code);
CREATE TABLE call_document (
    call_id uuid NOT NULL REFERENCES call ON DELETE CASCADE,
    document_id uuid NOT NULL REFERENCES document ON DELETE CASCADE,
    PRIMARY KEY (call_id, document_id)
);
COMMENT ON TABLE call_document IS 'class: public.';
CREATE TABLE call_event (
    call_id uuid NOT NULL REFERENCES call ON DELETE CASCADE,
    event_id uuid NOT NULL REFERENCES event ON DELETE CASCADE,
    PRIMARY KEY (call_id, event_id)
);
COMMENT ON TABLE call_event IS 'class: public.';
CREATE TABLE call_stakeholder_type (
    call_id uuid NOT NULL REFERENCES call ON DELETE CASCADE,
    stakeholder_type_code text NOT NULL REFERENCES stakeholder_type,
    position smallint NOT NULL,
    PRIMARY KEY (call_id, stakeholder_type_code)
);
COMMENT ON TABLE call_stakeholder_type IS 'class: public. Each call chooses from the common list.';
-- Extension and re-opening are ordinary acts with a public trace.
CREATE TABLE call_deadline (
    id uuid PRIMARY KEY,
    call_id uuid NOT NULL REFERENCES call,
    closes_at timestamptz NOT NULL,
    former_closes_at timestamptz,
    reason text NOT NULL CHECK (reason <> ''),
    set_at timestamptz NOT NULL DEFAULT now(),
    set_by uuid REFERENCES account
);
COMMENT ON TABLE call_deadline IS 'class: public.';
COMMENT ON COLUMN call_deadline.set_by IS 'class: personal.';
CREATE INDEX call_deadline_call ON call_deadline (call_id, set_at);
-- A later limit for one organization: dated, with its reason; the receipt names it.
CREATE TABLE call_exception (
    id uuid PRIMARY KEY,
    call_id uuid NOT NULL REFERENCES call,
    organization_id uuid NOT NULL REFERENCES organization,
    closes_at timestamptz NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    granted_at timestamptz NOT NULL DEFAULT now(),
    granted_by uuid NOT NULL REFERENCES account,
    UNIQUE (call_id, organization_id)
);
COMMENT ON TABLE call_exception IS 'class: restricted.';

CREATE VIEW public_calls AS SELECT * FROM call WHERE published_at <= now();
COMMENT ON VIEW public_calls IS 'The one definition of a public call.';

-- Editing a call after it opened makes a new questionnaire version; earlier submissions keep theirs.
CREATE TABLE questionnaire (
    id uuid PRIMARY KEY,
    call_id uuid NOT NULL REFERENCES call,
    version smallint NOT NULL CHECK (version > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid REFERENCES account,
    UNIQUE (call_id, version)
);
COMMENT ON TABLE questionnaire IS 'class: public where the call is.';
COMMENT ON COLUMN questionnaire.created_by IS 'class: personal.';
CREATE VIEW current_questionnaire AS
    SELECT DISTINCT ON (call_id) * FROM questionnaire ORDER BY call_id, version DESC;

CREATE TABLE section (
    id uuid PRIMARY KEY,
    questionnaire_id uuid NOT NULL REFERENCES questionnaire ON DELETE CASCADE,
    key text NOT NULL CHECK (key ~ '^[a-z][a-z0-9_]*$'),
    position smallint NOT NULL,
    UNIQUE (questionnaire_id, key),
    UNIQUE (questionnaire_id, position)
);
COMMENT ON TABLE section IS 'class: public where the call is.';
CREATE TABLE section_text (
    section_id uuid NOT NULL REFERENCES section ON DELETE CASCADE,
    lang lang NOT NULL,
    title text NOT NULL CHECK (title <> ''),
    intro text,
    PRIMARY KEY (section_id, lang)
);
COMMENT ON TABLE section_text IS 'class: public where the call is.';

CREATE TYPE question_kind AS ENUM ('long_text', 'short_text', 'one_choice', 'many_choices', 'yes_no', 'number', 'date',
    'line_table', 'line_picker', 'sdg_picker', 'file', 'url', 'statement');
CREATE TYPE visibility AS ENUM ('public', 'secretariat');
-- What an answer says about the submission as a whole, whatever the question''s wording.
CREATE TYPE answer_meaning AS ENUM ('title', 'organization', 'stakeholder_type', 'reach', 'country', 'region', 'contact', 'consent');
CREATE TABLE question (
    id uuid PRIMARY KEY,
    section_id uuid NOT NULL REFERENCES section ON DELETE CASCADE,
    key text NOT NULL CHECK (key ~ '^[a-z][a-z0-9_]*$'),
    position smallint NOT NULL,
    kind question_kind NOT NULL,
    meaning answer_meaning,
    required boolean NOT NULL DEFAULT false,
    visibility visibility NOT NULL DEFAULT 'public',
    word_limit smallint CHECK (word_limit > 0),
    -- Shown only if the answer to another question of the questionnaire is this.
    shown_if_key text,
    shown_if_value text,
    UNIQUE (section_id, key),
    UNIQUE (section_id, position),
    CHECK ((shown_if_key IS NULL) = (shown_if_value IS NULL))
);
COMMENT ON TABLE question IS 'class: public where the call is.';
CREATE TABLE question_text (
    question_id uuid NOT NULL REFERENCES question ON DELETE CASCADE,
    lang lang NOT NULL,
    label text NOT NULL CHECK (label <> ''),
    help text,
    PRIMARY KEY (question_id, lang)
);
COMMENT ON TABLE question_text IS 'class: public where the call is.';
CREATE TABLE choice (
    question_id uuid NOT NULL REFERENCES question ON DELETE CASCADE,
    value text NOT NULL CHECK (value ~ '^[A-Za-z0-9][A-Za-z0-9_-]*$'),
    position smallint NOT NULL,
    PRIMARY KEY (question_id, value)
);
COMMENT ON TABLE choice IS 'class: public where the call is.';
CREATE TABLE choice_text (
    question_id uuid NOT NULL,
    value text NOT NULL,
    lang lang NOT NULL,
    label text NOT NULL CHECK (label <> ''),
    PRIMARY KEY (question_id, value, lang),
    FOREIGN KEY (question_id, value) REFERENCES choice ON DELETE CASCADE
);
COMMENT ON TABLE choice_text IS 'class: public where the call is.';

-- Who holds which role for a call: on the portal, on its convener, or on the call itself.
CREATE VIEW call_role AS
    SELECT g.account_id, g.role, c.id AS call_id
    FROM role_grant g
    JOIN call c ON g.scope = 'portal' OR (g.scope = 'entity' AND g.entity_code = c.convener_code) OR (g.scope = 'call' AND g.call_id = c.id)
    JOIN account a ON a.id = g.account_id AND a.disabled_at IS NULL AND a.erased_at IS NULL
    WHERE g.revoked_at IS NULL;
COMMENT ON VIEW call_role IS 'Rights of the desk over a call; queries join it, so that scope is in the query.';

SELECT watch_public('call', 'call_text', 'call_action_line', 'call_document', 'call_event', 'call_stakeholder_type', 'call_deadline',
    'questionnaire', 'section', 'section_text', 'question', 'question_text', 'choice', 'choice_text');
SELECT watch_edits('call', 'call', 'slug');
CREATE TRIGGER call_text_edited AFTER INSERT OR UPDATE OR DELETE ON call_text FOR EACH ROW EXECUTE FUNCTION touch_owner('call', 'call_id');
