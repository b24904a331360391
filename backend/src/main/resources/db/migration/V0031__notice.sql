-- The in-app inbox: one row per person and notice. tenant_id is who sent it.
CREATE TABLE notice (
  id         BIGINT       NOT NULL PRIMARY KEY,
  uid        CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id  BIGINT       NOT NULL,
  person_id  BIGINT       NOT NULL,
  kind       VARCHAR(80)  NOT NULL,
  args       LONGTEXT     NOT NULL,
  link       VARCHAR(300) NULL,
  created_at DATETIME(6)  NOT NULL,
  read_at    DATETIME(6)  NULL,
  CONSTRAINT notice_uid UNIQUE (uid),
  INDEX notice_inbox (person_id, id),
  INDEX notice_unread (person_id, read_at),
  INDEX notice_tenant (tenant_id),
  CONSTRAINT notice_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT notice_person FOREIGN KEY (person_id) REFERENCES person (id)
);
