-- Three things the first calls have taught.

-- The counter of references in a row of its own. A submit reads the call's row FOR SHARE; two of them that then updated
-- that same row would wait for one another for ever. And the call is public: its pages need not be made anew for each submit.
CREATE TABLE call_counter (
    call_id uuid PRIMARY KEY REFERENCES call ON DELETE CASCADE,
    next_reference int NOT NULL DEFAULT 1 CHECK (next_reference > 0)
);
COMMENT ON TABLE call_counter IS 'class: restricted. Locked last in a submit; unique, never reused, without gaps, because it is rolled back with the rest.';
INSERT INTO call_counter (call_id, next_reference) SELECT id, next_reference FROM call;
CREATE FUNCTION call_gets_counter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO call_counter (call_id) VALUES (NEW.id);
    RETURN NULL;
END $$;
CREATE TRIGGER call_counter_made AFTER INSERT ON call FOR EACH ROW EXECUTE FUNCTION call_gets_counter();
DROP VIEW public_calls;
ALTER TABLE call DROP COLUMN next_reference;

-- A convener of old may stand outside the United Nations system: then it has a name and no code.
ALTER TABLE call ALTER COLUMN convener_code DROP NOT NULL, ADD COLUMN convener_name text,
    ADD CHECK (num_nonnulls(convener_code, convener_name) > 0);

-- What the call says besides: its rules, and a remark where a date needs one.
ALTER TABLE call_text ADD COLUMN rules text[] NOT NULL DEFAULT '{}', ADD COLUMN remark text;

CREATE VIEW public_calls AS SELECT * FROM call WHERE published_at <= now();
COMMENT ON VIEW public_calls IS 'The one definition of a public call.';
COMMENT ON TABLE call IS 'class: public once published_at has passed, else restricted.';

-- Who is publicly known to have answered a historical call, with the way to the original. These are no inputs of ours.
CREATE TABLE call_response (
    call_id uuid NOT NULL REFERENCES call ON DELETE CASCADE,
    slug text NOT NULL,
    organization text NOT NULL CHECK (organization <> ''),
    entity_code text REFERENCES entity,
    stakeholder_type_code text NOT NULL REFERENCES stakeholder_type,
    reach reach,
    country_code text REFERENCES country,
    dated date,
    precision date_precision,
    is_spoken boolean NOT NULL DEFAULT false,
    topic text,
    joint_with text,
    url text NOT NULL CHECK (url ~ '^https?://'),
    confidence confidence NOT NULL,
    PRIMARY KEY (call_id, slug),
    CHECK ((dated IS NULL) = (precision IS NULL))
);
COMMENT ON TABLE call_response IS 'class: public. Organizations that answered a historical call, as far as published.';
SELECT watch_public('call_response');
