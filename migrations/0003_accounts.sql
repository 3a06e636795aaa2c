-- Who acts: accounts, organizations, sessions, one-time tokens, rights; and what every act leaves behind: the audit
-- trail and the outbox.

CREATE TABLE account (
    id uuid PRIMARY KEY,
    email text UNIQUE CHECK (email = lower(email) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    name text NOT NULL DEFAULT '',
    lang lang NOT NULL DEFAULT 'en',
    created_at timestamptz NOT NULL DEFAULT now(),
    confirmed_at timestamptz,
    disabled_at timestamptz,
    erased_at timestamptz,
    claimed_email text CHECK (claimed_email = lower(claimed_email)),
    CHECK (erased_at IS NULL OR (email IS NULL AND claimed_email IS NULL)),
    CHECK ((email IS NULL) = (confirmed_at IS NULL))
);
COMMENT ON COLUMN account.claimed_email IS 'Typed by somebody who has not proved it: that account holds nothing but the drafts begun in that browser.';
COMMENT ON TABLE account IS 'class: personal. Erasure empties the row; audit rows keep the id as a pseudonym. email: exactly as compared, ASCII lower case.';

CREATE TYPE reach AS ENUM ('national', 'regional', 'global');
COMMENT ON TYPE reach IS 'A regional or global organization has no country.';

CREATE TABLE organization (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (name <> ''),
    name_lang lang NOT NULL DEFAULT 'en',
    stakeholder_type_code text NOT NULL REFERENCES stakeholder_type,
    reach reach NOT NULL,
    country_code text REFERENCES country,
    region_code text REFERENCES region,
    website text CHECK (website ~ '^https?://'),
    is_demonstration boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    CHECK (CASE reach WHEN 'national' THEN country_code IS NOT NULL
                      WHEN 'regional' THEN country_code IS NULL AND region_code IS NOT NULL
                      ELSE country_code IS NULL AND region_code IS NULL END)
);
COMMENT ON TABLE organization IS 'class: restricted. Public only through a publication.';
CREATE INDEX organization_name ON organization (lower(name));

CREATE TABLE organization_member (
    organization_id uuid NOT NULL REFERENCES organization ON DELETE CASCADE,
    account_id uuid NOT NULL REFERENCES account,
    is_focal_point boolean NOT NULL DEFAULT false,
    approved_at timestamptz,
    approved_by uuid REFERENCES account,
    joined_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organization_id, account_id)
);
COMMENT ON TABLE organization_member IS 'class: personal.';
CREATE INDEX organization_member_account ON organization_member (account_id);

CREATE TABLE session (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    id uuid NOT NULL UNIQUE,
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    signed_in_at timestamptz NOT NULL DEFAULT now(),
    seen_at timestamptz NOT NULL DEFAULT now(),
    idle_limit interval NOT NULL,
    expires_at timestamptz NOT NULL,
    user_agent text NOT NULL DEFAULT ''
);
COMMENT ON TABLE session IS 'class: secret. token_hash is the SHA-256 of the cookie; the cookie itself is stored nowhere.';
CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_expires ON session (expires_at);

CREATE TYPE token_purpose AS ENUM ('sign_in', 'confirm_draft', 'first_administrator', 'invitation', 'change_email');
CREATE TABLE one_time_token (
    id uuid PRIMARY KEY,
    purpose token_purpose NOT NULL,
    subject text NOT NULL,
    token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    code_hash bytea,
    tries_left smallint NOT NULL DEFAULT 5 CHECK (tries_left >= 0),
    next_path text,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    used_at timestamptz
);
COMMENT ON TABLE one_time_token IS 'class: secret. Mailed links and codes; subject is the address, or the thing that the purpose is about. Consumed by one function only.';
CREATE INDEX one_time_token_subject ON one_time_token (purpose, subject) WHERE used_at IS NULL;

CREATE TYPE role AS ENUM ('contributor', 'officer', 'coder', 'publisher', 'facilitator', 'approver', 'administrator');
CREATE TYPE scope_kind AS ENUM ('portal', 'entity', 'call', 'action_line');
CREATE TABLE role_grant (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account,
    role role NOT NULL,
    scope scope_kind NOT NULL,
    entity_code text REFERENCES entity,
    call_id uuid,
    action_line_code text REFERENCES action_line,
    granted_at timestamptz NOT NULL DEFAULT now(),
    granted_by uuid REFERENCES account,
    revoked_at timestamptz,
    revoked_by uuid REFERENCES account,
    CHECK (CASE scope WHEN 'portal' THEN num_nonnulls(entity_code, call_id, action_line_code) = 0
                      WHEN 'entity' THEN entity_code IS NOT NULL AND num_nonnulls(call_id, action_line_code) = 0
                      WHEN 'call' THEN call_id IS NOT NULL AND num_nonnulls(entity_code, action_line_code) = 0
                      ELSE action_line_code IS NOT NULL AND num_nonnulls(entity_code, call_id) = 0 END)
);
COMMENT ON TABLE role_grant IS 'class: restricted. A role on a scope; without granted_by it came from the command line.';
CREATE UNIQUE INDEX role_grant_once ON role_grant (account_id, role, scope, coalesce(entity_code, call_id::text, action_line_code, '')) WHERE revoked_at IS NULL;
CREATE INDEX role_grant_account ON role_grant (account_id) WHERE revoked_at IS NULL;

-- The last administrator of the portal cannot be removed.
CREATE FUNCTION keep_an_administrator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.role = 'administrator' AND OLD.scope = 'portal' AND OLD.revoked_at IS NULL
       AND (TG_OP = 'DELETE' OR NEW.revoked_at IS NOT NULL)
       AND NOT EXISTS (SELECT FROM role_grant WHERE role = 'administrator' AND scope = 'portal' AND revoked_at IS NULL AND id <> OLD.id) THEN
        RAISE EXCEPTION 'the last administrator cannot be removed' USING ERRCODE = 'check_violation', CONSTRAINT = 'last_administrator';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER role_grant_last BEFORE UPDATE OR DELETE ON role_grant FOR EACH ROW EXECUTE FUNCTION keep_an_administrator();

CREATE TABLE audit_entry (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor_id uuid,
    act text NOT NULL CHECK (act ~ '^[a-z_]+\.[a-z_]+$'),
    object_kind text NOT NULL,
    object_id text NOT NULL,
    before jsonb,
    after jsonb,
    request_id text
);
COMMENT ON TABLE audit_entry IS 'class: restricted. Who, when, what, from, to. Identifiers only; personal values appear as changed or not at all.';
CREATE INDEX audit_entry_object ON audit_entry (object_kind, object_id, id);

-- The chain over the trail: each seal covers one entry and the seal before it.
CREATE TABLE audit_seal (
    position bigint PRIMARY KEY CHECK (position > 0),
    entry_id bigint NOT NULL UNIQUE REFERENCES audit_entry,
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    sealed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE audit_seal IS 'class: restricted. hash = SHA-256(previous hash || audit_bytes(entry)).';
SELECT make_append_only('audit_entry', 'audit_seal');
-- Exactly the bytes that a seal covers; jsonb prints its keys in one order.
CREATE FUNCTION audit_bytes(entry audit_entry) RETURNS text
LANGUAGE sql STABLE
RETURN jsonb_build_object('id', entry.id, 'at', extract(epoch FROM entry.at), 'actor', entry.actor_id, 'act', entry.act,
    'object', entry.object_kind || '/' || entry.object_id, 'before', entry.before, 'after', entry.after, 'request', entry.request_id)::text;

CREATE TYPE mail_state AS ENUM ('waiting', 'sent', 'kept', 'dead');
COMMENT ON TYPE mail_state IS 'kept: no SMTP server is configured, the message is read on the desk. dead: given up after the last retry.';
CREATE TABLE outbox (
    id uuid PRIMARY KEY,
    message_id text NOT NULL UNIQUE,
    kind text NOT NULL,
    to_address text NOT NULL,
    lang lang NOT NULL,
    subject text NOT NULL,
    text_body text NOT NULL,
    html_body text NOT NULL,
    state mail_state NOT NULL DEFAULT 'waiting',
    attempts smallint NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL DEFAULT now(),
    last_error text,
    created_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz
);
COMMENT ON TABLE outbox IS 'class: personal. Mail, written in the transaction of the act that causes it.';
CREATE INDEX outbox_due ON outbox (next_attempt_at) WHERE state = 'waiting';

CREATE FUNCTION outbox_filled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('outbox_filled', '');
    RETURN NULL;
END $$;
CREATE TRIGGER outbox_filled AFTER INSERT ON outbox FOR EACH STATEMENT EXECUTE FUNCTION outbox_filled();

CREATE UNLOGGED TABLE rate_count (
    key text NOT NULL,
    window_start timestamptz NOT NULL,
    hits int NOT NULL,
    PRIMARY KEY (key, window_start)
);
COMMENT ON TABLE rate_count IS 'class: restricted. How often something was done in a window of time; keys hold hashes, no addresses.';

CREATE TABLE job_run (
    job text PRIMARY KEY,
    started_at timestamptz NOT NULL,
    finished_at timestamptz,
    result text
);
COMMENT ON TABLE job_run IS 'class: restricted. Last run of each scheduled job.';
