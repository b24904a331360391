-- The rows of a file as they were read, with their verdicts. Cells and remarks are JSON: their columns differ by kind.
CREATE TABLE import_row (
  run_id    BIGINT      NOT NULL,
  row_no    INT         NOT NULL,
  tenant_id BIGINT      NOT NULL,
  result    VARCHAR(40) NOT NULL,
  action    VARCHAR(40) NOT NULL,
  basis     VARCHAR(80) NULL,
  cells     JSON        NOT NULL,
  remarks   JSON        NOT NULL,
  PRIMARY KEY (run_id, row_no),
  INDEX import_row_result (run_id, result, row_no),
  INDEX import_row_tenant (tenant_id, run_id),
  CONSTRAINT import_row_run FOREIGN KEY (tenant_id, run_id) REFERENCES import_run (tenant_id, id),
  CONSTRAINT import_row_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
