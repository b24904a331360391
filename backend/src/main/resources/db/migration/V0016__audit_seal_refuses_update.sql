CREATE TRIGGER audit_seal_no_update BEFORE UPDATE ON audit_seal
FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_seal is append-only';
