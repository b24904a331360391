-- 补充说明: what a firm (tenant_id) says beside a grade it was told. Another wording is another row; nothing is rewritten.
CREATE TABLE grade_statement (
  id                BIGINT        NOT NULL PRIMARY KEY,
  uid               CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id         BIGINT        NOT NULL,
  version           BIGINT        NOT NULL DEFAULT 0,
  grade_id          BIGINT        NOT NULL,
  number            INT           NOT NULL,
  words             VARCHAR(500)  NOT NULL,
  written_by        BIGINT        NOT NULL,
  written_by_name   VARCHAR(100)  NOT NULL,
  written_at        DATETIME(6)   NOT NULL,
  ended_at          DATETIME(6)   NULL,
  ended_by_name     VARCHAR(100)  NULL,
  withdrawn         BOOLEAN       NOT NULL DEFAULT FALSE,
  standing_grade    BIGINT AS (CASE WHEN ended_at IS NULL THEN grade_id END) PERSISTENT,
  CONSTRAINT grade_statement_uid UNIQUE (uid),
  CONSTRAINT grade_statement_number UNIQUE (tenant_id, grade_id, number),
  CONSTRAINT grade_statement_stands_once UNIQUE (tenant_id, standing_grade),
  INDEX grade_statement_person (written_by),
  CONSTRAINT grade_statement_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT grade_statement_grade FOREIGN KEY (tenant_id, grade_id) REFERENCES grade (tenant_id, id),
  CONSTRAINT grade_statement_person FOREIGN KEY (written_by) REFERENCES person (id)
);
