-- Once a grade rests on a rule set, nobody changes it, not even by hand.
DELIMITER //
CREATE TRIGGER rule_set_stays_frozen BEFORE UPDATE ON rule_set FOR EACH ROW
BEGIN
  IF OLD.frozen_at IS NOT NULL AND (NOT (OLD.body <=> NEW.body) OR NOT (OLD.frozen_at <=> NEW.frozen_at)) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a rule set that was used is frozen';
  END IF;
END//
DELIMITER ;
