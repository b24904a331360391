-- What each third-level indicator lost in a grade, beside the explanation it is taken from: figures over a whole year
-- would otherwise have to read every explanation. [] = nothing; null = a result from a file, of which nobody knows.
ALTER TABLE grade
  ADD COLUMN lost TEXT NULL,
  ADD CONSTRAINT grade_lost_is_json CHECK (lost IS NULL OR JSON_VALID(lost));
