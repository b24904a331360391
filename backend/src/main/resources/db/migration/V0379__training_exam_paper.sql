-- Who took a result over from a paper test, and when; NULL for attempts in the product.
ALTER TABLE exam_sitting
  ADD COLUMN recorded_at DATETIME(6) NULL,
  ADD COLUMN recorded_by VARCHAR(100) NULL,
  ADD CONSTRAINT exam_sitting_recorded CHECK ((state = 'PAPER') = (recorded_by IS NOT NULL) AND (recorded_by IS NULL) = (recorded_at IS NULL));
