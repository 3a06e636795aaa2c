-- What the follow-up pages show and the first schema had no place for: titles, groups that are asked but are no entity,
-- due points in words, descriptions and states of road maps, deadlines among their activities; exact days of entries.

-- Groups that stand beside entities: «governments», «Action Line facilitators».
CREATE TABLE named_group (
    code text PRIMARY KEY CHECK (code ~ '^[a-z][a-z0-9_]*$')
);
COMMENT ON TABLE named_group IS 'class: public. Groups that are asked to act or own a road map, and are no entity.';
CREATE TABLE named_group_text (
    group_code text NOT NULL REFERENCES named_group ON DELETE CASCADE,
    lang lang NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    PRIMARY KEY (group_code, lang)
);
COMMENT ON TABLE named_group_text IS 'class: public.';

-- commitments
ALTER TABLE commitment ALTER paragraph DROP NOT NULL;
ALTER TABLE commitment DROP COLUMN reports_to;
ALTER TABLE commitment DROP COLUMN theme;
ALTER TABLE commitment ADD kind text NOT NULL DEFAULT 'request' CHECK (kind IN ('request', 'decision'));
ALTER TABLE commitment ADD decided_on date;
ALTER TABLE commitment ADD due_event text;
ALTER TABLE commitment ADD recorded_status progress_status;
ALTER TABLE commitment ADD lines_basis text CHECK (lines_basis IN ('source', 'editorial'));
ALTER TABLE commitment ADD source_title text;
ALTER TABLE commitment ADD document_slug text;
COMMENT ON COLUMN commitment.due_event IS 'class: public. Slug of the event at which it is due.';
COMMENT ON COLUMN commitment.recorded_status IS 'class: public. Status that follows from the decision itself, where nobody needs to report.';
COMMENT ON COLUMN commitment.lines_basis IS 'class: public. source: the source names the lines; editorial: our reading.';
ALTER TABLE commitment_text DROP COLUMN search;
ALTER TABLE commitment_text ADD title text;
ALTER TABLE commitment_text ADD theme text;
ALTER TABLE commitment_text ADD due_words text;
ALTER TABLE commitment_text ADD search tsvector GENERATED ALWAYS AS (fts_titled(lang, coalesce(title, '') || ' ' || coalesce(theme, ''), action)) STORED;
CREATE INDEX commitment_text_search ON commitment_text USING gin (search);
CREATE TABLE commitment_group (
    commitment_id uuid NOT NULL REFERENCES commitment ON DELETE CASCADE,
    group_code text NOT NULL REFERENCES named_group,
    PRIMARY KEY (commitment_id, group_code)
);
COMMENT ON TABLE commitment_group IS 'class: public. Groups asked to act.';
CREATE TABLE commitment_receiver (
    commitment_id uuid NOT NULL REFERENCES commitment ON DELETE CASCADE,
    entity_code text NOT NULL REFERENCES entity,
    PRIMARY KEY (commitment_id, entity_code)
);
COMMENT ON TABLE commitment_receiver IS 'class: public. To whom the result is reported.';

-- road maps
ALTER TABLE roadmap ADD status text NOT NULL DEFAULT 'requested' CHECK (status IN ('requested', 'recommended', 'under_way', 'completed', 'historical'));
ALTER TABLE roadmap ADD mandate text;
ALTER TABLE roadmap_text DROP COLUMN search;
ALTER TABLE roadmap_text ADD official_title text;
ALTER TABLE roadmap_text ADD description text;
ALTER TABLE roadmap_text ADD search tsvector GENERATED ALWAYS AS (fts_titled(lang, title || ' ' || coalesce(official_title, ''), coalesce(description, '') || ' ' || coalesce(status, ''))) STORED;
CREATE INDEX roadmap_text_search ON roadmap_text USING gin (search);
CREATE TABLE roadmap_group (
    roadmap_id uuid NOT NULL REFERENCES roadmap ON DELETE CASCADE,
    group_code text NOT NULL REFERENCES named_group,
    PRIMARY KEY (roadmap_id, group_code)
);
COMMENT ON TABLE roadmap_group IS 'class: public. Groups that own a road map.';
CREATE TABLE roadmap_action_line (
    roadmap_id uuid NOT NULL REFERENCES roadmap ON DELETE CASCADE,
    action_line_code text NOT NULL REFERENCES action_line,
    PRIMARY KEY (roadmap_id, action_line_code)
);
COMMENT ON TABLE roadmap_action_line IS 'class: public.';
ALTER TABLE activity ADD is_deadline boolean NOT NULL DEFAULT false;
ALTER TABLE activity ADD event_slug text;
ALTER TABLE activity ADD document_slug text;
COMMENT ON COLUMN activity.event_slug IS 'class: public. Slug of the event that carries it out.';
COMMENT ON COLUMN activity.document_slug IS 'class: public. Slug of the document in which it resulted.';
CREATE TABLE activity_group (
    activity_id uuid NOT NULL REFERENCES activity ON DELETE CASCADE,
    group_code text NOT NULL REFERENCES named_group,
    PRIMARY KEY (activity_id, group_code)
);
COMMENT ON TABLE activity_group IS 'class: public.';

-- entries
CREATE TYPE date_qualifier AS ENUM ('by', 'beyond', 'decade');
COMMENT ON TYPE date_qualifier IS 'by: reached by that year; beyond: that year and after; decade: over the years named.';
ALTER TABLE entry ADD position smallint NOT NULL DEFAULT 0;
ALTER TABLE entry ADD dated date;
ALTER TABLE entry ADD dated_to date;
ALTER TABLE entry ADD precision date_precision NOT NULL DEFAULT 'year';
ALTER TABLE entry ADD qualifier date_qualifier;
ALTER TABLE entry ADD CHECK (dated_to >= dated);
COMMENT ON COLUMN entry.dated IS 'class: public. The day, or the first day of the month, where more than the year is known.';
CREATE OR REPLACE VIEW public_entries AS SELECT * FROM entry WHERE state = 'published';

SELECT watch_public('named_group', 'named_group_text', 'commitment_group', 'commitment_receiver', 'roadmap_group', 'roadmap_action_line', 'activity_group');
CREATE FUNCTION touch_roadmap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
BEGIN
    IF current_setting('portal.loading', true) IS DISTINCT FROM 'on' THEN
        UPDATE reference_record r SET edited_at = now() FROM roadmap m
        WHERE m.id = (changed ->> 'roadmap_id')::uuid AND r.kind = 'roadmap' AND r.key = m.slug AND r.edited_at IS NULL;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER activity_edited AFTER INSERT OR UPDATE OR DELETE ON activity FOR EACH ROW EXECUTE FUNCTION touch_roadmap();
