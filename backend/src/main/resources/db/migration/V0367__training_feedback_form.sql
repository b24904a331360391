-- What an association asks after a session. questions: three to six, one a line, each answered on a scale of one to five.
CREATE TABLE feedback_form (
  id BIGINT NOT NULL PRIMARY KEY,
  tenant_id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  session_id BIGINT NOT NULL,
  questions VARCHAR(1000) NOT NULL,
  closes_at DATETIME(6) NOT NULL,
  touched_at DATETIME(6) NOT NULL,
  touched_by VARCHAR(100) NOT NULL,
  CONSTRAINT feedback_form_own UNIQUE (tenant_id, id),
  CONSTRAINT feedback_form_once UNIQUE (tenant_id, session_id),
  CONSTRAINT feedback_form_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT feedback_form_session FOREIGN KEY (tenant_id, session_id) REFERENCES course_session (tenant_id, id)
);
