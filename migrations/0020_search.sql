-- One search over everything public: the words somebody typed as a query in all languages, its last word taken as the
-- beginning of one; and titles by their trigrams, so that a misspelt word finds the one that was meant.

-- `typed` is what a person typed but for the last word, `begun` that word where it may be unfinished (letters and digits
-- only), else nothing. A stop word is no beginning: it would ask for all words that begin so.
CREATE FUNCTION fts_begun(of lang, typed text, begun text) RETURNS tsquery
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
    WHEN begun = '' THEN fts_query(of, typed)
    WHEN numnode(fts_query(of, begun)) = 0 THEN fts_query(of, typed || ' ' || begun)
    WHEN typed = '' THEN fts_query(of, begun) || ('''' || fold(begun) || ''':*')::tsquery
    ELSE fts_query(of, typed) && (fts_query(of, begun) || ('''' || fold(begun) || ''':*')::tsquery) END;

CREATE FUNCTION fts_begun_any(typed text, begun text) RETURNS tsquery
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN fts_begun('en', typed, begun) || fts_begun('fr', typed, begun) || fts_begun('es', typed, begun)
    || fts_begun('ru', typed, begun) || fts_begun('ar', typed, begun) || fts_begun('zh', typed, begun);

CREATE INDEX entry_text_title_trigrams ON entry_text USING gin (fold(title) gin_trgm_ops);
CREATE INDEX event_text_title_trigrams ON event_text USING gin (fold(title) gin_trgm_ops);
CREATE INDEX event_session_text_title_trigrams ON event_session_text USING gin (fold(title) gin_trgm_ops);
CREATE INDEX document_text_title_trigrams ON document_text USING gin (fold(title) gin_trgm_ops);
CREATE INDEX publication_title_trigrams ON publication USING gin (fold(title) gin_trgm_ops) WHERE unpublished_at IS NULL;
