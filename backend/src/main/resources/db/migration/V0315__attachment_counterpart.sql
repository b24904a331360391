-- a file of a record that two tenants share: an association's attendance record about somebody of a firm
ALTER TABLE attachment
  ADD COLUMN counterpart_id BIGINT NULL,
  ADD INDEX attachment_counterpart (counterpart_id),
  ADD CONSTRAINT attachment_counterpart_fk FOREIGN KEY (counterpart_id) REFERENCES tenant (id);
