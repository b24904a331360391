-- A member firm (tenant_id) says that it uses what a shared document is about, and is told when that changes or expires.
CREATE TABLE material_watch (
  id          BIGINT      NOT NULL PRIMARY KEY,
  tenant_id   BIGINT      NOT NULL,
  document_id BIGINT      NOT NULL,
  since       DATETIME(6) NOT NULL,
  CONSTRAINT material_watch_once UNIQUE (tenant_id, document_id),
  INDEX material_watch_document (document_id),
  CONSTRAINT material_watch_firm FOREIGN KEY (tenant_id) REFERENCES enterprise (tenant_id),
  CONSTRAINT material_watch_of FOREIGN KEY (document_id) REFERENCES material_document (id)
);
