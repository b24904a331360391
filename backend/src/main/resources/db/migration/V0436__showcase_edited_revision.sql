-- One revision of an edited page, whole, as JSON.
CREATE TABLE edited_revision (
  id              BIGINT       NOT NULL PRIMARY KEY,
  tenant_id       BIGINT       NOT NULL,
  page_id         BIGINT       NOT NULL,
  revision        INT          NOT NULL,
  body            LONGTEXT     NOT NULL,
  written_by      BIGINT       NOT NULL,
  written_by_name VARCHAR(100) NOT NULL,
  written_at      DATETIME(6)  NOT NULL,
  CONSTRAINT edited_revision_once UNIQUE (page_id, revision),
  INDEX edited_revision_page (tenant_id, page_id),
  CONSTRAINT edited_revision_page_fk FOREIGN KEY (tenant_id, page_id) REFERENCES edited_page (tenant_id, id),
  CONSTRAINT edited_revision_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
