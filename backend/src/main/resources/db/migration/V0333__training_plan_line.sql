-- A planned course of a version. line_key stays the same from version to version: by it versions are compared.
CREATE TABLE training_plan_line (
  id          BIGINT        NOT NULL PRIMARY KEY,
  tenant_id   BIGINT        NOT NULL,
  version_id  BIGINT        NOT NULL,
  line_key    CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place       INT           NOT NULL,
  title       VARCHAR(200)  NOT NULL,
  purpose     VARCHAR(1000) NOT NULL,
  posts       VARCHAR(400)  NOT NULL,
  kinds       VARCHAR(200)  NOT NULL,
  first_month INT           NOT NULL,
  last_month  INT           NOT NULL,
  sessions    INT           NOT NULL,
  people      INT           NOT NULL,
  hours       DECIMAL(5, 1) NOT NULL,
  mode        VARCHAR(40)   NOT NULL,
  lecturer    VARCHAR(40)   NOT NULL,
  organiser   VARCHAR(40)   NOT NULL,
  CONSTRAINT training_plan_line_once UNIQUE (tenant_id, version_id, line_key),
  CONSTRAINT training_plan_line_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT training_plan_line_version FOREIGN KEY (tenant_id, version_id) REFERENCES training_plan_version (tenant_id, id),
  CONSTRAINT training_plan_line_months CHECK (first_month BETWEEN 1 AND last_month AND last_month <= 12)
);
