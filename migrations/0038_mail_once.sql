-- Mail that is sent once at most, that its reader can end, that can wait for a release, and that knows of addresses
-- that were refused.

ALTER TYPE mail_state ADD VALUE 'held';
ALTER TYPE mail_state ADD VALUE 'handing_over';
ALTER TYPE mail_state ADD VALUE 'uncertain';
ALTER TYPE mail_state ADD VALUE 'dropped';
COMMENT ON TYPE mail_state IS 'kept: no SMTP server is configured, the message is read on the desk. dead: given up. held: waits until a person releases it. handing_over: the server is about to get its text, and a worker that ends now leaves it so. uncertain: nobody knows whether the server took it; only a person sends it again. dropped: not sent, because when its turn came it did not apply any more.';

-- What a reader can end. Letters without a topic are necessary.
CREATE TYPE mail_topic AS ENUM ('reminders', 'digest', 'letters', 'invitations');
COMMENT ON TYPE mail_topic IS 'reminders: of deadlines. digest: news of what one follows. letters: of the secretariat to a chosen set. invitations: reminders of them.';
CREATE TYPE mail_drop AS ENUM ('stopped', 'refused_address', 'no_longer_due');
COMMENT ON TYPE mail_drop IS 'stopped: its reader has ended letters of its topic. refused_address: mail to this address was refused before. no_longer_due: what it speaks of has changed.';

ALTER TABLE outbox
    ADD COLUMN topic mail_topic,
    ADD COLUMN unsubscribe_url text,
    ADD COLUMN unsubscribe_hash bytea UNIQUE CHECK (octet_length(unsubscribe_hash) = 32),
    ADD COLUMN about uuid,
    ADD COLUMN taken_by uuid,
    ADD COLUMN taken_until timestamptz,
    ADD COLUMN handed_over_at timestamptz,
    ADD COLUMN drop_reason mail_drop,
    ADD CONSTRAINT outbox_topic_can_be_ended CHECK ((topic IS NULL) = (unsubscribe_hash IS NULL));
COMMENT ON COLUMN outbox.unsubscribe_url IS 'class: secret. As the headers of the message carry it; emptied with the text. The hash stays as long as the row, so that the link of an old letter works.';
COMMENT ON COLUMN outbox.about IS 'The call that it is about, where it is about one.';
COMMENT ON COLUMN outbox.taken_by IS 'The worker that has taken it, until taken_until; afterwards another one may, unless it is being handed over.';

-- Necessary letters first: nobody waits for a link to sign in behind a thousand digests.
DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox ((topic IS NOT NULL), next_attempt_at) WHERE state = 'waiting';
CREATE INDEX outbox_handed_over ON outbox (handed_over_at) WHERE handed_over_at IS NOT NULL AND finished_at IS NULL;
CREATE INDEX outbox_about ON outbox (about, created_at DESC) WHERE about IS NOT NULL;
CREATE INDEX outbox_address ON outbox (to_address, created_at DESC);

CREATE TABLE mail_stop (
    address text NOT NULL CHECK (address = lower(address)),
    topic mail_topic NOT NULL,
    stopped_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (address, topic)
);
COMMENT ON TABLE mail_stop IS 'class: personal. Letters that the reader at an address has ended; goes with the account.';

CREATE TABLE refused_address (
    address text PRIMARY KEY CHECK (address = lower(address)),
    refused_at timestamptz NOT NULL DEFAULT now(),
    said text NOT NULL
);
COMMENT ON TABLE refused_address IS 'class: personal. Addresses at which a mail server says that nobody reads; a later message that is taken clears the row. said: the server''s words.';
