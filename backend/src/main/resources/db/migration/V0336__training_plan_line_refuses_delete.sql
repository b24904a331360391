-- A version that was filed is what the bureau answered: the last wall below the use cases.
CREATE TRIGGER training_plan_line_refuses_delete BEFORE DELETE ON training_plan_line FOR EACH ROW
BEGIN
  IF (SELECT v.state FROM training_plan_version v WHERE v.id = OLD.version_id) <> 'DRAFT' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a filed plan does not change';
  END IF;
END;
