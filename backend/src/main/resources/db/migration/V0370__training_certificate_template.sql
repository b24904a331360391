-- What an association's certificates say. A version in force is never edited: papers refer to the one they were issued under.
CREATE TABLE certificate_template (
  id BIGINT NOT NULL PRIMARY KEY,
  uid CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  tenant_id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  number INT NOT NULL,
  title VARCHAR(60) NOT NULL,
  wording VARCHAR(600) NOT NULL,
  signatory VARCHAR(60) NOT NULL,
  signatory_position VARCHAR(60) NOT NULL,
  months INT NULL,
  serial_pattern VARCHAR(30) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  made_by VARCHAR(100) NOT NULL,
  effective_at DATETIME(6) NULL,
  effective_by VARCHAR(100) NULL,
  UNIQUE KEY certificate_template_number (tenant_id, number),
  CONSTRAINT certificate_template_own UNIQUE (tenant_id, id),
  CONSTRAINT certificate_template_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT certificate_template_months CHECK (months IS NULL OR months BETWEEN 1 AND 600)
);
