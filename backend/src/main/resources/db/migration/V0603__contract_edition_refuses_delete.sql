-- Nor does it go away.
CREATE TRIGGER contract_edition_refuses_delete BEFORE DELETE ON contract_edition FOR EACH ROW
BEGIN
  IF OLD.state = 'PUBLISHED' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published edition is not removed';
  END IF;
END;
