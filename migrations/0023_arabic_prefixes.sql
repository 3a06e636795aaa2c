-- Arabic writes "and", "so", "with", "as", "for" and the article in front of a word without a space: who seeks the word
-- with its article must find it behind any of them, so they are taken off on both sides.
CREATE OR REPLACE FUNCTION fold(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(
    regexp_replace(
        regexp_replace(
            translate(
                regexp_replace(public.unaccent('public.unaccent'::regdictionary, lower(coalesce(words, ''))), '[\u064B-\u0652\u0670\u0640]', '', 'g'),
                'أإآٱىةؤئё', 'اااايهويе'),
            '(^|[^\u0621-\u064A])[وف]?[بك]?ال(?=[\u0621-\u064A]{3})', '\1ال', 'g'),
        '(^|[^\u0621-\u064A])[وف]?لل(?=[\u0621-\u064A]{3})', '\1ال', 'g'),
    '([\u3400-\u9FFF\uF900-\uFAFF])', ' \1 ', 'g');

-- What was folded before is folded anew; nobody edited it.
SELECT set_config('portal.loading', 'on', true);
DO $$
DECLARE
    stale record;
BEGIN
    FOR stale IN
        SELECT table_name, min(column_name) AS any_column FROM information_schema.columns
        WHERE table_schema = 'public' AND is_generated = 'NEVER' AND column_name = 'lang'
          AND table_name IN (SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'search' AND is_generated = 'ALWAYS')
        GROUP BY table_name
    LOOP
        EXECUTE format('UPDATE %I SET %I = %I WHERE lang = ''ar''', stale.table_name, stale.any_column, stale.any_column);
    END LOOP;
END $$;
REINDEX INDEX entry_text_title_trigrams;
REINDEX INDEX event_text_title_trigrams;
REINDEX INDEX event_session_text_title_trigrams;
REINDEX INDEX document_text_title_trigrams;
REINDEX INDEX publication_title_trigrams;
