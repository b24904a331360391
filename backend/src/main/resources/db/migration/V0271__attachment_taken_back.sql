-- A file that its owner took back before the record was handed in: listed nowhere, kept for the audit.
ALTER TABLE attachment
  ADD COLUMN taken_back_at DATETIME(6) NULL;
