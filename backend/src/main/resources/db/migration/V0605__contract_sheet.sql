-- A firm's own sheet (tenant_id = the firm): what it filled in for an edition, as typed. Nobody else reads it.
CREATE TABLE contract_sheet (
  id            BIGINT       NOT NULL PRIMARY KEY,
  uid           CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id     BIGINT       NOT NULL,
  version       BIGINT       NOT NULL DEFAULT 0,
  edition_id    BIGINT       NOT NULL,
  name          VARCHAR(100) NOT NULL,
  body          MEDIUMTEXT   NOT NULL,
  created_at    DATETIME(6)  NOT NULL,
  saved_by_name VARCHAR(100) NOT NULL,
  saved_at      DATETIME(6)  NOT NULL,
  finished_at   DATETIME(6)  NULL,
  CONSTRAINT contract_sheet_uid UNIQUE (uid),
  CONSTRAINT contract_sheet_own UNIQUE (tenant_id, id),
  INDEX contract_sheet_edition (edition_id),
  CONSTRAINT contract_sheet_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT contract_sheet_edition FOREIGN KEY (edition_id) REFERENCES contract_edition (id)
);
