CREATE TABLE course (
  id BIGINT NOT NULL PRIMARY KEY,
  uid CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  tenant_id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  title VARCHAR(200) NOT NULL,
  summary VARCHAR(2000) NOT NULL DEFAULT '',
  public_interest BOOLEAN NOT NULL,
  organiser VARCHAR(40) NOT NULL,
  target_posts VARCHAR(400) NOT NULL DEFAULT '',
  certificate_share INT NOT NULL DEFAULT 80,
  certificate_months INT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(100) NOT NULL,
  UNIQUE KEY course_title (tenant_id, title),
  CONSTRAINT course_own UNIQUE (tenant_id, id),
  CONSTRAINT course_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT course_share CHECK (certificate_share BETWEEN 1 AND 100)
);
