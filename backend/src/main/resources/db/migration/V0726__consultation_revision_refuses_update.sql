-- What was published is cited: not a letter of it changes. The last wall below the use cases.
CREATE TRIGGER consultation_revision_refuses_update BEFORE UPDATE ON consultation_revision FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a revision of an answer does not change';
