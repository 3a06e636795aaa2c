-- Rules that were said in words and that the database did not keep.

-- Each role is held where it means something: a facilitator is one of an Action Line; an approver of lines approves what
-- its facilitators wrote; the others work on calls, so on one, on those of an agency, or on all.
UPDATE role_grant SET revoked_at = now() WHERE revoked_at IS NULL
    AND NOT CASE role WHEN 'facilitator' THEN scope = 'action_line' WHEN 'approver' THEN scope <> 'call' ELSE scope <> 'action_line' END;
ALTER TABLE role_grant ADD CONSTRAINT role_grant_scope CHECK (revoked_at IS NOT NULL
    OR CASE role WHEN 'facilitator' THEN scope = 'action_line' WHEN 'approver' THEN scope <> 'call' ELSE scope <> 'action_line' END);

-- How much an answer may or must hold is said by its question alone: how many files it takes, and whether a yes or no
-- must be explained. The call's own number of files went beside it, and the form followed the wrong one.
ALTER TABLE question ADD COLUMN file_limit smallint CHECK (file_limit BETWEEN 1 AND 10), ADD COLUMN needs_explanation boolean NOT NULL DEFAULT false;
UPDATE question SET file_limit = 1 WHERE kind = 'file';
ALTER TABLE question ADD CHECK ((kind = 'file') = (file_limit IS NOT NULL)),
    ADD CHECK (NOT needs_explanation OR (kind = 'yes_no' AND word_limit IS NOT NULL));

DROP VIEW public_calls;
ALTER TABLE call DROP COLUMN attachment_limit;
CREATE VIEW public_calls AS SELECT * FROM call WHERE published_at <= now();
COMMENT ON VIEW public_calls IS 'The one definition of a public call.';
