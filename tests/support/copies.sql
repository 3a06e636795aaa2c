-- As many drafts as wanted ($2), each of a contributor of their own who is signed in, with the answers of one draft ($1).
WITH people AS (
    INSERT INTO account (id, email, name, confirmed_at)
    SELECT gen_random_uuid(), concat('copy-', $3::text, '-', n, '@example.org'), 'Copy', now() FROM generate_series(1, $2) n RETURNING id, email
), signed_in AS (
    INSERT INTO session (token_hash, id, account_id, idle_limit, expires_at)
    SELECT sha256(convert_to(concat('token of ', email), 'UTF8')), gen_random_uuid(), id, '1 hour', now() + interval '1 hour' FROM people
), drafts AS (
    INSERT INTO submission (id, call_id, questionnaire_id, account_id, lang)
    SELECT gen_random_uuid(), s.call_id, s.questionnaire_id, p.id, s.lang FROM people p, submission s WHERE s.id = $1::uuid RETURNING id, account_id
), written AS (
    INSERT INTO answer (submission_id, question_id, item, value, lang)
    SELECT d.id, a.question_id, a.item, a.value, a.lang FROM drafts d, answer a WHERE a.submission_id = $1::uuid
)
SELECT d.id::text, p.email FROM drafts d JOIN people p ON p.id = d.account_id
