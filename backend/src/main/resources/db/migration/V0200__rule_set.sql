-- A city's rules of one version, word for word as published; an old grade replays from it.
CREATE TABLE rule_set (
  id            BIGINT       NOT NULL PRIMARY KEY,
  uid           CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id     BIGINT       NOT NULL,
  version       BIGINT       NOT NULL DEFAULT 0,
  code          VARCHAR(60)  NOT NULL,
  rules_version VARCHAR(40)  NOT NULL,
  first_year    INT          NOT NULL,
  body          MEDIUMTEXT   NOT NULL,
  created_at    DATETIME(6)  NOT NULL,
  frozen_at     DATETIME(6)  NULL,
  CONSTRAINT rule_set_uid UNIQUE (uid),
  CONSTRAINT rule_set_version UNIQUE (tenant_id, code, rules_version),
  CONSTRAINT rule_set_own UNIQUE (tenant_id, id),
  CONSTRAINT rule_set_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
