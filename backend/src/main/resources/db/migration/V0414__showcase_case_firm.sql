-- The firm a case is about, where it is on the platform: then its own consent decides, not the one an editor noted.
ALTER TABLE case_study
  ADD COLUMN firm_id    BIGINT      NULL,
  ADD COLUMN touched_at DATETIME(6) NULL,
  ADD INDEX case_study_firm (firm_id),
  ADD CONSTRAINT case_study_firm_fk FOREIGN KEY (firm_id) REFERENCES tenant (id);
