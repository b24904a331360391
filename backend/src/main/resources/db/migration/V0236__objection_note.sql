-- 办理记录: what was done about an objection, by whom and when; written once, never changed.
CREATE TABLE objection_note (
  id           BIGINT        NOT NULL PRIMARY KEY,
  tenant_id    BIGINT        NOT NULL,
  objection_id BIGINT        NOT NULL,
  kind         VARCHAR(40)   NOT NULL,
  noted_at     DATETIME(6)   NOT NULL,
  noted_by     VARCHAR(100)  NOT NULL,
  about        VARCHAR(200)  NOT NULL DEFAULT '',
  words        VARCHAR(1000) NOT NULL DEFAULT '',
  fact_uid     CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NULL,
  INDEX objection_note_of (tenant_id, objection_id, id),
  CONSTRAINT objection_note_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT objection_note_objection FOREIGN KEY (tenant_id, objection_id) REFERENCES objection (tenant_id, id)
);
