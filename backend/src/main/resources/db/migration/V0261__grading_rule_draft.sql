-- A rule set somebody works on: the sheets word for word, also what is still wrong. Published or thrown away it stays.
CREATE TABLE rule_draft (
  id              BIGINT       NOT NULL PRIMARY KEY,
  uid             CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id       BIGINT       NOT NULL,
  version         BIGINT       NOT NULL DEFAULT 0,
  basis_id        BIGINT       NULL,
  state           VARCHAR(40)  NOT NULL,
  body            MEDIUMTEXT   NOT NULL,
  started_by_name VARCHAR(100) NOT NULL,
  started_at      DATETIME(6)  NOT NULL,
  saved_by        BIGINT       NOT NULL,
  saved_by_name   VARCHAR(100) NOT NULL,
  saved_at        DATETIME(6)  NOT NULL,
  CONSTRAINT rule_draft_uid UNIQUE (uid),
  CONSTRAINT rule_draft_own UNIQUE (tenant_id, id),
  INDEX rule_draft_basis (tenant_id, basis_id),
  CONSTRAINT rule_draft_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT rule_draft_basis FOREIGN KEY (tenant_id, basis_id) REFERENCES rule_set (tenant_id, id)
);
