-- What somebody outside (author_tenant_id) says about a clause of an edition in comment, and the association's answer.
CREATE TABLE contract_comment (
  id               BIGINT        NOT NULL PRIMARY KEY,
  uid              CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id        BIGINT        NOT NULL,
  author_tenant_id BIGINT        NOT NULL,
  version          BIGINT        NOT NULL DEFAULT 0,
  edition_id       BIGINT        NOT NULL,
  clause_key       VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  words            VARCHAR(4000) NOT NULL,
  written_by       BIGINT        NOT NULL,
  written_by_name  VARCHAR(100)  NOT NULL,
  written_at       DATETIME(6)   NOT NULL,
  outcome          VARCHAR(40)   NULL,
  answer           VARCHAR(2000) NULL,
  answered_by_name VARCHAR(100)  NULL,
  answered_at      DATETIME(6)   NULL,
  CONSTRAINT contract_comment_uid UNIQUE (uid),
  INDEX contract_comment_author (author_tenant_id),
  CONSTRAINT contract_comment_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT contract_comment_author FOREIGN KEY (author_tenant_id) REFERENCES tenant (id),
  CONSTRAINT contract_comment_edition FOREIGN KEY (tenant_id, edition_id) REFERENCES contract_edition (tenant_id, id),
  CONSTRAINT contract_comment_answered CHECK ((outcome IS NULL) = (answered_at IS NULL) AND (outcome IS NULL) = (answer IS NULL))
);
