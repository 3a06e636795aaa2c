-- Content alone can be erased: by one function that belongs to the owner and leaves its entry in the trail. Digest, version and
-- receipt stay and tell that something was there; what is public stays as it was published.
CREATE FUNCTION erase_content(erased uuid, reason text, by_account uuid, request text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    is_public boolean := EXISTS (SELECT FROM publication WHERE submission_id = erased AND unpublished_at IS NULL);
    versions int;
    files uuid[];
BEGIN
    IF coalesce(reason, '') = '' THEN
        RAISE EXCEPTION 'content is erased for a reason' USING ERRCODE = 'check_violation', CONSTRAINT = 'erasure_reason';
    END IF;
    UPDATE version_content c SET canonical = '' FROM version v WHERE v.id = c.version_id AND v.submission_id = erased AND octet_length(c.canonical) > 0;
    GET DIAGNOSTICS versions = ROW_COUNT;
    DELETE FROM answer WHERE submission_id = erased;
    DELETE FROM answer_conflict WHERE submission_id = erased;
    UPDATE clarification SET answer = '' WHERE submission_id = erased AND answer <> '';
    -- Files that somebody cleared for the public, while they are public, stay.
    files := ARRAY(SELECT a.id FROM attachment a WHERE a.submission_id = erased
                   AND NOT (is_public AND EXISTS (SELECT FROM publication_attachment p WHERE p.attachment_id = a.id)));
    DELETE FROM attachment_chunk WHERE attachment_id = ANY (files);
    UPDATE attachment SET file_name = 'erased', text_content = NULL, removed_at = coalesce(removed_at, now()) WHERE id = ANY (files);
    IF NOT is_public THEN
        DELETE FROM publication_attachment WHERE submission_id = erased;
        DELETE FROM publication_answer WHERE submission_id = erased;
        UPDATE publication SET title = reference, organization = NULL, search = '', beginning = '', beginning_lang = NULL WHERE submission_id = erased;
    END IF;
    INSERT INTO audit_entry (actor_id, act, object_kind, object_id, after, request_id)
    VALUES (by_account, 'submission.content_erased', 'submission', erased::text, jsonb_build_object('reason', reason, 'versions', versions, 'files', cardinality(files)), request);
END $$;
COMMENT ON FUNCTION erase_content IS 'The only way in which what was handed in is emptied (docs/assurance.md, A1).';
REVOKE ALL ON FUNCTION erase_content FROM PUBLIC;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'portal_app') THEN
        GRANT EXECUTE ON FUNCTION erase_content TO portal_app;
        REVOKE UPDATE, DELETE, TRUNCATE ON version_content FROM portal_app;
    END IF;
END $$;
