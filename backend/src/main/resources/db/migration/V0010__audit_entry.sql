-- Who did what to which thing, with the state before and after. Rows are only ever added.
-- No foreign keys: the record must outlive whatever it speaks about, and may speak about what never came to be.
CREATE TABLE audit_entry (
  id           BIGINT       NOT NULL PRIMARY KEY,
  uid          CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at           DATETIME(6)  NOT NULL,
  city_id      BIGINT       NOT NULL,
  tenant_id    BIGINT       NOT NULL,
  person_id    BIGINT       NOT NULL,
  person_name  VARCHAR(100) NOT NULL,
  tenant_name  VARCHAR(200) NOT NULL,
  action       VARCHAR(60)  NOT NULL,
  subject_kind VARCHAR(60)  NOT NULL,
  subject_key  VARCHAR(200) NULL,
  before_text  LONGTEXT     NULL,
  after_text   LONGTEXT     NULL,
  reason       VARCHAR(1000) NULL,
  request_id   VARCHAR(60)  NULL,
  CONSTRAINT audit_entry_uid UNIQUE (uid),
  INDEX audit_entry_tenant (tenant_id, id),
  INDEX audit_entry_subject (subject_kind, subject_key, id)
);
