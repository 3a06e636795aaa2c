-- Everything public that holds the words: per kind how many, and one page of them, best first.
--
-- $1 the reader's language, $2 the words, $3 the last of them where it may be unfinished, $4 the words that must not
-- occur, $5 the kind or NULL, $6 rows and $7 rows before them, $8 patterns that an answer with the words is likely to match.
--
-- One hit per thing: its text in the reader's language if that holds the words, else in English, else another. Of a kind
-- with more than 200 hits the newest 200 are ranked: reading thousands of word lists to rank them would take too long,
-- and nobody reads that far.
WITH q AS MATERIALIZED (
    SELECT fts_begun_any($2, $3) AS yes, CASE WHEN $4 <> '' THEN fts_query_any($4) END AS no
),
inputs AS (
    SELECT 'input' AS kind, m.id, NULL::text AS code, m.lang, m.newest, m.total, ts_rank(p.search, q.yes, 1) AS rank
    FROM q CROSS JOIN LATERAL (
        SELECT p.submission_id AS id, p.lang, p.received_on AS newest, count(*) OVER () AS total
        FROM public_inputs p
        WHERE p.search @@ q.yes AND (q.no IS NULL OR NOT p.search @@ q.no)
        ORDER BY p.received_on DESC, p.submission_id LIMIT 200) m
    JOIN publication p ON p.submission_id = m.id
),
entries AS (
    SELECT 'entry' AS kind, m.id, NULL::text AS code, m.lang, m.newest, m.total, ts_rank(t.search, q.yes, 1) AS rank
    FROM q CROSS JOIN LATERAL (
        SELECT d.*, count(*) OVER () AS total FROM (
            SELECT DISTINCT ON (t.entry_id) t.entry_id AS id, t.lang, make_date(o.year_from, 1, 1) AS newest
            FROM entry_text t JOIN public_entries o ON o.id = t.entry_id
            WHERE t.search @@ q.yes AND (q.no IS NULL OR NOT t.search @@ q.no)
            ORDER BY t.entry_id, lang_rank(t.lang, $1)) d
        ORDER BY d.newest DESC NULLS LAST, d.id LIMIT 200) m
    JOIN entry_text t ON t.entry_id = m.id AND t.lang = m.lang
),
events AS (
    SELECT 'event' AS kind, m.id, NULL::text AS code, m.lang, m.newest, m.total, ts_rank(t.search, q.yes, 1) AS rank
    FROM q CROSS JOIN LATERAL (
        SELECT d.*, count(*) OVER () AS total FROM (
            SELECT DISTINCT ON (t.event_id) t.event_id AS id, t.lang, o.starts_on AS newest
            FROM event_text t JOIN event o ON o.id = t.event_id
            WHERE t.search @@ q.yes AND (q.no IS NULL OR NOT t.search @@ q.no)
            ORDER BY t.event_id, lang_rank(t.lang, $1)) d
        ORDER BY d.newest DESC NULLS LAST, d.id LIMIT 200) m
    JOIN event_text t ON t.event_id = m.id AND t.lang = m.lang
),
sessions AS (
    SELECT 'session' AS kind, m.id, NULL::text AS code, m.lang, m.newest, m.total, ts_rank(t.search, q.yes, 1) AS rank
    FROM q CROSS JOIN LATERAL (
        SELECT d.*, count(*) OVER () AS total FROM (
            SELECT DISTINCT ON (t.session_id) t.session_id AS id, t.lang, o.day AS newest
            FROM event_session_text t JOIN event_session o ON o.id = t.session_id
            WHERE t.search @@ q.yes AND (q.no IS NULL OR NOT t.search @@ q.no)
            ORDER BY t.session_id, lang_rank(t.lang, $1)) d
        ORDER BY d.newest DESC NULLS LAST, d.id LIMIT 200) m
    JOIN event_session_text t ON t.session_id = m.id AND t.lang = m.lang
),
documents AS (
    SELECT 'document' AS kind, m.id, NULL::text AS code, m.lang, m.newest, m.total, ts_rank(t.search, q.yes, 1) AS rank
    FROM q CROSS JOIN LATERAL (
        SELECT d.*, count(*) OVER () AS total FROM (
            SELECT DISTINCT ON (t.document_id) t.document_id AS id, t.lang, o.dated AS newest
            FROM document_text t JOIN document o ON o.id = t.document_id
            WHERE t.search @@ q.yes AND (q.no IS NULL OR NOT t.search @@ q.no)
            ORDER BY t.document_id, lang_rank(t.lang, $1)) d
        ORDER BY d.newest DESC NULLS LAST, d.id LIMIT 200) m
    JOIN document_text t ON t.document_id = m.id AND t.lang = m.lang
),
commitments AS (
    SELECT 'commitment' AS kind, m.id, NULL::text AS code, m.lang, m.newest, m.total, ts_rank(t.search, q.yes, 1) AS rank
    FROM q CROSS JOIN LATERAL (
        SELECT d.*, count(*) OVER () AS total FROM (
            SELECT DISTINCT ON (t.commitment_id) t.commitment_id AS id, t.lang, o.due AS newest
            FROM commitment_text t JOIN commitment o ON o.id = t.commitment_id
            WHERE t.search @@ q.yes AND (q.no IS NULL OR NOT t.search @@ q.no)
            ORDER BY t.commitment_id, lang_rank(t.lang, $1)) d
        ORDER BY d.newest DESC NULLS LAST, d.id LIMIT 200) m
    JOIN commitment_text t ON t.commitment_id = m.id AND t.lang = m.lang
),
roadmaps AS (
    SELECT 'roadmap' AS kind, m.id, NULL::text AS code, m.lang, m.newest, m.total, ts_rank(t.search, q.yes, 1) AS rank
    FROM q CROSS JOIN LATERAL (
        SELECT d.*, count(*) OVER () AS total FROM (
            SELECT DISTINCT ON (t.roadmap_id) t.roadmap_id AS id, t.lang, NULL::date AS newest
            FROM roadmap_text t JOIN roadmap o ON o.id = t.roadmap_id
            WHERE t.search @@ q.yes AND (q.no IS NULL OR NOT t.search @@ q.no)
            ORDER BY t.roadmap_id, lang_rank(t.lang, $1)) d
        ORDER BY d.newest DESC NULLS LAST, d.id LIMIT 200) m
    JOIN roadmap_text t ON t.roadmap_id = m.id AND t.lang = m.lang
),
calls AS (
    SELECT 'call' AS kind, m.id, NULL::text AS code, m.lang, m.newest, m.total, ts_rank(t.search, q.yes, 1) AS rank
    FROM q CROSS JOIN LATERAL (
        SELECT d.*, count(*) OVER () AS total FROM (
            SELECT DISTINCT ON (t.call_id) t.call_id AS id, t.lang, o.closes_at::date AS newest
            FROM call_text t JOIN public_calls o ON o.id = t.call_id
            WHERE t.search @@ q.yes AND (q.no IS NULL OR NOT t.search @@ q.no)
            ORDER BY t.call_id, lang_rank(t.lang, $1)) d
        ORDER BY d.newest DESC NULLS LAST, d.id LIMIT 200) m
    JOIN call_text t ON t.call_id = m.id AND t.lang = m.lang
),
lines AS (
    SELECT 'line' AS kind, NULL::uuid AS id, d.code, d.lang, NULL::date AS newest, count(*) OVER () AS total, d.rank
    FROM (SELECT DISTINCT ON (t.action_line_code) t.action_line_code AS code, t.lang, ts_rank(t.search, q.yes, 1) AS rank
          FROM q JOIN action_line_text t ON t.search @@ q.yes AND (q.no IS NULL OR NOT t.search @@ q.no)
          ORDER BY t.action_line_code, lang_rank(t.lang, $1)) d
),
goals AS (
    SELECT 'goal' AS kind, NULL::uuid AS id, d.code, d.lang, NULL::date AS newest, count(*) OVER () AS total, d.rank
    FROM (SELECT DISTINCT ON (t.sdg_number) t.sdg_number::text AS code, t.lang, ts_rank(t.search, q.yes, 1) AS rank
          FROM q JOIN sdg_text t ON t.search @@ q.yes AND (q.no IS NULL OR NOT t.search @@ q.no)
          ORDER BY t.sdg_number, lang_rank(t.lang, $1)) d
),
entities AS (
    SELECT 'entity' AS kind, NULL::uuid AS id, d.code, d.lang, NULL::date AS newest, count(*) OVER () AS total, d.rank
    FROM (SELECT DISTINCT ON (t.entity_code) t.entity_code AS code, t.lang, ts_rank(t.search, q.yes, 1) AS rank
          FROM q JOIN entity_text t ON t.search @@ q.yes AND (q.no IS NULL OR NOT t.search @@ q.no)
          ORDER BY t.entity_code, lang_rank(t.lang, $1)) d
),
hits AS MATERIALIZED (
    SELECT * FROM inputs UNION ALL SELECT * FROM entries UNION ALL SELECT * FROM events UNION ALL SELECT * FROM sessions
    UNION ALL SELECT * FROM documents UNION ALL SELECT * FROM commitments UNION ALL SELECT * FROM roadmaps UNION ALL SELECT * FROM calls
    UNION ALL SELECT * FROM lines UNION ALL SELECT * FROM goals UNION ALL SELECT * FROM entities
),
shown AS MATERIALIZED (
    SELECT h.*, row_number() OVER (ORDER BY h.rank * CASE WHEN h.lang = $1 THEN 1.25 ELSE 1 END DESC, h.newest DESC NULLS LAST, h.kind, h.id, h.code) AS place
    FROM hits h WHERE $5::text IS NULL OR h.kind = $5
    ORDER BY place LIMIT $6 OFFSET $7
)
SELECT
    (SELECT coalesce(jsonb_object_agg(kind, total), '{}') FROM (SELECT kind, max(total) AS total FROM hits GROUP BY kind) t) AS "totals!",
    (SELECT coalesce(jsonb_object_agg(l, tsvector_to_array(fts(l, $2 || ' ' || $3))), '{}') FROM unnest(enum_range(NULL::lang)) l) AS "stems!",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'key', coalesce(s.code, d.key), 'lang', s.lang, 'title', d.title,
                'body', d.body, 'body_lang', coalesce(d.body_lang, s.lang), 'facts', coalesce(d.facts, '{}')) ORDER BY s.place), '[]')
     FROM shown s CROSS JOIN LATERAL (
        SELECT p.reference AS key, p.title, a.words AS body, a.lang AS body_lang,
               jsonb_build_object('organization', p.organization, 'stakeholder_type', p.stakeholder_type_code, 'country', p.country_code, 'region', p.region_code,
                   'day', p.received_on, 'is_demonstration', p.origin = 'demonstration', 'lines', p.action_lines) AS facts
        FROM publication p LEFT JOIN LATERAL (
            SELECT left(a.words, 12000) AS words, a.lang FROM publication_answer a
            WHERE a.submission_id = p.submission_id AND a.words <> '' ORDER BY a.words ILIKE ANY ($8) DESC, length(a.words) DESC LIMIT 1) a ON true
        WHERE s.kind = 'input' AND p.submission_id = s.id
        UNION ALL
        SELECT o.slug, t.title, t.body, t.lang, jsonb_build_object('entry', o.kind, 'year_from', o.year_from, 'year_to', o.year_to, 'lines', ARRAY[o.action_line_code])
        FROM entry o JOIN entry_text t ON t.entry_id = o.id AND t.lang = s.lang WHERE s.kind = 'entry' AND o.id = s.id
        UNION ALL
        SELECT o.slug, t.title, t.description, t.lang, jsonb_build_object('day', o.starts_on, 'last_day', o.ends_on, 'precision', o.precision, 'place', o.city)
        FROM event o JOIN event_text t ON t.event_id = o.id AND t.lang = s.lang WHERE s.kind = 'event' AND o.id = s.id
        UNION ALL
        SELECT o.slug, t.title, t.summary, t.lang, jsonb_build_object('day', o.day, 'within', w.title, 'within_lang', w.lang)
        FROM event_session o JOIN event_session_text t ON t.session_id = o.id AND t.lang = s.lang
        LEFT JOIN LATERAL (SELECT title, lang FROM event_text WHERE event_id = o.event_id ORDER BY lang_rank(lang, $1) LIMIT 1) w ON true
        WHERE s.kind = 'session' AND o.id = s.id
        UNION ALL
        SELECT o.slug, t.title, t.summary, t.lang, jsonb_build_object('day', o.dated, 'precision', o.precision, 'symbol', o.symbol)
        FROM document o JOIN document_text t ON t.document_id = o.id AND t.lang = s.lang WHERE s.kind = 'document' AND o.id = s.id
        UNION ALL
        SELECT o.slug, coalesce(t.title, t.action), CASE WHEN t.title IS NOT NULL THEN t.action END, t.lang,
               jsonb_build_object('day', o.due, 'precision', o.due_precision, 'symbol', o.resolution)
        FROM commitment o JOIN commitment_text t ON t.commitment_id = o.id AND t.lang = s.lang WHERE s.kind = 'commitment' AND o.id = s.id
        UNION ALL
        SELECT o.slug, t.title, coalesce(t.description, t.status), t.lang, jsonb_build_object('symbol', o.symbol)
        FROM roadmap o JOIN roadmap_text t ON t.roadmap_id = o.id AND t.lang = s.lang WHERE s.kind = 'roadmap' AND o.id = s.id
        UNION ALL
        SELECT o.slug, t.title, t.purpose, t.lang, jsonb_build_object('entity', o.convener_code, 'closes_at', o.closes_at, 'closes_precision', o.closes_precision,
                   'time_zone', o.time_zone, 'is_demonstration', o.origin = 'demonstration')
        FROM call o JOIN call_text t ON t.call_id = o.id AND t.lang = s.lang WHERE s.kind = 'call' AND o.id = s.id
        UNION ALL
        SELECT t.action_line_code, t.title, t.summary, t.lang, NULL FROM action_line_text t WHERE s.kind = 'line' AND t.action_line_code = s.code AND t.lang = s.lang
        UNION ALL
        SELECT t.sdg_number::text, t.title, t.official_goal, t.lang, NULL FROM sdg_text t WHERE s.kind = 'goal' AND t.sdg_number::text = s.code AND t.lang = s.lang
        UNION ALL
        SELECT t.entity_code, t.name, t.role, t.lang, NULL FROM entity_text t WHERE s.kind = 'entity' AND t.entity_code = s.code AND t.lang = s.lang
     ) d) AS "rows!"
