-- There is always somebody who can administer the portal, also when two administrators are removed at the same moment
-- (each saw the other), and also when an administrator's account is disabled or erased instead of their role revoked.

CREATE FUNCTION acting_administrator_besides(removed uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    -- One removal at a time; what waits here then sees what the other left.
    PERFORM pg_advisory_xact_lock(hashtext('administrators'));
    RETURN EXISTS (SELECT FROM role_grant g JOIN account a ON a.id = g.account_id
                   WHERE g.role = 'administrator' AND g.scope = 'portal' AND g.revoked_at IS NULL AND a.id <> removed
                     AND a.email IS NOT NULL AND a.disabled_at IS NULL AND a.erased_at IS NULL);
END $$;

CREATE OR REPLACE FUNCTION keep_an_administrator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.role = 'administrator' AND OLD.scope = 'portal' AND OLD.revoked_at IS NULL
       AND (TG_OP = 'DELETE' OR NEW.revoked_at IS NOT NULL)
       AND NOT acting_administrator_besides(OLD.account_id) THEN
        RAISE EXCEPTION 'the last administrator cannot be removed' USING ERRCODE = 'check_violation', CONSTRAINT = 'last_administrator';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE FUNCTION keep_an_administrators_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.email IS NULL OR NEW.disabled_at IS NOT NULL OR NEW.erased_at IS NOT NULL)
       AND OLD.disabled_at IS NULL AND OLD.erased_at IS NULL
       AND EXISTS (SELECT FROM role_grant WHERE account_id = OLD.id AND role = 'administrator' AND scope = 'portal' AND revoked_at IS NULL)
       AND NOT acting_administrator_besides(OLD.id) THEN
        RAISE EXCEPTION 'the last administrator cannot be removed' USING ERRCODE = 'check_violation', CONSTRAINT = 'last_administrator';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER account_last_administrator BEFORE UPDATE OF email, disabled_at, erased_at ON account
    FOR EACH ROW EXECUTE FUNCTION keep_an_administrators_account();

-- What the desk's lists of mail and of accounts ask for.
CREATE INDEX outbox_created ON outbox (created_at DESC, id DESC);
CREATE INDEX account_created ON account (created_at DESC, id DESC);
CREATE INDEX account_claimed_email ON account (claimed_email) WHERE claimed_email IS NOT NULL;
CREATE INDEX audit_entry_actor ON audit_entry (actor_id, id);
