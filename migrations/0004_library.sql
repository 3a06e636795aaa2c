-- What the public browses besides inputs: documents, entries of Action Lines, commitments, road maps, events, sessions.

CREATE TYPE date_precision AS ENUM ('day', 'month', 'year');
COMMENT ON TYPE date_precision IS 'month and year: the dates only span the period and are never shown as days.';
CREATE TYPE confidence AS ENUM ('sourced', 'report', 'general');
COMMENT ON TYPE confidence IS 'sourced: seen in the page named; report: seen in a commentary or automatic report; general: widely known, not checked.';

-- documents ---------------------------------------------------------------------------------------------------------
CREATE TABLE document (
    id uuid PRIMARY KEY,
    slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9][a-z0-9-]*$'),
    symbol text,
    kind text NOT NULL,
    dated date,
    precision date_precision NOT NULL DEFAULT 'day',
    url text CHECK (url ~ '^https?://'),
    languages lang[] NOT NULL DEFAULT '{}',
    issuer_names text[] NOT NULL DEFAULT '{}',
    source_url text,
    confidence confidence NOT NULL,
    editor_note text
);
COMMENT ON TABLE document IS 'class: public.';
COMMENT ON COLUMN document.editor_note IS 'class: restricted.';
CREATE INDEX document_dated ON document (dated DESC NULLS LAST);
CREATE TABLE document_text (
    document_id uuid NOT NULL REFERENCES document ON DELETE CASCADE,
    lang lang NOT NULL,
    title text NOT NULL CHECK (title <> ''),
    summary text,
    search tsvector GENERATED ALWAYS AS (fts_titled(lang, title, summary)) STORED,
    PRIMARY KEY (document_id, lang)
);
COMMENT ON TABLE document_text IS 'class: public.';
CREATE INDEX document_text_search ON document_text USING gin (search);
CREATE TABLE document_issuer (
    document_id uuid NOT NULL REFERENCES document ON DELETE CASCADE,
    entity_code text NOT NULL REFERENCES entity,
    PRIMARY KEY (document_id, entity_code)
);
COMMENT ON TABLE document_issuer IS 'class: public.';
CREATE INDEX document_issuer_entity ON document_issuer (entity_code);
CREATE TABLE document_action_line (
    document_id uuid NOT NULL REFERENCES document ON DELETE CASCADE,
    action_line_code text NOT NULL REFERENCES action_line,
    PRIMARY KEY (document_id, action_line_code)
);
COMMENT ON TABLE document_action_line IS 'class: public.';
CREATE INDEX document_action_line_line ON document_action_line (action_line_code);

-- entries -----------------------------------------------------------------------------------------------------------
CREATE TYPE entry_kind AS ENUM ('milestone', 'challenge', 'trend');
CREATE TYPE entry_state AS ENUM ('draft', 'in_review', 'published', 'retired');
CREATE TABLE entry (
    id uuid PRIMARY KEY,
    slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9][a-z0-9-]*$'),
    kind entry_kind NOT NULL,
    action_line_code text NOT NULL REFERENCES action_line,
    year_from smallint CHECK (year_from BETWEEN 1865 AND 2100),
    year_to smallint CHECK (year_to BETWEEN year_from AND 2100),
    place text,
    state entry_state NOT NULL DEFAULT 'published',
    revision int NOT NULL DEFAULT 1 CHECK (revision > 0),
    confidence confidence NOT NULL,
    editor_note text,
    changed_at timestamptz NOT NULL DEFAULT now(),
    CHECK (kind <> 'milestone' OR year_from IS NOT NULL)
);
COMMENT ON TABLE entry IS 'class: public where state is published, else restricted.';
COMMENT ON COLUMN entry.editor_note IS 'class: restricted.';
CREATE INDEX entry_line ON entry (action_line_code, kind, year_from);
CREATE INDEX entry_changed ON entry (changed_at DESC);
CREATE TABLE entry_text (
    entry_id uuid NOT NULL REFERENCES entry ON DELETE CASCADE,
    lang lang NOT NULL,
    title text NOT NULL CHECK (title <> ''),
    body text NOT NULL,
    search tsvector GENERATED ALWAYS AS (fts_titled(lang, title, body)) STORED,
    PRIMARY KEY (entry_id, lang)
);
COMMENT ON TABLE entry_text IS 'class: public where the entry is published.';
CREATE INDEX entry_text_search ON entry_text USING gin (search);
CREATE TABLE entry_entity (
    entry_id uuid NOT NULL REFERENCES entry ON DELETE CASCADE,
    entity_code text NOT NULL REFERENCES entity,
    PRIMARY KEY (entry_id, entity_code)
);
COMMENT ON TABLE entry_entity IS 'class: public.';
CREATE INDEX entry_entity_entity ON entry_entity (entity_code);
CREATE TABLE entry_sdg (
    entry_id uuid NOT NULL REFERENCES entry ON DELETE CASCADE,
    sdg_number smallint NOT NULL REFERENCES sdg,
    PRIMARY KEY (entry_id, sdg_number)
);
COMMENT ON TABLE entry_sdg IS 'class: public.';
CREATE INDEX entry_sdg_sdg ON entry_sdg (sdg_number);
CREATE TABLE entry_source (
    entry_id uuid NOT NULL REFERENCES entry ON DELETE CASCADE,
    position smallint NOT NULL,
    title text,
    url text NOT NULL CHECK (url ~ '^https?://'),
    PRIMARY KEY (entry_id, position)
);
COMMENT ON TABLE entry_source IS 'class: public. Every fact carries its source.';

CREATE VIEW public_entries AS SELECT * FROM entry WHERE state = 'published';
COMMENT ON VIEW public_entries IS 'The one definition of a public entry.';

-- commitments -------------------------------------------------------------------------------------------------------
CREATE TABLE commitment (
    id uuid PRIMARY KEY,
    slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9][a-z0-9-]*$'),
    resolution text NOT NULL,
    paragraph text NOT NULL,
    position smallint NOT NULL,
    due date,
    due_precision date_precision NOT NULL DEFAULT 'day',
    reports_to text,
    theme text,
    source_url text,
    confidence confidence NOT NULL,
    editor_note text
);
COMMENT ON TABLE commitment IS 'class: public.';
COMMENT ON COLUMN commitment.editor_note IS 'class: restricted.';
CREATE TABLE commitment_text (
    commitment_id uuid NOT NULL REFERENCES commitment ON DELETE CASCADE,
    lang lang NOT NULL,
    action text NOT NULL CHECK (action <> ''),
    search tsvector GENERATED ALWAYS AS (fts_titled(lang, action, NULL)) STORED,
    PRIMARY KEY (commitment_id, lang)
);
COMMENT ON TABLE commitment_text IS 'class: public.';
CREATE INDEX commitment_text_search ON commitment_text USING gin (search);
CREATE TABLE commitment_entity (
    commitment_id uuid NOT NULL REFERENCES commitment ON DELETE CASCADE,
    entity_code text NOT NULL REFERENCES entity,
    PRIMARY KEY (commitment_id, entity_code)
);
COMMENT ON TABLE commitment_entity IS 'class: public. Who is asked to act.';
CREATE INDEX commitment_entity_entity ON commitment_entity (entity_code);
CREATE TABLE commitment_action_line (
    commitment_id uuid NOT NULL REFERENCES commitment ON DELETE CASCADE,
    action_line_code text NOT NULL REFERENCES action_line,
    PRIMARY KEY (commitment_id, action_line_code)
);
COMMENT ON TABLE commitment_action_line IS 'class: public.';
CREATE INDEX commitment_action_line_line ON commitment_action_line (action_line_code);
CREATE TABLE commitment_sdg (
    commitment_id uuid NOT NULL REFERENCES commitment ON DELETE CASCADE,
    sdg_number smallint NOT NULL REFERENCES sdg,
    PRIMARY KEY (commitment_id, sdg_number)
);
COMMENT ON TABLE commitment_sdg IS 'class: public.';
CREATE TYPE progress_status AS ENUM ('not_started', 'under_way', 'done', 'dropped');
CREATE TABLE progress_report (
    id uuid PRIMARY KEY,
    commitment_id uuid NOT NULL REFERENCES commitment,
    entity_code text NOT NULL REFERENCES entity,
    status progress_status NOT NULL,
    reported_at timestamptz NOT NULL DEFAULT now(),
    reported_by uuid REFERENCES account,
    lang lang NOT NULL,
    body text NOT NULL,
    evidence_url text CHECK (evidence_url ~ '^https?://')
);
COMMENT ON TABLE progress_report IS 'class: public.';
COMMENT ON COLUMN progress_report.reported_by IS 'class: personal.';
CREATE INDEX progress_report_commitment ON progress_report (commitment_id, reported_at DESC);

-- road maps ---------------------------------------------------------------------------------------------------------
CREATE TABLE roadmap (
    id uuid PRIMARY KEY,
    slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9][a-z0-9-]*$'),
    kind text NOT NULL,
    symbol text,
    position smallint NOT NULL,
    source_url text,
    confidence confidence NOT NULL,
    editor_note text
);
COMMENT ON TABLE roadmap IS 'class: public.';
COMMENT ON COLUMN roadmap.editor_note IS 'class: restricted.';
CREATE TABLE roadmap_text (
    roadmap_id uuid NOT NULL REFERENCES roadmap ON DELETE CASCADE,
    lang lang NOT NULL,
    title text NOT NULL CHECK (title <> ''),
    status text,
    search tsvector GENERATED ALWAYS AS (fts_titled(lang, title, status)) STORED,
    PRIMARY KEY (roadmap_id, lang)
);
COMMENT ON TABLE roadmap_text IS 'class: public.';
CREATE INDEX roadmap_text_search ON roadmap_text USING gin (search);
CREATE TABLE roadmap_owner (
    roadmap_id uuid NOT NULL REFERENCES roadmap ON DELETE CASCADE,
    entity_code text NOT NULL REFERENCES entity,
    PRIMARY KEY (roadmap_id, entity_code)
);
COMMENT ON TABLE roadmap_owner IS 'class: public.';
CREATE TABLE activity (
    id uuid PRIMARY KEY,
    roadmap_id uuid NOT NULL REFERENCES roadmap ON DELETE CASCADE,
    position smallint NOT NULL,
    starts date,
    starts_precision date_precision NOT NULL DEFAULT 'day',
    ends date,
    ends_precision date_precision NOT NULL DEFAULT 'day',
    status text,
    source_url text,
    confidence confidence NOT NULL,
    UNIQUE (roadmap_id, position),
    CHECK (ends >= starts)
);
COMMENT ON TABLE activity IS 'class: public.';
CREATE TABLE activity_text (
    activity_id uuid NOT NULL REFERENCES activity ON DELETE CASCADE,
    lang lang NOT NULL,
    title text NOT NULL CHECK (title <> ''),
    body text,
    PRIMARY KEY (activity_id, lang)
);
COMMENT ON TABLE activity_text IS 'class: public.';
CREATE TABLE activity_entity (
    activity_id uuid NOT NULL REFERENCES activity ON DELETE CASCADE,
    entity_code text NOT NULL REFERENCES entity,
    PRIMARY KEY (activity_id, entity_code)
);
COMMENT ON TABLE activity_entity IS 'class: public.';
CREATE TABLE activity_action_line (
    activity_id uuid NOT NULL REFERENCES activity ON DELETE CASCADE,
    action_line_code text NOT NULL REFERENCES action_line,
    PRIMARY KEY (activity_id, action_line_code)
);
COMMENT ON TABLE activity_action_line IS 'class: public.';

-- events ------------------------------------------------------------------------------------------------------------
CREATE TABLE event (
    id uuid PRIMARY KEY,
    slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9][a-z0-9-]*$'),
    kind text NOT NULL,
    track text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL CHECK (ends_on >= starts_on),
    precision date_precision NOT NULL DEFAULT 'day',
    start_time time,
    end_time time,
    time_zone text,
    city text,
    country_code text REFERENCES country,
    venue text,
    url text CHECK (url ~ '^https?://'),
    organizer_names text[] NOT NULL DEFAULT '{}',
    confidence confidence NOT NULL,
    editor_note text,
    sequence int NOT NULL DEFAULT 0,
    changed_at timestamptz NOT NULL DEFAULT now(),
    CHECK (start_time IS NULL OR (precision = 'day' AND time_zone IS NOT NULL))
);
COMMENT ON TABLE event IS 'class: public. Days and times are local to time_zone; sequence rises with every change (RFC 5545).';
COMMENT ON COLUMN event.editor_note IS 'class: restricted.';
CREATE INDEX event_days ON event (starts_on, ends_on);
CREATE TABLE event_text (
    event_id uuid NOT NULL REFERENCES event ON DELETE CASCADE,
    lang lang NOT NULL,
    title text NOT NULL CHECK (title <> ''),
    description text,
    search tsvector GENERATED ALWAYS AS (fts_titled(lang, title, description)) STORED,
    PRIMARY KEY (event_id, lang)
);
COMMENT ON TABLE event_text IS 'class: public.';
CREATE INDEX event_text_search ON event_text USING gin (search);
CREATE TABLE event_organizer (
    event_id uuid NOT NULL REFERENCES event ON DELETE CASCADE,
    entity_code text NOT NULL REFERENCES entity,
    PRIMARY KEY (event_id, entity_code)
);
COMMENT ON TABLE event_organizer IS 'class: public.';
CREATE INDEX event_organizer_entity ON event_organizer (entity_code);
CREATE TABLE event_action_line (
    event_id uuid NOT NULL REFERENCES event ON DELETE CASCADE,
    action_line_code text NOT NULL REFERENCES action_line,
    PRIMARY KEY (event_id, action_line_code)
);
COMMENT ON TABLE event_action_line IS 'class: public.';
CREATE INDEX event_action_line_line ON event_action_line (action_line_code);
CREATE TABLE event_document (
    event_id uuid NOT NULL REFERENCES event ON DELETE CASCADE,
    document_id uuid NOT NULL REFERENCES document ON DELETE CASCADE,
    PRIMARY KEY (event_id, document_id)
);
COMMENT ON TABLE event_document IS 'class: public.';
CREATE INDEX event_document_document ON event_document (document_id);

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE TABLE room (
    id uuid PRIMARY KEY,
    event_id uuid NOT NULL REFERENCES event ON DELETE CASCADE,
    name text NOT NULL CHECK (name <> ''),
    position smallint NOT NULL DEFAULT 0,
    UNIQUE (event_id, name)
);
COMMENT ON TABLE room IS 'class: public.';
-- Named so because "session" is a signed-in visitor''s.
CREATE TABLE event_session (
    id uuid PRIMARY KEY,
    slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9][a-z0-9-]*$'),
    event_id uuid NOT NULL REFERENCES event ON DELETE CASCADE,
    number text,
    day date,
    starts_at timestamptz,
    ends_at timestamptz,
    time_zone text,
    room_id uuid REFERENCES room,
    track text,
    url text CHECK (url ~ '^https?://'),
    recording_url text CHECK (recording_url ~ '^https?://'),
    confidence confidence NOT NULL,
    editor_note text,
    sequence int NOT NULL DEFAULT 0,
    changed_at timestamptz NOT NULL DEFAULT now(),
    CHECK (ends_at > starts_at),
    CHECK (starts_at IS NULL OR (day IS NOT NULL AND time_zone IS NOT NULL)),
    EXCLUDE USING gist (room_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (room_id IS NOT NULL AND starts_at IS NOT NULL AND ends_at IS NOT NULL)
);
COMMENT ON TABLE event_session IS 'class: public. A session of an event; a room holds one at a time.';
COMMENT ON COLUMN event_session.editor_note IS 'class: restricted.';
CREATE INDEX event_session_event ON event_session (event_id, day, starts_at);
CREATE TABLE event_session_text (
    session_id uuid NOT NULL REFERENCES event_session ON DELETE CASCADE,
    lang lang NOT NULL,
    title text NOT NULL CHECK (title <> ''),
    summary text,
    search tsvector GENERATED ALWAYS AS (fts_titled(lang, title, summary)) STORED,
    PRIMARY KEY (session_id, lang)
);
COMMENT ON TABLE event_session_text IS 'class: public.';
CREATE INDEX event_session_text_search ON event_session_text USING gin (search);
CREATE TABLE speaker (
    session_id uuid NOT NULL REFERENCES event_session ON DELETE CASCADE,
    position smallint NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    role text,
    organization text,
    PRIMARY KEY (session_id, position)
);
COMMENT ON TABLE speaker IS 'class: public. From public programmes; a name is removed on request.';
CREATE TABLE event_session_organizer (
    session_id uuid NOT NULL REFERENCES event_session ON DELETE CASCADE,
    entity_code text NOT NULL REFERENCES entity,
    PRIMARY KEY (session_id, entity_code)
);
COMMENT ON TABLE event_session_organizer IS 'class: public.';
CREATE TABLE event_session_action_line (
    session_id uuid NOT NULL REFERENCES event_session ON DELETE CASCADE,
    action_line_code text NOT NULL REFERENCES action_line,
    PRIMARY KEY (session_id, action_line_code)
);
COMMENT ON TABLE event_session_action_line IS 'class: public.';
CREATE INDEX event_session_action_line_line ON event_session_action_line (action_line_code);
CREATE TABLE event_session_sdg (
    session_id uuid NOT NULL REFERENCES event_session ON DELETE CASCADE,
    sdg_number smallint NOT NULL REFERENCES sdg,
    PRIMARY KEY (session_id, sdg_number)
);
COMMENT ON TABLE event_session_sdg IS 'class: public.';

SELECT watch_public('document', 'document_text', 'document_issuer', 'document_action_line',
    'entry', 'entry_text', 'entry_entity', 'entry_sdg', 'entry_source',
    'commitment', 'commitment_text', 'commitment_entity', 'commitment_action_line', 'commitment_sdg', 'progress_report',
    'roadmap', 'roadmap_text', 'roadmap_owner', 'activity', 'activity_text', 'activity_entity', 'activity_action_line',
    'event', 'event_text', 'event_organizer', 'event_action_line', 'event_document', 'room',
    'event_session', 'event_session_text', 'speaker', 'event_session_organizer', 'event_session_action_line', 'event_session_sdg');
SELECT watch_edits('document', 'document', 'slug');
SELECT watch_edits('entry', 'entry', 'slug');
SELECT watch_edits('commitment', 'commitment', 'slug');
SELECT watch_edits('roadmap', 'roadmap', 'slug');
SELECT watch_edits('event', 'event', 'slug');
SELECT watch_edits('event_session', 'event_session', 'slug');

-- Texts belong to the record of their thing: a changed text marks it as edited.
CREATE FUNCTION touch_owner() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
BEGIN
    IF current_setting('portal.loading', true) IS DISTINCT FROM 'on' THEN
        EXECUTE format('UPDATE reference_record r SET edited_at = now() FROM %I t WHERE t.id = $1 AND r.kind = %L AND r.key = t.slug AND r.edited_at IS NULL', TG_ARGV[0], TG_ARGV[0])
        USING (changed ->> TG_ARGV[1])::uuid;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER document_text_edited AFTER INSERT OR UPDATE OR DELETE ON document_text FOR EACH ROW EXECUTE FUNCTION touch_owner('document', 'document_id');
CREATE TRIGGER entry_text_edited AFTER INSERT OR UPDATE OR DELETE ON entry_text FOR EACH ROW EXECUTE FUNCTION touch_owner('entry', 'entry_id');
CREATE TRIGGER commitment_text_edited AFTER INSERT OR UPDATE OR DELETE ON commitment_text FOR EACH ROW EXECUTE FUNCTION touch_owner('commitment', 'commitment_id');
CREATE TRIGGER roadmap_text_edited AFTER INSERT OR UPDATE OR DELETE ON roadmap_text FOR EACH ROW EXECUTE FUNCTION touch_owner('roadmap', 'roadmap_id');
CREATE TRIGGER event_text_edited AFTER INSERT OR UPDATE OR DELETE ON event_text FOR EACH ROW EXECUTE FUNCTION touch_owner('event', 'event_id');
CREATE TRIGGER event_session_text_edited AFTER INSERT OR UPDATE OR DELETE ON event_session_text FOR EACH ROW EXECUTE FUNCTION touch_owner('event_session', 'session_id');
