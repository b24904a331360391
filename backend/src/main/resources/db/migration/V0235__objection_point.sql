-- What an objection disputes: an indicator, or one counted fact of it, with the firm's words; and whether the review took
-- the fact back.
CREATE TABLE objection_point (
  id             BIGINT        NOT NULL PRIMARY KEY,
  tenant_id      BIGINT        NOT NULL,
  objection_id   BIGINT        NOT NULL,
  indicator_code VARCHAR(40)   NOT NULL,
  fact_uid       CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NULL,
  words          VARCHAR(1000) NOT NULL DEFAULT '',
  CONSTRAINT objection_point_once UNIQUE (objection_id, indicator_code, fact_uid),
  INDEX objection_point_of (tenant_id, objection_id),
  CONSTRAINT objection_point_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT objection_point_objection FOREIGN KEY (tenant_id, objection_id) REFERENCES objection (tenant_id, id)
);
