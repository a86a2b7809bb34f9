-- SPDX-License-Identifier: MIT
-- Makes the contributions of a database that holds loads already a table with a partition for each
-- month, so that reports of some months read these alone. Once, between two loads:
--   psql -v ON_ERROR_STOP=1 -d NAME -f by-month.sql
-- The views over it go with the old table; the next load makes them again.
BEGIN;
LOCK TABLE contributions;
ALTER TABLE contributions RENAME TO contributions_whole;
DROP INDEX contributions_by_book;
CREATE TABLE contributions (LIKE contributions_whole) PARTITION BY RANGE (month);
CREATE INDEX contributions_by_book ON contributions USING brin (book);
DO $$
DECLARE
  first date;
BEGIN
  FOR first IN
    SELECT generate_series(min(month || '-01')::date,
                           max(month || '-01')::date + interval '2 years', interval '1 month')
    FROM contributions_whole
  LOOP
    EXECUTE format('CREATE TABLE contributions_%s PARTITION OF contributions '
                   'FOR VALUES FROM (%L) TO (%L)',
                   to_char(first, 'YYYY_MM'), to_char(first, 'YYYY-MM'),
                   to_char(first + interval '1 month', 'YYYY-MM'));
  END LOOP;
END $$;
CREATE TABLE contributions_other PARTITION OF contributions DEFAULT;
INSERT INTO contributions SELECT * FROM contributions_whole;
DROP TABLE contributions_whole CASCADE;
COMMIT;
