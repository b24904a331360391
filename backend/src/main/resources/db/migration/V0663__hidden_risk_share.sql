-- Whom a firm shows an entry to: an association (with_uid set) or its bureaux (with_tenant_id is the city).
CREATE TABLE hidden_risk_share (
  id             BIGINT       NOT NULL PRIMARY KEY,
  uid            CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id      BIGINT       NOT NULL,
  risk_id        BIGINT       NOT NULL,
  with_tenant_id BIGINT       NOT NULL,
  with_uid       CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  with_name      VARCHAR(200) NOT NULL,
  until_on       DATE         NULL,
  shared_at      DATETIME(6)  NOT NULL,
  shared_by_name VARCHAR(100) NOT NULL,
  ended_at       DATETIME(6)  NULL,
  CONSTRAINT hidden_risk_share_uid UNIQUE (uid),
  INDEX hidden_risk_share_of (tenant_id, risk_id),
  INDEX hidden_risk_share_with (with_tenant_id, ended_at),
  CONSTRAINT hidden_risk_share_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT hidden_risk_share_reader FOREIGN KEY (with_tenant_id) REFERENCES tenant (id),
  CONSTRAINT hidden_risk_share_risk FOREIGN KEY (tenant_id, risk_id) REFERENCES hidden_risk (tenant_id, id)
);
