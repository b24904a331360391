ALTER TABLE grade
  ADD COLUMN standing_year INT AS (CASE WHEN state IN ('NOTIFIED', 'FINAL') THEN year_number END) PERSISTENT,
  ADD CONSTRAINT grade_stands_once UNIQUE (tenant_id, standing_year);
