-- What was handed in is proof as much as its digest: it may be emptied (an erasure that the law asks for), never altered
-- or removed. The rows of version and receipt stay and tell that something was there.
CREATE FUNCTION refuse_other_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF NEW.version_id = OLD.version_id AND octet_length(NEW.canonical) = 0 THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'version_content is append-only: it can be emptied, not altered' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER version_content_frozen BEFORE UPDATE OR DELETE ON version_content FOR EACH ROW EXECUTE FUNCTION refuse_other_content();
CREATE TRIGGER version_content_kept BEFORE TRUNCATE ON version_content FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
