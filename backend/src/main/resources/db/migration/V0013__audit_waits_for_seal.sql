CREATE TRIGGER audit_entry_waits AFTER INSERT ON audit_entry
FOR EACH ROW INSERT INTO audit_unsealed (entry_id) VALUES (NEW.id);
