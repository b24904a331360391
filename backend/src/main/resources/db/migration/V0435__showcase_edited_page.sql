-- A page that editors write and a second person publishes: more about a cluster, or a campaign. What it says stands in
-- revisions that never change.
CREATE TABLE edited_page (
  id                 BIGINT       NOT NULL PRIMARY KEY,
  uid                CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version            BIGINT       NOT NULL DEFAULT 0,
  tenant_id          BIGINT       NOT NULL,
  kind               VARCHAR(40)  NOT NULL,
  code               VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  latest_revision    INT          NOT NULL DEFAULT 0,
  published_revision INT          NULL,
  published_at       DATETIME(6)  NULL,
  published_by_name  VARCHAR(100) NULL,
  CONSTRAINT edited_page_uid UNIQUE (uid),
  CONSTRAINT edited_page_once UNIQUE (tenant_id, kind, code),
  CONSTRAINT edited_page_own UNIQUE (tenant_id, id),
  CONSTRAINT edited_page_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
