-- Organizations that people work in together: who belongs to one, who speaks for it, and whose a submission is.

-- Categories of membership of the ITU (Constitution and Convention); Sector Members and Associates belong to Sectors.
CREATE TYPE itu_membership AS ENUM ('none', 'member_state', 'sector_member', 'associate', 'academia');
ALTER TABLE organization
    ADD COLUMN itu_membership itu_membership NOT NULL DEFAULT 'none',
    ADD COLUMN itu_sectors text[] NOT NULL DEFAULT '{}',
    ADD COLUMN founded_by uuid REFERENCES account,
    ADD COLUMN verified_at timestamptz,
    ADD COLUMN verified_by uuid REFERENCES account,
    ADD COLUMN merged_into uuid REFERENCES organization,
    ADD CHECK (itu_sectors <@ ARRAY['R', 'T', 'D'] AND (cardinality(itu_sectors) > 0) = (itu_membership IN ('sector_member', 'associate'))),
    ADD CHECK ((verified_at IS NULL) = (verified_by IS NULL)),
    ADD CHECK (merged_into <> id);
COMMENT ON COLUMN organization.verified_at IS 'An officer has checked that those who speak for it may. What a founder says is a claim until then.';
COMMENT ON COLUMN organization.founded_by IS 'class: personal.';
COMMENT ON COLUMN organization.verified_by IS 'class: personal.';
COMMENT ON COLUMN organization.merged_into IS 'It was the same as that one; the row stays for what names it.';

-- What a founder is asked about: «is it this one?»
CREATE FUNCTION website_domain(url text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN substring(lower(url) FROM '^https?://(?:www\.)?([^/:?#]+)');
CREATE INDEX organization_name_trigrams ON organization USING gin (fold(name) gin_trgm_ops) WHERE merged_into IS NULL;
CREATE INDEX organization_domain ON organization (website_domain(website)) WHERE merged_into IS NULL;
CREATE INDEX organization_newest ON organization (created_at DESC, id DESC) WHERE merged_into IS NULL;

COMMENT ON COLUMN organization_member.approved_at IS 'None: has asked to join, and waits for a focal point.';
ALTER TABLE organization_member ADD CHECK (approved_at IS NOT NULL OR NOT is_focal_point);

-- As long as an organization has members, one of them at least is its focal point: looked at when the transaction ends, so
-- that a handing over is one act; one transaction at a time, so that two focal points do not both leave because of the other.
CREATE FUNCTION keep_a_focal_point() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    concerned uuid;
BEGIN
    FOR concerned IN SELECT DISTINCT id FROM unnest(ARRAY[CASE WHEN TG_OP <> 'INSERT' THEN OLD.organization_id END,
                                                          CASE WHEN TG_OP <> 'DELETE' THEN NEW.organization_id END]) AS id WHERE id IS NOT NULL ORDER BY id LOOP
        PERFORM FROM organization WHERE id = concerned FOR NO KEY UPDATE;
        IF EXISTS (SELECT FROM organization_member WHERE organization_id = concerned AND approved_at IS NOT NULL)
           AND NOT EXISTS (SELECT FROM organization_member WHERE organization_id = concerned AND is_focal_point) THEN
            RAISE EXCEPTION 'an organization with members has a focal point' USING ERRCODE = 'check_violation', CONSTRAINT = 'organization_focal_point';
        END IF;
    END LOOP;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER organization_focal_point AFTER INSERT OR UPDATE OR DELETE ON organization_member
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_a_focal_point();

ALTER TYPE token_purpose ADD VALUE 'membership';
CREATE TABLE organization_invitation (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL REFERENCES organization ON DELETE CASCADE,
    email text NOT NULL CHECK (email = lower(email)),
    invited_by uuid NOT NULL REFERENCES account,
    invited_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    accepted_at timestamptz,
    accepted_by uuid REFERENCES account,
    withdrawn_at timestamptz,
    CHECK ((accepted_at IS NULL) = (accepted_by IS NULL))
);
COMMENT ON TABLE organization_invitation IS 'class: personal. Accepted by its mailed link only; removed when its time has passed.';
CREATE UNIQUE INDEX organization_invitation_open ON organization_invitation (organization_id, email) WHERE accepted_at IS NULL AND withdrawn_at IS NULL;

-- A code is looked for whether or not its link was pressed.
CREATE INDEX one_time_token_code ON one_time_token (purpose, subject) WHERE code_hash IS NOT NULL;

-- One draft per contributor and call: of a person for themselves, and of an organization, whichever of its members began it.
DROP INDEX submission_one_draft;
CREATE UNIQUE INDEX submission_one_draft ON submission (call_id, account_id) WHERE state = 'draft' AND organization_id IS NULL;
CREATE UNIQUE INDEX submission_one_draft_of_organization ON submission (call_id, organization_id) WHERE state = 'draft';
CREATE INDEX submission_organization ON submission (organization_id, changed_at DESC);

CREATE VIEW submission_party AS
    SELECT s.id AS submission_id, s.account_id FROM submission s WHERE s.organization_id IS NULL
    UNION ALL
    SELECT s.id, m.account_id FROM submission s JOIN organization_member m ON m.organization_id = s.organization_id AND m.approved_at IS NOT NULL;
COMMENT ON VIEW submission_party IS 'class: restricted. Whose a submission is: of a person alone, or of the members of its organization as they are now. Whoever has left has no part in it any more.';
