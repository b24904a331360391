-- What a juror gave a nomination on a criterion, 0 to 10. A score is corrected until the result is told.
CREATE TABLE case_score (
  id            BIGINT       NOT NULL PRIMARY KEY,
  tenant_id     BIGINT       NOT NULL,
  nomination_id BIGINT       NOT NULL,
  juror_id      BIGINT       NOT NULL,
  criterion_id  BIGINT       NOT NULL,
  points        DECIMAL(4,1) NOT NULL,
  scored_at     DATETIME(6)  NOT NULL,
  CONSTRAINT case_score_once UNIQUE (nomination_id, juror_id, criterion_id),
  INDEX case_score_juror (tenant_id, juror_id),
  INDEX case_score_criterion (tenant_id, criterion_id),
  CONSTRAINT case_score_nomination_fk FOREIGN KEY (nomination_id) REFERENCES case_nomination (id),
  CONSTRAINT case_score_juror_fk FOREIGN KEY (tenant_id, juror_id) REFERENCES case_juror (tenant_id, id),
  CONSTRAINT case_score_criterion_fk FOREIGN KEY (tenant_id, criterion_id) REFERENCES case_criterion (tenant_id, id),
  CONSTRAINT case_score_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT case_score_range CHECK (points >= 0 AND points <= 10)
);
