-- A juror says of himself or herself that a nomination is too close: from then on neither scores nor sees scores.
CREATE TABLE case_recusal (
  id            BIGINT       NOT NULL PRIMARY KEY,
  tenant_id     BIGINT       NOT NULL,
  nomination_id BIGINT       NOT NULL,
  juror_id      BIGINT       NOT NULL,
  reason        VARCHAR(500) NOT NULL,
  declared_at   DATETIME(6)  NOT NULL,
  CONSTRAINT case_recusal_once UNIQUE (nomination_id, juror_id),
  INDEX case_recusal_juror (tenant_id, juror_id),
  CONSTRAINT case_recusal_nomination_fk FOREIGN KEY (nomination_id) REFERENCES case_nomination (id),
  CONSTRAINT case_recusal_juror_fk FOREIGN KEY (tenant_id, juror_id) REFERENCES case_juror (tenant_id, id),
  CONSTRAINT case_recusal_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
