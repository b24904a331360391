-- Nor does it go away.
CREATE TRIGGER consultation_revision_refuses_delete BEFORE DELETE ON consultation_revision FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a revision of an answer is not removed';
