-- A question with its answer as the city (tenant_id) tells it to everybody. It knows nothing of who asked.
CREATE TABLE consultation_entry (
  id                 BIGINT        NOT NULL PRIMARY KEY,
  uid                CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id          BIGINT        NOT NULL,
  version            BIGINT        NOT NULL DEFAULT 0,
  state              VARCHAR(40)   NOT NULL,
  latest_revision    INT           NOT NULL,
  published_revision INT           NULL,
  published_on       DATE          NULL,
  revised_on         DATE          NULL,
  published_by_name  VARCHAR(100)  NULL,
  ended_on           DATE          NULL,
  end_reason         VARCHAR(1000) NULL,
  ended_by_name      VARCHAR(100)  NULL,
  replaced_by        CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NULL,
  CONSTRAINT consultation_entry_uid UNIQUE (uid),
  CONSTRAINT consultation_entry_of UNIQUE (tenant_id, id),
  INDEX consultation_entry_newest (state, published_on),
  CONSTRAINT consultation_entry_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT consultation_entry_ends CHECK ((state IN ('SUPERSEDED', 'WITHDRAWN')) = (ended_on IS NOT NULL)),
  CONSTRAINT consultation_entry_replaced CHECK ((state = 'SUPERSEDED') = (replaced_by IS NOT NULL))
);
