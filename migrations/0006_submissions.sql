-- From draft to published input.

CREATE TYPE submission_state AS ENUM ('draft', 'submitted', 'under_review', 'clarification_asked', 'accepted', 'rejected', 'published', 'unpublished', 'withdrawn');
CREATE TYPE submission_origin AS ENUM ('form', 'on_behalf', 'import', 'demonstration');
CREATE TYPE consent AS ENUM ('named', 'organization_only', 'anonymous', 'none');
COMMENT ON TYPE consent IS 'How a contributor allows publication; none: for the secretariat only.';

-- The life of a submission: which state may follow which, and whose act it is. The code has the same table
-- (submissions::model); a test compares them.
CREATE TABLE submission_arrow (
    from_state submission_state NOT NULL,
    to_state submission_state NOT NULL,
    by_whom text NOT NULL CHECK (by_whom IN ('contributor', 'desk')),
    PRIMARY KEY (from_state, to_state, by_whom)
);
COMMENT ON TABLE submission_arrow IS 'class: public.';
INSERT INTO submission_arrow (from_state, to_state, by_whom) VALUES
    ('draft', 'submitted', 'contributor'),
    ('draft', 'withdrawn', 'contributor'),
    ('submitted', 'under_review', 'desk'),
    ('submitted', 'withdrawn', 'contributor'),
    ('under_review', 'submitted', 'contributor'),
    ('under_review', 'clarification_asked', 'desk'),
    ('under_review', 'accepted', 'desk'),
    ('under_review', 'rejected', 'desk'),
    ('under_review', 'withdrawn', 'contributor'),
    ('clarification_asked', 'submitted', 'contributor'),
    ('clarification_asked', 'under_review', 'desk'),
    ('clarification_asked', 'withdrawn', 'contributor'),
    ('accepted', 'submitted', 'contributor'),
    ('accepted', 'under_review', 'desk'),
    ('accepted', 'published', 'desk'),
    ('accepted', 'withdrawn', 'contributor'),
    ('rejected', 'under_review', 'desk'),
    ('published', 'unpublished', 'desk'),
    ('unpublished', 'published', 'desk'),
    ('withdrawn', 'draft', 'contributor'),
    ('withdrawn', 'submitted', 'contributor');

CREATE TABLE submission (
    id uuid PRIMARY KEY,
    call_id uuid NOT NULL REFERENCES call,
    questionnaire_id uuid NOT NULL REFERENCES questionnaire,
    account_id uuid NOT NULL REFERENCES account,
    organization_id uuid REFERENCES organization,
    origin submission_origin NOT NULL DEFAULT 'form',
    entered_by uuid REFERENCES account,
    state submission_state NOT NULL DEFAULT 'draft',
    reference text UNIQUE,
    lang lang NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    changed_at timestamptz NOT NULL DEFAULT now(),
    state_changed_at timestamptz NOT NULL DEFAULT now(),
    state_changed_by uuid REFERENCES account,
    state_reason text,
    CHECK (state = 'draft' OR state = 'withdrawn' OR reference IS NOT NULL),
    CHECK (origin <> 'on_behalf' OR entered_by IS NOT NULL)
);
COMMENT ON TABLE submission IS 'class: restricted. The contributor''s whole, draft or submitted; public only through publication.';
CREATE UNIQUE INDEX submission_one_draft ON submission (call_id, account_id) WHERE state = 'draft';
CREATE INDEX submission_account ON submission (account_id, changed_at DESC);
CREATE INDEX submission_queue ON submission (call_id, state, state_changed_at);

CREATE FUNCTION submission_follows_arrows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> OLD.state THEN
        IF NOT EXISTS (SELECT FROM submission_arrow WHERE from_state = OLD.state AND to_state = NEW.state) THEN
            RAISE EXCEPTION 'a submission cannot go from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation', CONSTRAINT = 'submission_arrow';
        END IF;
        NEW.state_changed_at := clock_timestamp();
    END IF;
    IF OLD.reference IS NOT NULL AND NEW.reference IS DISTINCT FROM OLD.reference THEN
        RAISE EXCEPTION 'a reference is for ever' USING ERRCODE = 'check_violation', CONSTRAINT = 'reference_for_ever';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER submission_arrows BEFORE UPDATE ON submission FOR EACH ROW EXECUTE FUNCTION submission_follows_arrows();

-- One row per question, and per Action Line in a table of lines (item).
CREATE TABLE answer (
    submission_id uuid NOT NULL REFERENCES submission ON DELETE CASCADE,
    question_id uuid NOT NULL REFERENCES question,
    item text NOT NULL DEFAULT '',
    value jsonb NOT NULL,
    lang lang,
    revision int NOT NULL DEFAULT 1,
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    changed_by uuid REFERENCES account,
    PRIMARY KEY (submission_id, question_id, item)
);
COMMENT ON TABLE answer IS 'class: restricted. The working copy; versions hold what was submitted.';
-- A text that somebody saved upon a newer one of somebody else: kept, shown beside it, lost by neither.
CREATE TABLE answer_conflict (
    id uuid PRIMARY KEY,
    submission_id uuid NOT NULL,
    question_id uuid NOT NULL,
    item text NOT NULL DEFAULT '',
    value jsonb NOT NULL,
    based_on int NOT NULL,
    saved_at timestamptz NOT NULL DEFAULT now(),
    saved_by uuid REFERENCES account,
    settled_at timestamptz,
    FOREIGN KEY (submission_id) REFERENCES submission ON DELETE CASCADE
);
COMMENT ON TABLE answer_conflict IS 'class: restricted.';
CREATE INDEX answer_conflict_open ON answer_conflict (submission_id) WHERE settled_at IS NULL;

CREATE TYPE attachment_check AS ENUM ('waiting', 'clean', 'infected');
CREATE TABLE attachment (
    id uuid PRIMARY KEY,
    submission_id uuid NOT NULL REFERENCES submission ON DELETE CASCADE,
    question_id uuid NOT NULL REFERENCES question,
    file_name text NOT NULL CHECK (file_name <> ''),
    media_type text NOT NULL,
    size int NOT NULL CHECK (size BETWEEN 1 AND 20971520),
    sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
    "check" attachment_check NOT NULL DEFAULT 'waiting',
    text_content text,
    uploaded_at timestamptz NOT NULL DEFAULT now(),
    uploaded_by uuid REFERENCES account,
    removed_at timestamptz
);
COMMENT ON TABLE attachment IS 'class: restricted. Removed from the draft is not deleted while a version names it.';
CREATE INDEX attachment_submission ON attachment (submission_id);
CREATE TABLE attachment_chunk (
    attachment_id uuid NOT NULL REFERENCES attachment ON DELETE CASCADE,
    position int NOT NULL CHECK (position >= 0),
    bytes bytea NOT NULL,
    PRIMARY KEY (attachment_id, position)
);
ALTER TABLE attachment_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;
COMMENT ON TABLE attachment_chunk IS 'class: restricted.';

-- Immutable snapshot made at each submit; its content lies apart, so that it alone can be erased.
CREATE TABLE version (
    id uuid PRIMARY KEY,
    submission_id uuid NOT NULL REFERENCES submission,
    number int NOT NULL CHECK (number > 0),
    questionnaire_id uuid NOT NULL REFERENCES questionnaire,
    received_at timestamptz NOT NULL,
    closes_at timestamptz NOT NULL,
    grace_minutes smallint NOT NULL,
    sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
    -- The form''s random key: the same key answers the same receipt for ever (assurance W3).
    submit_key uuid NOT NULL UNIQUE,
    submitted_by uuid NOT NULL REFERENCES account,
    UNIQUE (submission_id, number)
);
COMMENT ON TABLE version IS 'class: restricted. received_at: the database''s clock in the first statement of the submit.';
CREATE TABLE version_content (
    version_id uuid PRIMARY KEY REFERENCES version,
    canonical bytea NOT NULL
);
COMMENT ON TABLE version_content IS 'class: restricted. Canonical JSON (RFC 8785), exactly the bytes that sha256 covers; holds 128 random bits.';
CREATE TABLE receipt (
    code text PRIMARY KEY CHECK (code ~ '^[A-Z2-7]{26}$'),
    version_id uuid NOT NULL UNIQUE REFERENCES version,
    reference text NOT NULL,
    received_at timestamptz NOT NULL,
    sha256 bytea NOT NULL
);
COMMENT ON TABLE receipt IS 'class: restricted. code: 128 random bits; verifies without showing what is not public.';
SELECT make_append_only('version', 'receipt');

CREATE TABLE review_note (
    id uuid PRIMARY KEY,
    submission_id uuid NOT NULL REFERENCES submission ON DELETE CASCADE,
    body text NOT NULL CHECK (body <> ''),
    written_at timestamptz NOT NULL DEFAULT now(),
    written_by uuid NOT NULL REFERENCES account
);
COMMENT ON TABLE review_note IS 'class: restricted. Never leaves the desk.';
CREATE INDEX review_note_submission ON review_note (submission_id, written_at);
CREATE TABLE assignment (
    submission_id uuid PRIMARY KEY REFERENCES submission ON DELETE CASCADE,
    account_id uuid NOT NULL REFERENCES account,
    assigned_at timestamptz NOT NULL DEFAULT now(),
    assigned_by uuid NOT NULL REFERENCES account
);
COMMENT ON TABLE assignment IS 'class: restricted.';
CREATE INDEX assignment_account ON assignment (account_id);
CREATE TABLE clarification (
    id uuid PRIMARY KEY,
    submission_id uuid NOT NULL REFERENCES submission ON DELETE CASCADE,
    question text NOT NULL CHECK (question <> ''),
    asked_at timestamptz NOT NULL DEFAULT now(),
    asked_by uuid NOT NULL REFERENCES account,
    answer text,
    answered_at timestamptz,
    answered_by uuid REFERENCES account,
    CHECK ((answer IS NULL) = (answered_at IS NULL))
);
COMMENT ON TABLE clarification IS 'class: restricted.';
CREATE INDEX clarification_submission ON clarification (submission_id, asked_at);
CREATE TYPE checklist_item AS ENUM ('identity', 'completeness', 'language', 'personal_data', 'duplicates');
CREATE TABLE checklist (
    submission_id uuid NOT NULL REFERENCES submission ON DELETE CASCADE,
    item checklist_item NOT NULL,
    checked_at timestamptz NOT NULL DEFAULT now(),
    checked_by uuid NOT NULL REFERENCES account,
    PRIMARY KEY (submission_id, item)
);
COMMENT ON TABLE checklist IS 'class: restricted. Publishing needs personal_data.';

-- The public face of a published submission: written by the act of publishing, it holds only what the public may see,
-- so nothing public ever reads drafts, versions or accounts.
CREATE TABLE publication (
    submission_id uuid PRIMARY KEY REFERENCES submission,
    version_id uuid NOT NULL REFERENCES version,
    call_id uuid NOT NULL REFERENCES call,
    reference text NOT NULL UNIQUE,
    title text NOT NULL CHECK (title <> ''),
    lang lang NOT NULL,
    organization text,
    stakeholder_type_code text NOT NULL REFERENCES stakeholder_type,
    reach reach NOT NULL,
    country_code text REFERENCES country,
    region_code text REFERENCES region,
    consent consent NOT NULL CHECK (consent <> 'none'),
    origin submission_origin NOT NULL,
    original_url text CHECK (original_url ~ '^https?://'),
    received_on date NOT NULL,
    published_at timestamptz NOT NULL,
    published_by uuid REFERENCES account,
    unpublished_at timestamptz,
    unpublished_reason text,
    action_lines text[] NOT NULL DEFAULT '{}',
    sdgs smallint[] NOT NULL DEFAULT '{}',
    question_keys text[] NOT NULL DEFAULT '{}',
    search tsvector NOT NULL DEFAULT '',
    CHECK (consent <> 'anonymous' OR organization IS NULL),
    CHECK ((unpublished_at IS NULL) = (unpublished_reason IS NULL))
);
COMMENT ON TABLE publication IS 'class: public. received_on: the day only, an exact instant could unmask an anonymous contributor.';
COMMENT ON COLUMN publication.published_by IS 'class: personal.';
CREATE INDEX publication_newest ON publication (published_at DESC, reference) WHERE unpublished_at IS NULL;
CREATE INDEX publication_call ON publication (call_id) WHERE unpublished_at IS NULL;
CREATE INDEX publication_lines ON publication USING gin (action_lines) WHERE unpublished_at IS NULL;
CREATE INDEX publication_sdgs ON publication USING gin (sdgs) WHERE unpublished_at IS NULL;
CREATE INDEX publication_search ON publication USING gin (search) WHERE unpublished_at IS NULL;
CREATE TABLE publication_answer (
    submission_id uuid NOT NULL REFERENCES publication ON DELETE CASCADE,
    question_id uuid NOT NULL REFERENCES question,
    item text NOT NULL DEFAULT '',
    value jsonb NOT NULL,
    lang lang NOT NULL,
    words text NOT NULL DEFAULT '',
    PRIMARY KEY (submission_id, question_id, item)
);
COMMENT ON TABLE publication_answer IS 'class: public. words: the plain text that search and extracts read.';
CREATE INDEX publication_answer_question ON publication_answer (question_id);
CREATE TABLE publication_attachment (
    submission_id uuid NOT NULL REFERENCES publication ON DELETE CASCADE,
    attachment_id uuid NOT NULL REFERENCES attachment,
    cleared_by uuid NOT NULL REFERENCES account,
    PRIMARY KEY (submission_id, attachment_id)
);
COMMENT ON TABLE publication_attachment IS 'class: public. Attachments that a person has cleared for the public.';
COMMENT ON COLUMN publication_attachment.cleared_by IS 'class: personal.';

CREATE VIEW public_inputs AS SELECT * FROM publication WHERE unpublished_at IS NULL;
COMMENT ON VIEW public_inputs IS 'The one definition of a public input.';

SELECT watch_public('publication', 'publication_answer', 'publication_attachment');

-- What the application''s own role may do, where the cluster has it: everything on rows, but only INSERT where rows are proof.
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'portal_app') THEN
        GRANT USAGE ON SCHEMA public TO portal_app;
        GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO portal_app;
        GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO portal_app;
        REVOKE UPDATE, DELETE ON audit_entry, audit_seal, version, receipt FROM portal_app;
        ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO portal_app;
        ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO portal_app;
    END IF;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'portal_reader') THEN
        GRANT USAGE ON SCHEMA public TO portal_reader;
        GRANT SELECT ON ALL TABLES IN SCHEMA public TO portal_reader;
        ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO portal_reader;
    END IF;
END $$;
