-- An accepted submission waits for its publication only where it may be published. What was written for the secretariat
-- only, or for a call that publishes nothing, is done once it is accepted.

-- Of the last version that still has its content; what was said nowhere was not allowed. Without content nothing can be
-- published any more.
CREATE FUNCTION is_for_secretariat(submission uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce((
        SELECT c.publication_policy = 'none' OR NOT EXISTS (
            SELECT FROM jsonb_array_elements(convert_from(t.canonical, 'UTF8')::jsonb -> 'answers') a
            JOIN section n ON n.questionnaire_id = v.questionnaire_id JOIN question q ON q.section_id = n.id AND q.key = a ->> 'question'
            WHERE q.meaning = 'consent' AND a ->> 'value' IN ('named', 'organization_only', 'anonymous'))
        FROM submission s JOIN call c ON c.id = s.call_id JOIN version v ON v.submission_id = s.id JOIN version_content t ON t.version_id = v.id
        WHERE s.id = $1 AND octet_length(t.canonical) > 0 ORDER BY v.number DESC LIMIT 1), true)
$$;

CREATE OR REPLACE VIEW desk_submission AS
    SELECT s.id, s.call_id, s.account_id, s.organization_id, s.origin, s.state, s.reference, s.lang, s.state_changed_at, s.state_changed_by, s.state_reason,
           coalesce(o.name, (SELECT a.value #>> '{}' FROM answer a JOIN question q ON q.id = a.question_id WHERE a.submission_id = s.id AND q.meaning = 'organization' LIMIT 1)) AS organization,
           coalesce(o.stakeholder_type_code,
                    (SELECT a.value #>> '{}' FROM answer a JOIN question q ON q.id = a.question_id WHERE a.submission_id = s.id AND q.meaning = 'stakeholder_type' LIMIT 1)) AS kind,
           CASE s.state WHEN 'submitted' THEN true WHEN 'under_review' THEN true WHEN 'accepted' THEN NOT is_for_secretariat(s.id) ELSE false END AS is_waiting
    FROM submission s LEFT JOIN organization o ON o.id = s.organization_id
    WHERE s.reference IS NOT NULL AND s.state <> 'draft';
COMMENT ON VIEW desk_submission IS 'class: restricted. What the desk may see: everything handed in, no drafts. is_waiting: somebody on the desk has to do something.';
