-- What happened to a hidden risk, step by step; never changed.
CREATE TABLE hidden_risk_step (
  id            BIGINT        NOT NULL PRIMARY KEY,
  tenant_id     BIGINT        NOT NULL,
  risk_id       BIGINT        NOT NULL,
  to_state      VARCHAR(40)   NOT NULL,
  taken_at      DATETIME(6)   NOT NULL,
  taken_by_name VARCHAR(100)  NOT NULL,
  words         VARCHAR(2000) NULL,
  INDEX hidden_risk_step_of (tenant_id, risk_id),
  CONSTRAINT hidden_risk_step_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT hidden_risk_step_risk FOREIGN KEY (tenant_id, risk_id) REFERENCES hidden_risk (tenant_id, id)
);
