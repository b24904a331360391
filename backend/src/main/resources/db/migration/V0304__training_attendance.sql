-- a unit without a row was not attended
CREATE TABLE attendance (
  id BIGINT NOT NULL PRIMARY KEY,
  uid CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  tenant_id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  enterprise_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  state VARCHAR(40) NOT NULL,
  method VARCHAR(40) NOT NULL,
  minutes_late INT NOT NULL DEFAULT 0,
  at DATETIME(6) NOT NULL,
  recorded_by VARCHAR(100) NOT NULL,
  remark VARCHAR(200) NOT NULL DEFAULT '',
  UNIQUE KEY attendance_once (unit_id, enrolment_id),
  KEY attendance_enrolment (enrolment_id),
  KEY attendance_tenant (tenant_id, unit_id),
  KEY attendance_firm (enterprise_id),
  CONSTRAINT attendance_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT attendance_firm_fk FOREIGN KEY (enterprise_id) REFERENCES tenant (id),
  CONSTRAINT attendance_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES session_unit (tenant_id, id),
  CONSTRAINT attendance_enrolment_fk FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id)
);
