-- The facts of a firm that rest on the decision that fell.
CREATE TABLE restoration_fact (
  id             BIGINT   NOT NULL PRIMARY KEY,
  tenant_id      BIGINT   NOT NULL,
  restoration_id BIGINT   NOT NULL,
  fact_uid       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT restoration_fact_once UNIQUE (tenant_id, restoration_id, fact_uid),
  INDEX restoration_fact_key (fact_uid),
  CONSTRAINT restoration_fact_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT restoration_fact_of FOREIGN KEY (tenant_id, restoration_id) REFERENCES restoration (tenant_id, id)
);
