-- Files that belong to a record of some room. The content lies in pieces beside it, so that it is streamed, not held.
CREATE TABLE attachment (
  id           BIGINT       NOT NULL PRIMARY KEY,
  uid          CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version      BIGINT       NOT NULL DEFAULT 0,
  tenant_id    BIGINT       NOT NULL,
  subject_kind VARCHAR(60)  NOT NULL,
  subject_key  CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_name    VARCHAR(200) NOT NULL,
  media_type   VARCHAR(120) NOT NULL,
  size         BIGINT       NOT NULL,
  sha256       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_by  BIGINT       NOT NULL,
  uploaded_at  DATETIME(6)  NOT NULL,
  CONSTRAINT attachment_uid UNIQUE (uid),
  INDEX attachment_subject (tenant_id, subject_kind, subject_key),
  INDEX attachment_person (uploaded_by),
  CONSTRAINT attachment_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT attachment_person FOREIGN KEY (uploaded_by) REFERENCES person (id),
  CONSTRAINT attachment_size CHECK (size BETWEEN 1 AND 20971520)
);
