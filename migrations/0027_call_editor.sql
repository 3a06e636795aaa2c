-- What the desk needs to make calls and to lead them: drafts whose dates are not known yet, a language from which the others
-- are translated, numbers of edition so that nobody overwrites anybody, a public trace of what changes after the
-- announcement, and promises that the database keeps too.

ALTER TABLE call DROP CONSTRAINT call_check1;
-- A call that takes inputs here has both instants exactly, from its announcement on.
ALTER TABLE call ADD CONSTRAINT call_dated CHECK (origin = 'reference' OR published_at IS NULL OR (opens_at IS NOT NULL AND closes_at IS NOT NULL)),
    ADD COLUMN source_lang lang NOT NULL DEFAULT 'en',
    ADD COLUMN edition int NOT NULL DEFAULT 1 CHECK (edition > 0);
COMMENT ON COLUMN call.source_lang IS 'The language in which its texts are written first.';
COMMENT ON COLUMN call.edition IS 'Rises with each change of its settings: whoever saves upon an older one is told what happened meanwhile.';
ALTER TABLE call_text ADD COLUMN edition int NOT NULL DEFAULT 1 CHECK (edition > 0);
-- References are made of it: two calls with one prefix would give the same one twice.
CREATE UNIQUE INDEX call_reference_prefix ON call (reference_prefix) WHERE origin <> 'reference';
ALTER TABLE call_deadline ADD COLUMN reason_lang lang NOT NULL DEFAULT 'en';

-- In which languages everything about a call can be read: each text that the source language has, and each word of the
-- current questionnaire.
CREATE FUNCTION call_complete_langs(of_call uuid) RETURNS lang[] LANGUAGE sql STABLE AS $$
    SELECT coalesce(array_agg(l ORDER BY l), '{}') FROM unnest(enum_range(NULL::lang)) AS l
    WHERE EXISTS (
            SELECT FROM call c JOIN call_text s ON s.call_id = c.id AND s.lang = c.source_lang JOIN call_text t ON t.call_id = c.id AND t.lang = l
            WHERE c.id = of_call AND (s.purpose IS NULL OR t.purpose IS NOT NULL) AND (s.who_may_answer IS NULL OR t.who_may_answer IS NOT NULL)
              AND (s.how_used IS NULL OR t.how_used IS NOT NULL) AND (s.remark IS NULL OR t.remark IS NOT NULL) AND cardinality(s.rules) = cardinality(t.rules))
      AND NOT EXISTS (
            SELECT FROM current_questionnaire q JOIN section n ON n.questionnaire_id = q.id
            WHERE q.call_id = of_call AND NOT EXISTS (SELECT FROM section_text x WHERE x.section_id = n.id AND x.lang = l))
      AND NOT EXISTS (
            SELECT FROM current_questionnaire q JOIN section n ON n.questionnaire_id = q.id JOIN question u ON u.section_id = n.id
            WHERE q.call_id = of_call AND NOT EXISTS (SELECT FROM question_text x WHERE x.question_id = u.id AND x.lang = l))
      AND NOT EXISTS (
            SELECT FROM current_questionnaire q JOIN section n ON n.questionnaire_id = q.id JOIN question u ON u.section_id = n.id JOIN choice o ON o.question_id = u.id
            WHERE q.call_id = of_call AND NOT EXISTS (SELECT FROM choice_text x WHERE x.question_id = o.question_id AND x.value = o.value AND x.lang = l))
$$;

-- What was changed after the announcement, fact by fact, for everybody to see.
CREATE TYPE call_fact AS ENUM ('title', 'purpose', 'who_may_answer', 'how_used', 'rules', 'remark', 'body', 'legal_basis', 'opening', 'grace',
    'publication', 'languages', 'action_lines', 'documents', 'events', 'stakeholder_types', 'questionnaire');
CREATE TABLE call_change (
    id uuid PRIMARY KEY,
    call_id uuid NOT NULL REFERENCES call ON DELETE CASCADE,
    changed_at timestamptz NOT NULL DEFAULT now(),
    fact call_fact NOT NULL,
    lang lang,
    former text,
    latter text
);
CREATE INDEX call_change_call ON call_change (call_id, changed_at);
COMMENT ON TABLE call_change IS 'class: public. lang: of a text; former and latter: in words, where they are short.';

-- Shortening an open call needs two people: one proposes, another confirms.
CREATE TABLE call_deadline_proposal (
    id uuid PRIMARY KEY,
    call_id uuid NOT NULL REFERENCES call ON DELETE CASCADE,
    closes_at timestamptz,
    former_closes_at timestamptz NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    reason_lang lang NOT NULL,
    proposed_at timestamptz NOT NULL DEFAULT now(),
    proposed_by uuid NOT NULL REFERENCES account,
    settled_at timestamptz,
    settled_by uuid REFERENCES account,
    is_confirmed boolean,
    CHECK (num_nonnulls(settled_at, settled_by, is_confirmed) IN (0, 3)),
    CONSTRAINT call_deadline_four_eyes CHECK (is_confirmed IS NOT TRUE OR settled_by <> proposed_by)
);
COMMENT ON TABLE call_deadline_proposal IS 'class: restricted. closes_at: none where the call is to close at the moment of the confirmation.';
CREATE UNIQUE INDEX call_deadline_proposal_open ON call_deadline_proposal (call_id) WHERE settled_at IS NULL;

-- The operator: the owner of the schema, where the application has a role of its own.
CREATE FUNCTION is_operator() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT current_user = (SELECT tableowner FROM pg_tables WHERE schemaname = 'public' AND tablename = 'call') AND EXISTS (SELECT FROM pg_roles WHERE rolname = 'portal_app')
$$;

-- What a call that is announced has promised.
CREATE FUNCTION call_keeps_its_word() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    at timestamptz := clock_timestamp();
    is_open boolean := OLD.opens_at <= at AND at < OLD.closes_at + make_interval(mins => OLD.grace_minutes);
BEGIN
    IF NEW.reference_prefix <> OLD.reference_prefix AND EXISTS (SELECT FROM submission WHERE call_id = OLD.id AND reference IS NOT NULL) THEN
        RAISE EXCEPTION 'references were given with this prefix' USING ERRCODE = 'check_violation', CONSTRAINT = 'call_prefix_for_ever';
    END IF;
    IF OLD.published_at IS NULL OR OLD.origin = 'reference' OR is_operator() THEN
        RETURN NEW;
    END IF;
    IF NEW.slug <> OLD.slug THEN
        RAISE EXCEPTION 'the address of an announced call is for ever' USING ERRCODE = 'check_violation', CONSTRAINT = 'call_address_for_ever';
    END IF;
    IF NEW.published_at IS NULL AND EXISTS (SELECT FROM submission WHERE call_id = OLD.id) THEN
        RAISE EXCEPTION 'somebody has begun to answer' USING ERRCODE = 'check_violation', CONSTRAINT = 'call_begun';
    END IF;
    IF is_open AND (NEW.opens_at > at OR NEW.grace_minutes < OLD.grace_minutes) THEN
        RAISE EXCEPTION 'an open call stays open until its limit' USING ERRCODE = 'check_violation', CONSTRAINT = 'call_open_as_promised';
    END IF;
    IF is_open AND NEW.closes_at < OLD.closes_at
       AND NOT EXISTS (SELECT FROM call_deadline_proposal WHERE call_id = OLD.id AND is_confirmed AND settled_at = now() AND former_closes_at = OLD.closes_at
                       AND coalesce(closes_at, settled_at) = NEW.closes_at) THEN
        RAISE EXCEPTION 'an open call is shortened by two people' USING ERRCODE = 'check_violation', CONSTRAINT = 'call_deadline_four_eyes';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER call_word BEFORE UPDATE ON call FOR EACH ROW EXECUTE FUNCTION call_keeps_its_word();

SELECT make_append_only('call_change');
SELECT watch_public('call_change');
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'portal_app') THEN
        REVOKE UPDATE, DELETE ON call_change, call_deadline_proposal FROM portal_app;
        GRANT UPDATE (settled_at, settled_by, is_confirmed) ON call_deadline_proposal TO portal_app;
    END IF;
END $$;

-- A questionnaire with all its sections, questions, choices and words once more, as the next version of a call's.
CREATE FUNCTION copy_questionnaire(of_questionnaire uuid, for_call uuid, by_account uuid) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
    made uuid := gen_random_uuid();
    one record;
    another record;
BEGIN
    INSERT INTO questionnaire (id, call_id, version, created_by)
    SELECT made, for_call, coalesce(max(version), 0) + 1, by_account FROM questionnaire WHERE call_id = for_call;
    FOR one IN SELECT s, gen_random_uuid() AS copy FROM section s WHERE s.questionnaire_id = of_questionnaire LOOP
        INSERT INTO section SELECT (jsonb_populate_record(one.s, jsonb_build_object('id', one.copy, 'questionnaire_id', made))).*;
        INSERT INTO section_text SELECT (jsonb_populate_record(t, jsonb_build_object('section_id', one.copy))).* FROM section_text t WHERE t.section_id = (one.s).id;
        FOR another IN SELECT q, gen_random_uuid() AS copy FROM question q WHERE q.section_id = (one.s).id LOOP
            INSERT INTO question SELECT (jsonb_populate_record(another.q, jsonb_build_object('id', another.copy, 'section_id', one.copy))).*;
            INSERT INTO question_text SELECT (jsonb_populate_record(t, jsonb_build_object('question_id', another.copy))).* FROM question_text t WHERE t.question_id = (another.q).id;
            INSERT INTO choice SELECT (jsonb_populate_record(t, jsonb_build_object('question_id', another.copy))).* FROM choice t WHERE t.question_id = (another.q).id;
            INSERT INTO choice_text SELECT (jsonb_populate_record(t, jsonb_build_object('question_id', another.copy))).* FROM choice_text t WHERE t.question_id = (another.q).id;
        END LOOP;
    END LOOP;
    RETURN made;
END $$;
