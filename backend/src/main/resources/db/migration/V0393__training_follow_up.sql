-- What an association asks those who got a seat in a session. asked_round: changes whenever a question is added; people are told once a round.
CREATE TABLE follow_up (
  id BIGINT NOT NULL PRIMARY KEY,
  tenant_id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  session_id BIGINT NOT NULL,
  answer_by DATETIME(6) NOT NULL,
  at_start BOOLEAN NOT NULL,
  asked_round BIGINT NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  touched_at DATETIME(6) NOT NULL,
  touched_by VARCHAR(100) NOT NULL,
  CONSTRAINT follow_up_own UNIQUE (tenant_id, id),
  CONSTRAINT follow_up_once UNIQUE (tenant_id, session_id),
  KEY follow_up_end (answer_by),
  CONSTRAINT follow_up_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT follow_up_session FOREIGN KEY (tenant_id, session_id) REFERENCES course_session (tenant_id, id)
);
