-- Words of titles that look like a misspelt one. Two letters amiss in a word of eight leave less than the usual share of
-- its trigrams, so the search for them asks for less than PostgreSQL's default.

-- Loads the library, so that its setting is known below.
SELECT show_trgm('');

CREATE FUNCTION similar_titles(misspelt text) RETURNS SETOF text
LANGUAGE sql STABLE
SET pg_trgm.word_similarity_threshold = 0.4
AS $$
    (SELECT title FROM entry_text t JOIN public_entries e ON e.id = t.entry_id WHERE fold(misspelt) <% fold(title) LIMIT 200)
    UNION ALL (SELECT title FROM event_text WHERE fold(misspelt) <% fold(title) LIMIT 200)
    UNION ALL (SELECT title FROM event_session_text WHERE fold(misspelt) <% fold(title) LIMIT 200)
    UNION ALL (SELECT title FROM document_text WHERE fold(misspelt) <% fold(title) LIMIT 200)
    UNION ALL (SELECT title FROM publication WHERE unpublished_at IS NULL AND fold(misspelt) <% fold(title) LIMIT 200)
    UNION ALL SELECT title FROM action_line_text
    UNION ALL SELECT title FROM sdg_text
    UNION ALL SELECT name FROM entity_text
$$;
