-- What a finished sheet has otherwise than its edition, by key of the clause alone: only this is counted, never the words.
CREATE TABLE contract_deviation (
  id         BIGINT      NOT NULL PRIMARY KEY,
  tenant_id  BIGINT      NOT NULL,
  sheet_id   BIGINT      NOT NULL,
  clause_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind       VARCHAR(40) NOT NULL,
  CONSTRAINT contract_deviation_once UNIQUE (tenant_id, sheet_id, clause_key, kind),
  CONSTRAINT contract_deviation_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT contract_deviation_sheet FOREIGN KEY (tenant_id, sheet_id) REFERENCES contract_sheet (tenant_id, id)
);
