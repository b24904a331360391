-- What was published is cited: not a letter of it changes. The last wall below the use cases.
CREATE TRIGGER contract_edition_refuses_update BEFORE UPDATE ON contract_edition FOR EACH ROW
BEGIN
  IF OLD.state = 'PUBLISHED' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published edition does not change';
  END IF;
END;
