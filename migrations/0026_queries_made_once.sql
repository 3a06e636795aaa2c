-- The words of a search become a query in all six languages once per search. As SQL functions they were parsed and
-- planned anew each time, which took as long as the search; PL/pgSQL keeps its plans for the life of a connection.
-- What two languages say alike is asked once.

CREATE OR REPLACE FUNCTION fts_begun_any(typed text, begun text) RETURNS tsquery
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    of lang;
    one tsquery;
    asked tsquery[] := '{}';
    sought tsquery;
BEGIN
    FOREACH of IN ARRAY enum_range(NULL::lang) LOOP
        one := fts_query(of, begun);
        IF numnode(one) = 0 THEN
            -- Nothing is begun, or a stop word, which is no beginning: it would ask for all words that begin so.
            one := fts_query(of, typed || ' ' || begun);
        ELSE
            one := one || ('''' || fold(begun) || ''':*')::tsquery;
            IF typed <> '' THEN
                one := fts_query(of, typed) && one;
            END IF;
        END IF;
        CONTINUE WHEN one = ANY (asked);
        asked := asked || one;
        sought := coalesce(sought || one, one);
    END LOOP;
    RETURN sought;
END $$;

CREATE OR REPLACE FUNCTION fts_query_any(typed text) RETURNS tsquery
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    RETURN fts_begun_any(typed, '');
END $$;

DROP FUNCTION fts_begun(lang, text, text);
