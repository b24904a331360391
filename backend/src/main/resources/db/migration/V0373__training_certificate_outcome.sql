-- What a run did for each person, with the reason where there was no certificate.
CREATE TABLE certificate_outcome (
  id BIGINT NOT NULL PRIMARY KEY,
  tenant_id BIGINT NOT NULL,
  run_id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  enterprise_name VARCHAR(200) NOT NULL,
  outcome VARCHAR(40) NOT NULL,
  units_attended INT NOT NULL,
  units INT NOT NULL,
  serial VARCHAR(60) NULL,
  UNIQUE KEY certificate_outcome_once (tenant_id, run_id, enrolment_id),
  KEY certificate_outcome_enrolment (tenant_id, enrolment_id),
  CONSTRAINT certificate_outcome_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT certificate_outcome_run FOREIGN KEY (tenant_id, run_id) REFERENCES certificate_run (tenant_id, id),
  CONSTRAINT certificate_outcome_enrolment FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id)
);
