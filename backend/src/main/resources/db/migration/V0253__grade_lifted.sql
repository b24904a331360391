-- A downgrade of an open year whose document fell is lifted: what stood before it holds again, nothing takes its place.
ALTER TABLE grade
  ADD COLUMN lifted_by_uid CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;
