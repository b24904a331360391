-- One evaluation year of a city: which rules hold, which run stands, whether its grades are out.
CREATE TABLE evaluation_year (
  id             BIGINT      NOT NULL PRIMARY KEY,
  uid            CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id      BIGINT      NOT NULL,
  version        BIGINT      NOT NULL DEFAULT 0,
  year_number    INT         NOT NULL,
  rule_set_id    BIGINT      NOT NULL,
  state          VARCHAR(40) NOT NULL,
  current_run_id BIGINT      NULL,
  CONSTRAINT evaluation_year_uid UNIQUE (uid),
  CONSTRAINT evaluation_year_number UNIQUE (tenant_id, year_number),
  INDEX evaluation_year_rules (tenant_id, rule_set_id),
  CONSTRAINT evaluation_year_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT evaluation_year_rules FOREIGN KEY (tenant_id, rule_set_id) REFERENCES rule_set (tenant_id, id)
);
