-- Spans without production; resumed_on is the first day with production again. A long one keeps a firm out of a year.
CREATE TABLE production_stop (
  id         BIGINT   NOT NULL PRIMARY KEY,
  uid        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version    BIGINT   NOT NULL DEFAULT 0,
  tenant_id  BIGINT   NOT NULL,
  stopped_on DATE     NOT NULL,
  resumed_on DATE     NULL,
  CONSTRAINT production_stop_uid UNIQUE (uid),
  CONSTRAINT production_stop_once UNIQUE (tenant_id, stopped_on),
  CONSTRAINT production_stop_firm FOREIGN KEY (tenant_id) REFERENCES enterprise (tenant_id),
  CONSTRAINT production_stop_span CHECK (resumed_on IS NULL OR resumed_on > stopped_on)
);
