-- what staff did to the line by hand, for everybody in it to see; the audit keeps the same
CREATE TABLE line_change (
  id BIGINT NOT NULL PRIMARY KEY,
  tenant_id BIGINT NOT NULL,
  session_id BIGINT NOT NULL,
  enrolment_id BIGINT NULL,
  verb VARCHAR(40) NOT NULL,
  place_before INT NOT NULL DEFAULT 0,
  place_after INT NOT NULL DEFAULT 0,
  reason VARCHAR(500) NOT NULL,
  by_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  KEY line_change_session (tenant_id, session_id, at),
  CONSTRAINT line_change_session_fk FOREIGN KEY (tenant_id, session_id) REFERENCES course_session (tenant_id, id),
  CONSTRAINT line_change_enrolment FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id)
);
