-- A questionnaire can be worked on while the one before it is in use. What has no published_at is the working copy of the
-- desk: no page, feed or draft takes it. The current one is the highest that has been published.
ALTER TABLE questionnaire
    ADD COLUMN published_at timestamptz DEFAULT now(),
    ADD COLUMN published_by uuid REFERENCES account,
    ADD COLUMN note text CHECK (note <> ''),
    ADD COLUMN revision int NOT NULL DEFAULT 1;
UPDATE questionnaire SET published_at = created_at;
COMMENT ON COLUMN questionnaire.published_at IS 'class: public. Without it: the desk''s working copy, restricted.';
COMMENT ON COLUMN questionnaire.published_by IS 'class: personal.';
COMMENT ON COLUMN questionnaire.note IS 'class: public. What has changed since the version before, in the words of the desk.';
COMMENT ON COLUMN questionnaire.revision IS 'class: public. Counts the edits, so that one made on an old page is noticed.';
COMMENT ON TABLE questionnaire IS 'class: public where the call is and once published, else restricted.';
CREATE UNIQUE INDEX questionnaire_working_copy ON questionnaire (call_id) WHERE published_at IS NULL;
CREATE OR REPLACE VIEW current_questionnaire AS
    SELECT DISTINCT ON (call_id) * FROM questionnaire WHERE published_at IS NOT NULL ORDER BY call_id, version DESC;
COMMENT ON VIEW current_questionnaire IS 'The one definition of the questionnaire that a call asks now.';

-- From which text a translation was made: its language and a digest of its words. A translation whose source has changed
-- since is told from one that is up to date; one without a row was written for itself.
CREATE TABLE translation_source (
    call_id uuid NOT NULL REFERENCES call ON DELETE CASCADE,
    unit text NOT NULL CHECK (unit <> ''),
    lang lang NOT NULL,
    source_lang lang NOT NULL,
    source_digest text NOT NULL,
    PRIMARY KEY (call_id, unit, lang)
);
COMMENT ON TABLE translation_source IS 'class: restricted. Which translations are older than their source.';

-- A link that shows a questionnaire as contributors will see it, to whoever has it. Only the digest of its secret is kept.
CREATE TABLE call_preview (
    id uuid PRIMARY KEY,
    call_id uuid NOT NULL REFERENCES call ON DELETE CASCADE,
    secret_hash bytea NOT NULL UNIQUE,
    label text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid NOT NULL REFERENCES account,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz
);
COMMENT ON TABLE call_preview IS 'class: restricted.';
CREATE INDEX call_preview_call ON call_preview (call_id);
