-- Issuing the certificates of a session. The cursor moves in the transaction that issues those before it, so a run that
-- was killed goes on where it stood.
CREATE TABLE certificate_run (
  id BIGINT NOT NULL PRIMARY KEY,
  uid CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  tenant_id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  session_id BIGINT NOT NULL,
  template_id BIGINT NULL,
  state VARCHAR(40) NOT NULL,
  total INT NOT NULL,
  done INT NOT NULL,
  issued INT NOT NULL,
  cursor_id BIGINT NOT NULL,
  failures INT NOT NULL,
  started_by BIGINT NOT NULL,
  started_by_name VARCHAR(100) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NULL,
  KEY certificate_run_session (tenant_id, session_id, id),
  KEY certificate_run_template (tenant_id, template_id),
  KEY certificate_run_state (state),
  CONSTRAINT certificate_run_own UNIQUE (tenant_id, id),
  CONSTRAINT certificate_run_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT certificate_run_session FOREIGN KEY (tenant_id, session_id) REFERENCES course_session (tenant_id, id),
  CONSTRAINT certificate_run_template FOREIGN KEY (tenant_id, template_id)
    REFERENCES certificate_template (tenant_id, id)
);
