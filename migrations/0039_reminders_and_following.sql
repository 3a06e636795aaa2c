-- Reminders of deadlines, following by mail, and letters of the secretariat to chosen sets.

-- Reminders ----------------------------------------------------------------------------------------------------------
-- Whose draft it is, and until when it can be submitted: by the call's closing, or a later limit of the organization.
-- The one definition of whom a letter about a draft reaches.
CREATE VIEW draft_reader AS
    SELECT s.id AS submission_id, s.call_id, a.id AS account_id, a.email, a.lang, c.closes_at AS call_closes_at,
           greatest(c.closes_at, x.closes_at) AS closes_at,
           -- A step whose moment came before there was a draft to submit by this limit is none.
           greatest(s.state_changed_at, x.granted_at, (SELECT max(d.set_at) FROM call_deadline d WHERE d.call_id = c.id AND d.closes_at = c.closes_at)) AS since
    FROM submission s
    JOIN call c ON c.id = s.call_id AND c.published_at <= now() AND c.origin <> 'reference'
    LEFT JOIN call_exception x ON x.call_id = c.id AND x.organization_id = s.organization_id
    JOIN submission_party r ON r.submission_id = s.id
    JOIN account a ON a.id = r.account_id AND a.email IS NOT NULL AND a.disabled_at IS NULL AND a.erased_at IS NULL
    WHERE s.state = 'draft';
COMMENT ON VIEW draft_reader IS 'class: personal. Everybody whose draft it is, with the limit that counts for it.';

CREATE TABLE deadline_reminder (
    submission_id uuid NOT NULL REFERENCES submission ON DELETE CASCADE,
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    closes_at timestamptz NOT NULL,
    hours smallint NOT NULL CHECK (hours IN (168, 48, 6)),
    mail_id uuid UNIQUE REFERENCES outbox ON DELETE SET NULL,
    PRIMARY KEY (submission_id, account_id, closes_at, hours)
);
COMMENT ON TABLE deadline_reminder IS 'class: restricted. Who was reminded of which limit, how many hours before it; once at most.';

-- Following ----------------------------------------------------------------------------------------------------------
ALTER TYPE token_purpose ADD VALUE 'follow';
CREATE TYPE digest_rhythm AS ENUM ('daily', 'weekly');
CREATE TABLE follower (
    address text PRIMARY KEY CHECK (address = lower(address)),
    lang lang NOT NULL,
    rhythm digest_rhythm NOT NULL DEFAULT 'weekly',
    told_until timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE follower IS 'class: personal. Whoever follows something by mail, with an account or without; told_until: what came later is in the next digest.';
CREATE INDEX follower_due ON follower (rhythm, told_until);
CREATE TYPE follow_kind AS ENUM ('call', 'action_line', 'organization', 'inputs');
CREATE TABLE follow (
    id uuid PRIMARY KEY,
    address text NOT NULL REFERENCES follower ON UPDATE CASCADE ON DELETE CASCADE,
    kind follow_kind NOT NULL,
    target text NOT NULL,
    began_at timestamptz NOT NULL DEFAULT now(),
    confirmed_at timestamptz,
    UNIQUE (address, kind, target)
);
COMMENT ON TABLE follow IS 'class: personal. target: slug of a call, code of an Action Line, name of an organization as published, or the query of a list of inputs. Without confirmed_at nobody has proved the address.';

-- What hangs on an address goes with it, whoever changes it.
CREATE FUNCTION address_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.email IS NULL THEN
        DELETE FROM follower WHERE address = OLD.email;
    ELSE
        UPDATE follower SET address = NEW.email WHERE address = OLD.email AND NOT EXISTS (SELECT FROM follower WHERE address = NEW.email);
        DELETE FROM follower WHERE address = OLD.email;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER account_address_moves AFTER UPDATE OF email ON account FOR EACH ROW
    WHEN (OLD.email IS NOT NULL AND OLD.email IS DISTINCT FROM NEW.email) EXECUTE FUNCTION address_moves();

-- Letters to a chosen set --------------------------------------------------------------------------------------------
CREATE TYPE letter_set AS ENUM ('drafts', 'submitted', 'answered', 'asked', 'invited');
CREATE TYPE letter_state AS ENUM ('draft', 'held', 'released', 'discarded');
CREATE TABLE call_letter (
    id uuid PRIMARY KEY,
    call_id uuid NOT NULL REFERENCES call,
    recipients letter_set NOT NULL,
    question_key text,
    state letter_state NOT NULL DEFAULT 'draft',
    revision int NOT NULL DEFAULT 1,
    written_by uuid NOT NULL REFERENCES account,
    written_at timestamptz NOT NULL DEFAULT now(),
    held_at timestamptz,
    settled_by uuid REFERENCES account,
    settled_at timestamptz,
    CHECK ((recipients = 'answered') = (question_key IS NOT NULL)),
    CHECK ((state IN ('released', 'discarded')) = (settled_at IS NOT NULL))
);
COMMENT ON TABLE call_letter IS 'class: restricted. A letter of the secretariat to all of a set: written, held for a second look, released or discarded.';
CREATE INDEX call_letter_call ON call_letter (call_id, written_at DESC);
CREATE TABLE call_letter_text (
    letter_id uuid NOT NULL REFERENCES call_letter ON DELETE CASCADE,
    lang lang NOT NULL,
    subject text NOT NULL CHECK (subject <> ''),
    body text NOT NULL CHECK (body <> ''),
    PRIMARY KEY (letter_id, lang)
);
COMMENT ON TABLE call_letter_text IS 'class: restricted.';
CREATE TABLE call_letter_mail (
    mail_id uuid PRIMARY KEY REFERENCES outbox ON DELETE CASCADE,
    letter_id uuid NOT NULL REFERENCES call_letter ON DELETE CASCADE,
    submission_id uuid REFERENCES submission ON DELETE CASCADE
);
COMMENT ON TABLE call_letter_mail IS 'class: restricted. The messages that a letter became, one for each recipient.';
CREATE INDEX call_letter_mail_letter ON call_letter_mail (letter_id);

-- Whom a letter to a set of a call reaches: one row for each submission and everybody whose it is. The one definition, for
-- the count, for the letters, and for the last look before each goes.
CREATE FUNCTION letter_recipient(of_call uuid, to_set letter_set, of_question text)
RETURNS TABLE (submission_id uuid, email text, lang lang, name text, organization text, reference text) LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF to_set = 'invited' THEN
        RETURN QUERY SELECT NULL::uuid, i.email, i.lang, ''::text, i.name, NULL::text
            FROM call_invitation i JOIN call_invitation_standing t ON t.id = i.id
            WHERE i.call_id = of_call AND t.standing IN ('sent', 'opened', 'drafted') AND i.stopped_at IS NULL;
        RETURN;
    END IF;
    RETURN QUERY SELECT s.id, a.email, a.lang, a.name,
               coalesce(o.name, (SELECT n.value #>> '{}' FROM answer n JOIN question q ON q.id = n.question_id WHERE n.submission_id = s.id AND q.meaning = 'organization' LIMIT 1)),
               s.reference
        FROM submission s
        LEFT JOIN organization o ON o.id = s.organization_id
        JOIN submission_party r ON r.submission_id = s.id
        JOIN account a ON a.id = r.account_id AND a.email IS NOT NULL AND a.disabled_at IS NULL AND a.erased_at IS NULL
        WHERE s.call_id = of_call AND s.origin IN ('form', 'on_behalf')
          AND CASE to_set WHEN 'drafts' THEN s.state = 'draft'
                          WHEN 'asked' THEN s.state = 'clarification_asked'
                          ELSE s.reference IS NOT NULL AND s.state NOT IN ('draft', 'withdrawn') END
          AND (to_set <> 'answered' OR EXISTS (
               SELECT FROM answer n JOIN question q ON q.id = n.question_id
               WHERE n.submission_id = s.id AND q.key = of_question AND n.value NOT IN ('null', '""', '[]')));
END $$;
