-- Who scores for a call, and from which body they come.
CREATE TABLE case_juror (
  id             BIGINT       NOT NULL PRIMARY KEY,
  uid            CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id      BIGINT       NOT NULL,
  call_id        BIGINT       NOT NULL,
  seat_id        BIGINT       NOT NULL,
  seat_name      VARCHAR(200) NOT NULL,
  person_id      BIGINT       NOT NULL,
  person_name    VARCHAR(100) NOT NULL,
  appointed_by   BIGINT       NOT NULL,
  appointed_at   DATETIME(6)  NOT NULL,
  CONSTRAINT case_juror_uid UNIQUE (uid),
  CONSTRAINT case_juror_once UNIQUE (call_id, person_id),
  CONSTRAINT case_juror_own UNIQUE (tenant_id, id),
  INDEX case_juror_call (tenant_id, call_id),
  INDEX case_juror_person (person_id),
  INDEX case_juror_seat (seat_id),
  CONSTRAINT case_juror_call_fk FOREIGN KEY (tenant_id, call_id) REFERENCES case_call (tenant_id, id),
  CONSTRAINT case_juror_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT case_juror_seat_fk FOREIGN KEY (seat_id) REFERENCES tenant (id),
  CONSTRAINT case_juror_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
);
