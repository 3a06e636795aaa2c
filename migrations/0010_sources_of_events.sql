-- Every fact carries its source: events and sessions say where they were read. An event says how it is attended, and a
-- session names organizers that are no bodies of the United Nations.

ALTER TABLE event
    ADD COLUMN mode text CHECK (mode IN ('on_site', 'online', 'hybrid')),
    ADD COLUMN source_urls text[] NOT NULL DEFAULT '{}' CHECK (source_urls = '{}' OR array_to_string(source_urls, E'\n') !~ '(^|\n)(?!https?://)');
ALTER TABLE event_session
    ADD COLUMN organizer_names text[] NOT NULL DEFAULT '{}',
    ADD COLUMN source_urls text[] NOT NULL DEFAULT '{}' CHECK (source_urls = '{}' OR array_to_string(source_urls, E'\n') !~ '(^|\n)(?!https?://)');
