-- An association's plan of public-interest training for a year. Its text stands in versions; in_force is the accepted one.
CREATE TABLE training_plan (
  id         BIGINT       NOT NULL PRIMARY KEY,
  uid        CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id  BIGINT       NOT NULL,
  version    BIGINT       NOT NULL DEFAULT 0,
  plan_year  INT          NOT NULL,
  latest     INT          NOT NULL,
  in_force   INT          NULL,
  edits      INT          NOT NULL,
  created_at DATETIME(6)  NOT NULL,
  touched_at DATETIME(6)  NOT NULL,
  touched_by VARCHAR(100) NOT NULL,
  CONSTRAINT training_plan_uid UNIQUE (uid),
  CONSTRAINT training_plan_own UNIQUE (tenant_id, id),
  CONSTRAINT training_plan_year UNIQUE (tenant_id, plan_year),
  CONSTRAINT training_plan_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
