-- The story of a firm (enterprise_id) with an association (tenant_id), step by step; never changed.
CREATE TABLE membership_step (
  id             BIGINT        NOT NULL PRIMARY KEY,
  tenant_id      BIGINT        NOT NULL,
  enterprise_id  BIGINT        NOT NULL,
  application_id BIGINT        NULL,
  event          VARCHAR(40)   NOT NULL,
  taken_at       DATETIME(6)   NOT NULL,
  taken_by_name  VARCHAR(100)  NOT NULL,
  words          VARCHAR(2000) NULL,
  INDEX membership_step_of (tenant_id, enterprise_id),
  INDEX membership_step_firm (enterprise_id),
  INDEX membership_step_application (tenant_id, application_id),
  CONSTRAINT membership_step_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT membership_step_enterprise FOREIGN KEY (enterprise_id) REFERENCES tenant (id),
  CONSTRAINT membership_step_application_of FOREIGN KEY (tenant_id, application_id) REFERENCES membership_application (tenant_id, id)
);
