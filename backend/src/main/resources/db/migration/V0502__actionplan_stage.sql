-- The stages of a task with their dates; basis says whether the table states the date or the year's or plan's end is meant.
CREATE TABLE plan_stage (
  id        BIGINT       NOT NULL PRIMARY KEY,
  uid       CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id BIGINT       NOT NULL,
  task_id   BIGINT       NOT NULL,
  position  INT          NOT NULL,
  code      VARCHAR(40)  NOT NULL,
  label     VARCHAR(200) NOT NULL,
  label_en  VARCHAR(200) NOT NULL,
  starts_on DATE         NOT NULL,
  due_on    DATE         NOT NULL,
  basis     VARCHAR(40)  NOT NULL,
  CONSTRAINT plan_stage_uid UNIQUE (uid),
  CONSTRAINT plan_stage_code UNIQUE (task_id, code),
  INDEX plan_stage_tenant (tenant_id, task_id),
  CONSTRAINT plan_stage_own UNIQUE (tenant_id, id),
  CONSTRAINT plan_stage_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES plan_task (tenant_id, id),
  CONSTRAINT plan_stage_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT plan_stage_span CHECK (due_on >= starts_on)
);
