-- A submission as the desk lists it. One definition of what the desk may see at all: whatever was handed in at least once,
-- never a draft. Who wrote it is read from the organization, else from the answers that say so.
CREATE VIEW desk_submission AS
    SELECT s.id, s.call_id, s.account_id, s.organization_id, s.origin, s.state, s.reference, s.lang, s.state_changed_at, s.state_changed_by, s.state_reason,
           coalesce(o.name, (SELECT a.value #>> '{}' FROM answer a JOIN question q ON q.id = a.question_id WHERE a.submission_id = s.id AND q.meaning = 'organization' LIMIT 1)) AS organization,
           coalesce(o.stakeholder_type_code,
                    (SELECT a.value #>> '{}' FROM answer a JOIN question q ON q.id = a.question_id WHERE a.submission_id = s.id AND q.meaning = 'stakeholder_type' LIMIT 1)) AS kind
    FROM submission s LEFT JOIN organization o ON o.id = s.organization_id
    WHERE s.reference IS NOT NULL AND s.state <> 'draft';
COMMENT ON VIEW desk_submission IS 'class: restricted. What the desk may see: everything handed in, no drafts.';
