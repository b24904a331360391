-- the link is for people with a place only: it stands in no published view
ALTER TABLE course_session
  ADD COLUMN lecturer_kind VARCHAR(40) NULL,
  ADD COLUMN online_link VARCHAR(500) NULL;
