-- What happened on a task, written by people beside what records count: append only.
CREATE TABLE plan_note (
  id              BIGINT        NOT NULL PRIMARY KEY,
  uid             CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id       BIGINT        NOT NULL,
  task_id         BIGINT        NOT NULL,
  happened_on     DATE          NOT NULL,
  text            VARCHAR(2000) NOT NULL,
  evidence        VARCHAR(500)  NULL,
  written_by      BIGINT        NOT NULL,
  written_by_name VARCHAR(100)  NOT NULL,
  written_for     VARCHAR(200)  NOT NULL,
  written_at      DATETIME(6)   NOT NULL,
  CONSTRAINT plan_note_uid UNIQUE (uid),
  INDEX plan_note_tenant (tenant_id, task_id),
  INDEX plan_note_task (task_id, happened_on),
  CONSTRAINT plan_note_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT plan_note_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES plan_task (tenant_id, id)
);
