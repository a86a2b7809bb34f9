-- SPDX-License-Identifier: MIT
-- Shows the books of several servers as one database, which holds no rows itself. Each book is
-- loaded into one of the servers, whole, as ever. To be run here again when a server has got a
-- further book or further columns: psql -v ON_ERROR_STOP=1 -d NAME -f coordinator.sql
--
-- Before the first time, for each server (PostgreSQL's documentation, postgres_fdw):
--   CREATE EXTENSION postgres_fdw;
--   CREATE SERVER shard1 FOREIGN DATA WRAPPER postgres_fdw
--     OPTIONS (host 'db1', dbname 'plan', use_remote_estimate 'true', fetch_size '10000');
--   CREATE USER MAPPING FOR CURRENT_USER SERVER shard1 OPTIONS (user 'plan', password '...');
-- and, so that each server adds up its own rows:
--   ALTER DATABASE NAME SET enable_partitionwise_aggregate = on;
-- It does so where a grouping names the book. A total over books takes two steps, the inner one by
-- book: SELECT rep, sum(s) FROM (SELECT book, rep, sum(value) AS s FROM contributions
--   WHERE sum = 'ordered' GROUP BY book, rep) AS parts GROUP BY rep
BEGIN;
SET LOCAL client_min_messages = warning;
DO $$
DECLARE
  shard text;
  tab text;
  col text;
  books text;
BEGIN
  FOR shard IN SELECT srvname FROM pg_foreign_server ORDER BY srvname LOOP
    EXECUTE format('DROP SCHEMA IF EXISTS %I CASCADE', shard);
    EXECUTE format('CREATE SCHEMA %I', shard);
    EXECUTE format('IMPORT FOREIGN SCHEMA public FROM SERVER %I INTO %I', shard, shard);
  END LOOP;
  -- what every server has: a table, and a column of it
  FOR tab IN
    SELECT foreign_table_name FROM information_schema.foreign_tables
    WHERE foreign_table_schema = foreign_server_name
    GROUP BY 1 HAVING count(*) = (SELECT count(*) FROM pg_foreign_server)
  LOOP
    EXECUTE format('DROP TABLE IF EXISTS public.%I', tab);
    FOR shard, col IN
      SELECT table_schema, column_name FROM information_schema.columns AS c
      WHERE table_name = tab AND table_schema IN (SELECT srvname FROM pg_foreign_server)
        AND (SELECT count(*) FROM information_schema.columns AS d
             WHERE d.table_name = tab AND d.column_name = c.column_name
               AND d.table_schema IN (SELECT srvname FROM pg_foreign_server))
          < (SELECT count(*) FROM pg_foreign_server)
    LOOP
      EXECUTE format('ALTER FOREIGN TABLE %I.%I DROP COLUMN %I', shard, tab, col);
    END LOOP;
    SELECT min(srvname) INTO shard FROM pg_foreign_server;
    EXECUTE format('CREATE TABLE public.%I (LIKE %I.%I) PARTITION BY LIST (book)', tab, shard, tab);
    FOR shard IN SELECT srvname FROM pg_foreign_server ORDER BY srvname LOOP
      EXECUTE format('SELECT string_agg(quote_literal(book), '', '') FROM %I.loads', shard)
        INTO books;
      IF books IS NOT NULL THEN
        EXECUTE format('ALTER TABLE public.%I ATTACH PARTITION %I.%I FOR VALUES IN (%s)',
                       tab, shard, tab, books);
      END IF;
    END LOOP;
  END LOOP;
END $$;
COMMIT;
