-- A version of a plan: drafted, filed with the bureau, then accepted or returned. What was filed never changes again.
CREATE TABLE training_plan_version (
  id         BIGINT        NOT NULL PRIMARY KEY,
  tenant_id  BIGINT        NOT NULL,
  version    BIGINT        NOT NULL DEFAULT 0,
  plan_id    BIGINT        NOT NULL,
  number     INT           NOT NULL,
  state      VARCHAR(40)   NOT NULL,
  drafted_at DATETIME(6)   NOT NULL,
  drafted_by VARCHAR(100)  NOT NULL,
  note       VARCHAR(2000) NULL,
  filed_at   DATETIME(6)   NULL,
  filed_by   VARCHAR(100)  NULL,
  answer_due DATE          NULL,
  decided_at DATETIME(6)   NULL,
  decided_by VARCHAR(100)  NULL,
  remarks    VARCHAR(2000) NULL,
  CONSTRAINT training_plan_version_own UNIQUE (tenant_id, id),
  CONSTRAINT training_plan_version_number UNIQUE (tenant_id, plan_id, number),
  CONSTRAINT training_plan_version_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT training_plan_version_plan FOREIGN KEY (tenant_id, plan_id) REFERENCES training_plan (tenant_id, id),
  CONSTRAINT training_plan_version_filed CHECK ((state = 'DRAFT') = (filed_at IS NULL)),
  CONSTRAINT training_plan_version_decided CHECK ((state IN ('ACCEPTED', 'RETURNED')) = (decided_at IS NOT NULL))
);
