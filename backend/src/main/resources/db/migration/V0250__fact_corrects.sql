-- A corrected fact names the one it stands for: when day or document change, it is no longer the same natural key.
ALTER TABLE grading_fact
  ADD COLUMN corrects_uid CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;
