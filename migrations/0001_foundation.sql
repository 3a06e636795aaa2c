-- What every later table stands on: languages, folding and searching of text in six languages,
-- the record of loaded reference data, and the signal that tells page caches of a change.
--
-- Every table says in its comment which class its columns belong to (public, restricted, personal, secret);
-- a column of another class says so in a comment of its own.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TYPE lang AS ENUM ('ar', 'en', 'es', 'fr', 'ru', 'zh');

-- Which text to show to somebody who reads `wanted`: the language itself, else English, else the first there is.
CREATE FUNCTION lang_rank(has lang, wanted lang) RETURNS int
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN has = wanted THEN 0 WHEN has = 'en' THEN 1 ELSE 2 END;

-- Spelling variants that a searcher should not need to know: accents, Arabic letter forms and vowel signs, Russian ё.
-- Chinese characters become words of one character, so that a phrase search finds them without a dictionary.
CREATE FUNCTION fold(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(
    translate(
        regexp_replace(public.unaccent('public.unaccent'::regdictionary, lower(coalesce(words, ''))), '[\u064B-\u0652\u0670\u0640]', '', 'g'),
        'أإآٱىةؤئё', 'اااايهويе'),
    '([\u3400-\u9FFF\uF900-\uFAFF])', ' \1 ', 'g');

CREATE FUNCTION fts_config(of lang) RETURNS regconfig
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE of
    WHEN 'ar' THEN 'pg_catalog.arabic'::regconfig
    WHEN 'en' THEN 'pg_catalog.english'::regconfig
    WHEN 'es' THEN 'pg_catalog.spanish'::regconfig
    WHEN 'fr' THEN 'pg_catalog.french'::regconfig
    WHEN 'ru' THEN 'pg_catalog.russian'::regconfig
    ELSE 'pg_catalog.simple'::regconfig END;

CREATE FUNCTION fts(of lang, words text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN to_tsvector(fts_config(of), fold(words));

-- A heading counts more than what stands below it.
CREATE FUNCTION fts_titled(of lang, title text, words text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN setweight(fts(of, title), 'A') || setweight(fts(of, words), 'C');

-- What a person typed into a search box: words, "phrases", -without. Chinese runs are looked for as phrases.
CREATE FUNCTION fts_query(of lang, typed text) RETURNS tsquery
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN websearch_to_tsquery(fts_config(of), fold(regexp_replace(typed, '([\u3400-\u9FFF\uF900-\uFAFF]{2,})', '"\1"', 'g')));

-- The same words in any of the six languages, for a searcher who does not know which language holds the answer.
CREATE FUNCTION fts_query_any(typed text) RETURNS tsquery
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN fts_query('en', typed) || fts_query('fr', typed) || fts_query('es', typed)
    || fts_query('ru', typed) || fts_query('ar', typed) || fts_query('zh', typed);

-- Reference data: what was loaded, and whether a person has changed it since. A reload updates what nobody has edited
-- and never touches what somebody has.
CREATE TABLE reference_record (
    kind text NOT NULL,
    key text NOT NULL,
    digest bytea NOT NULL,
    loaded_at timestamptz NOT NULL DEFAULT now(),
    edited_at timestamptz,
    PRIMARY KEY (kind, key)
);
COMMENT ON TABLE reference_record IS 'class: restricted. Digest of each loaded reference record; edited_at is set by trigger when anybody but the loader changes it.';

-- Row trigger for loaded tables; its arguments are the kind and the column that holds the record''s key.
CREATE FUNCTION mark_edited() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
BEGIN
    IF current_setting('portal.loading', true) IS DISTINCT FROM 'on' THEN
        UPDATE reference_record SET edited_at = now()
        WHERE kind = TG_ARGV[0] AND key = changed ->> TG_ARGV[1] AND edited_at IS NULL;
    END IF;
    RETURN NULL;
END $$;

-- Statement trigger for every table that public pages read: the transaction remembers it (so that this process can
-- clear its cache before it answers) and PostgreSQL tells the other processes at COMMIT.
CREATE FUNCTION public_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('portal.public_changed', 'on', true);
    PERFORM pg_notify('public_changed', '');
    RETURN NULL;
END $$;

CREATE FUNCTION watch_public(VARIADIC tables text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    watched text;
BEGIN
    FOREACH watched IN ARRAY tables LOOP
        EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION public_changed()', watched || '_public_changed', watched);
    END LOOP;
END $$;

CREATE FUNCTION watch_edits(watched text, kind text, key_column text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION mark_edited(%L, %L)', watched || '_edited', watched, kind, key_column);
END $$;

-- Tables whose rows are proof: nothing may change them, whoever asks.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE FUNCTION make_append_only(VARIADIC tables text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    guarded text;
BEGIN
    FOREACH guarded IN ARRAY tables LOOP
        EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', guarded || '_append_only', guarded);
    END LOOP;
END $$;
