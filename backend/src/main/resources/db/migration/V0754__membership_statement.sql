-- Who may join an association (tenant_id), in its own words, and how long a consent to it may last.
CREATE TABLE membership_statement (
  tenant_id    BIGINT        NOT NULL PRIMARY KEY,
  version      BIGINT        NOT NULL DEFAULT 0,
  words        VARCHAR(2000) NOT NULL,
  longest_days INT           NOT NULL,
  CONSTRAINT membership_statement_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT membership_statement_days CHECK (longest_days BETWEEN 1 AND 1096)
);
