-- The words that everything else refers to: entities, Action Lines, goals, regions, countries, stakeholder types.
-- Their codes are public words that never change, so they are the keys.

CREATE TABLE region (
    code text PRIMARY KEY CHECK (code ~ '^[a-z][a-z-]*$'),
    position smallint NOT NULL
);
COMMENT ON TABLE region IS 'class: public. Regional groups of United Nations Member States.';
CREATE TABLE region_text (
    region_code text NOT NULL REFERENCES region ON DELETE CASCADE,
    lang lang NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    PRIMARY KEY (region_code, lang)
);
COMMENT ON TABLE region_text IS 'class: public.';

CREATE TABLE country (
    code text PRIMARY KEY CHECK (code ~ '^[A-Z]{2}$'),
    region_code text REFERENCES region,
    itu_region text,
    is_ldc boolean NOT NULL DEFAULT false,
    is_lldc boolean NOT NULL DEFAULT false,
    is_sids boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE country IS 'class: public. ISO 3166-1 alpha-2 codes of Member States and observers.';
CREATE INDEX country_region ON country (region_code);
CREATE TABLE country_text (
    country_code text NOT NULL REFERENCES country ON DELETE CASCADE,
    lang lang NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    PRIMARY KEY (country_code, lang)
);
COMMENT ON TABLE country_text IS 'class: public.';

CREATE TABLE stakeholder_type (
    code text PRIMARY KEY CHECK (code ~ '^[a-z][a-z_-]*$'),
    position smallint NOT NULL
);
COMMENT ON TABLE stakeholder_type IS 'class: public. The common list from which each call chooses.';
CREATE TABLE stakeholder_type_text (
    stakeholder_type_code text NOT NULL REFERENCES stakeholder_type ON DELETE CASCADE,
    lang lang NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    PRIMARY KEY (stakeholder_type_code, lang)
);
COMMENT ON TABLE stakeholder_type_text IS 'class: public.';

CREATE TABLE entity (
    code text PRIMARY KEY CHECK (code ~ '^[A-Z0-9_]+$'),
    kind text NOT NULL,
    homepage text CHECK (homepage ~ '^https?://'),
    source_url text,
    confidence text NOT NULL DEFAULT 'sourced' CHECK (confidence IN ('sourced', 'report', 'general'))
);
COMMENT ON TABLE entity IS 'class: public. Bodies of the United Nations system.';
CREATE TABLE entity_text (
    entity_code text NOT NULL REFERENCES entity ON DELETE CASCADE,
    lang lang NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    short_name text,
    role text,
    search tsvector GENERATED ALWAYS AS (fts_titled(lang, name || ' ' || coalesce(short_name, '') || ' ' || entity_code, role)) STORED,
    PRIMARY KEY (entity_code, lang)
);
COMMENT ON TABLE entity_text IS 'class: public.';
CREATE INDEX entity_text_search ON entity_text USING gin (search);

CREATE TABLE action_line (
    code text PRIMARY KEY CHECK (code ~ '^c[0-9]{1,2}(-e-[a-z]+)?$'),
    position smallint NOT NULL UNIQUE
);
COMMENT ON TABLE action_line IS 'class: public. C1 to C11 of the Geneva Plan of Action, C7 as its eight applications.';
CREATE TABLE action_line_text (
    action_line_code text NOT NULL REFERENCES action_line ON DELETE CASCADE,
    lang lang NOT NULL,
    title text NOT NULL CHECK (title <> ''),
    short_title text NOT NULL CHECK (short_title <> ''),
    official_title text,
    summary text,
    search tsvector GENERATED ALWAYS AS (fts_titled(lang, title || ' ' || short_title || ' ' || action_line_code, summary)) STORED,
    PRIMARY KEY (action_line_code, lang)
);
COMMENT ON TABLE action_line_text IS 'class: public.';
CREATE INDEX action_line_text_search ON action_line_text USING gin (search);
CREATE TYPE facilitation AS ENUM ('lead', 'co', 'annex_2005');
COMMENT ON TYPE facilitation IS 'annex_2005: moderators and facilitators named in the annex to the Tunis Agenda.';
CREATE TABLE action_line_facilitator (
    action_line_code text NOT NULL REFERENCES action_line ON DELETE CASCADE,
    entity_code text NOT NULL REFERENCES entity,
    role facilitation NOT NULL,
    PRIMARY KEY (action_line_code, entity_code, role)
);
COMMENT ON TABLE action_line_facilitator IS 'class: public.';
CREATE INDEX action_line_facilitator_entity ON action_line_facilitator (entity_code);
CREATE TABLE action_line_source (
    action_line_code text NOT NULL REFERENCES action_line ON DELETE CASCADE,
    position smallint NOT NULL,
    title text,
    url text NOT NULL CHECK (url ~ '^https?://'),
    PRIMARY KEY (action_line_code, position)
);
COMMENT ON TABLE action_line_source IS 'class: public.';

CREATE TABLE sdg (
    number smallint PRIMARY KEY CHECK (number BETWEEN 1 AND 17)
);
COMMENT ON TABLE sdg IS 'class: public. The Sustainable Development Goals of resolution 70/1.';
CREATE TABLE sdg_text (
    sdg_number smallint NOT NULL REFERENCES sdg ON DELETE CASCADE,
    lang lang NOT NULL,
    title text NOT NULL CHECK (title <> ''),
    official_goal text,
    search tsvector GENERATED ALWAYS AS (fts_titled(lang, title, official_goal)) STORED,
    PRIMARY KEY (sdg_number, lang)
);
COMMENT ON TABLE sdg_text IS 'class: public.';
CREATE INDEX sdg_text_search ON sdg_text USING gin (search);

CREATE TABLE matrix_link (
    action_line_code text NOT NULL REFERENCES action_line,
    sdg_number smallint NOT NULL REFERENCES sdg,
    targets text[] NOT NULL DEFAULT '{}',
    source_url text,
    PRIMARY KEY (action_line_code, sdg_number)
);
COMMENT ON TABLE matrix_link IS 'class: public. A cell of the WSIS-SDG Matrix; no targets: the whole goal.';
CREATE INDEX matrix_link_sdg ON matrix_link (sdg_number);
CREATE TABLE matrix_link_text (
    action_line_code text NOT NULL,
    sdg_number smallint NOT NULL,
    lang lang NOT NULL,
    rationale text NOT NULL CHECK (rationale <> ''),
    PRIMARY KEY (action_line_code, sdg_number, lang),
    FOREIGN KEY (action_line_code, sdg_number) REFERENCES matrix_link ON DELETE CASCADE
);
COMMENT ON TABLE matrix_link_text IS 'class: public.';

SELECT watch_public('region', 'region_text', 'country', 'country_text', 'stakeholder_type', 'stakeholder_type_text', 'entity', 'entity_text',
    'action_line', 'action_line_text', 'action_line_facilitator', 'action_line_source', 'sdg', 'sdg_text', 'matrix_link', 'matrix_link_text');
SELECT watch_edits('entity', 'entity', 'code');
SELECT watch_edits('entity_text', 'entity', 'entity_code');
SELECT watch_edits('action_line', 'action_line', 'code');
SELECT watch_edits('action_line_text', 'action_line', 'action_line_code');
SELECT watch_edits('action_line_facilitator', 'action_line', 'action_line_code');
SELECT watch_edits('action_line_source', 'action_line', 'action_line_code');
