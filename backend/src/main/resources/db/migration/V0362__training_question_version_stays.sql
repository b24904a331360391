-- What was asked is what the person read: the last wall below the use cases.
CREATE TRIGGER exam_question_version_stays BEFORE UPDATE ON exam_question_version FOR EACH ROW
BEGIN
  IF OLD.used AND (NOT NEW.used OR NEW.text <> OLD.text OR NEW.options <> OLD.options OR NEW.right_mask <> OLD.right_mask
    OR NEW.kind <> OLD.kind OR NEW.clause <> OLD.clause OR NEW.legal <> OLD.legal) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a question that was asked does not change';
  END IF;
END;
