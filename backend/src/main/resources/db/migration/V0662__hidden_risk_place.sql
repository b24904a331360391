-- Places of a firm; the code on the wall opens a report that knows where it is. Retired ones keep their name in reports.
CREATE TABLE hidden_risk_place (
  id         BIGINT       NOT NULL PRIMARY KEY,
  uid        CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id  BIGINT       NOT NULL,
  name       VARCHAR(100) NOT NULL,
  retired_at DATETIME(6)  NULL,
  used_name  VARCHAR(100) AS (CASE WHEN retired_at IS NULL THEN name END) PERSISTENT,
  CONSTRAINT hidden_risk_place_uid UNIQUE (uid),
  CONSTRAINT hidden_risk_place_name UNIQUE (tenant_id, used_name),
  CONSTRAINT hidden_risk_place_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
