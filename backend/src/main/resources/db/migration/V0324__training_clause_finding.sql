-- What an inspection found about one clause at a firm (tenant_id), with a defect or without; taken over from earlier
-- records as long as no inspections are kept on the platform.
CREATE TABLE clause_finding (
  id           BIGINT       NOT NULL PRIMARY KEY,
  tenant_id    BIGINT       NOT NULL,
  version      BIGINT       NOT NULL DEFAULT 0,
  clause_id    BIGINT       NOT NULL,
  inspected_on DATE         NOT NULL,
  defect       BOOLEAN      NOT NULL,
  source       VARCHAR(80)  NOT NULL,
  entered_at   DATETIME(6)  NOT NULL,
  entered_by   VARCHAR(100) NOT NULL,
  CONSTRAINT clause_finding_once UNIQUE (tenant_id, clause_id, inspected_on),
  INDEX clause_finding_clause (clause_id, inspected_on),
  CONSTRAINT clause_finding_tenant FOREIGN KEY (tenant_id) REFERENCES enterprise (tenant_id),
  CONSTRAINT clause_finding_of FOREIGN KEY (clause_id) REFERENCES gmp_clause (id)
);
