-- Proof that stands without us, and what contributors ask for when the rules alone do not help them.

-- Public halves of the keys that sign receipts. The private ones lie in files outside the database; retired ones stay here.
CREATE TABLE signing_key (
    id text PRIMARY KEY CHECK (id ~ '^[0-9a-f]{16}$'),
    public_key bytea NOT NULL UNIQUE CHECK (octet_length(public_key) = 32),
    starts_at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE signing_key IS 'class: public. Ed25519. A key signs from starts_at until the next one begins.';
SELECT make_append_only('signing_key');
SELECT watch_public('signing_key');

-- What is signed, byte for byte, with the signature. Receipts of before, and those of demonstrations, have none.
ALTER TABLE receipt ADD COLUMN statement text, ADD COLUMN signature bytea CHECK (octet_length(signature) = 64), ADD COLUMN key_id text REFERENCES signing_key,
    ADD CHECK (num_nonnulls(statement, signature, key_id) IN (0, 3));

-- closes_at is the limit of the call, the same for all; own_limit the later one that applied to this contributor.
ALTER TABLE version ADD COLUMN own_limit timestamptz;

-- A later limit may also be of one submission alone: of somebody who writes for no organization.
ALTER TABLE call_exception ALTER COLUMN organization_id DROP NOT NULL, ADD COLUMN submission_id uuid UNIQUE REFERENCES submission,
    ADD CHECK (num_nonnulls(organization_id, submission_id) = 1);
CREATE FUNCTION own_limit(submission uuid) RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT max(x.closes_at) FROM submission s JOIN call_exception x ON x.call_id = s.call_id AND (x.organization_id = s.organization_id OR x.submission_id = s.id)
    WHERE s.id = $1
$$;
COMMENT ON FUNCTION own_limit IS 'The later limit that holds for a submission, by its organization or of its own.';

-- What a contributor asks the secretariat for: to take something after the deadline, or to end a publication.
CREATE TYPE plea_kind AS ENUM ('late', 'withdrawal');
CREATE TABLE plea (
    id uuid PRIMARY KEY,
    submission_id uuid NOT NULL REFERENCES submission ON DELETE CASCADE,
    kind plea_kind NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    asked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    asked_by uuid REFERENCES account,
    decided_at timestamptz,
    decided_by uuid REFERENCES account,
    is_granted boolean,
    answer text CHECK (answer <> ''),
    CHECK (num_nonnulls(decided_at, decided_by, is_granted, answer) IN (0, 4))
);
COMMENT ON TABLE plea IS 'class: restricted. Whatever is decided has its answer, which the contributor reads.';
CREATE UNIQUE INDEX plea_open ON plea (submission_id, kind) WHERE decided_at IS NULL;
CREATE INDEX plea_submission ON plea (submission_id, asked_at);

DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'portal_app') THEN
        REVOKE UPDATE, DELETE ON signing_key FROM portal_app;
    END IF;
END $$;
