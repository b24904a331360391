-- A published case that a point names for reading along; whether it is still public is asked when it is shown.
ALTER TABLE meeting_point ADD COLUMN public_case CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER to_check;
