-- What a call's jury scores, each from 0 to 10, and how much of 100 each counts. The weights of a call sum to 100.
CREATE TABLE case_criterion (
  id        BIGINT       NOT NULL PRIMARY KEY,
  uid       CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id BIGINT       NOT NULL,
  call_id   BIGINT       NOT NULL,
  position  INT          NOT NULL,
  name      VARCHAR(100) NOT NULL,
  name_en   VARCHAR(100) NOT NULL,
  weight    DECIMAL(5,2) NOT NULL,
  CONSTRAINT case_criterion_uid UNIQUE (uid),
  CONSTRAINT case_criterion_once UNIQUE (call_id, position),
  CONSTRAINT case_criterion_own UNIQUE (tenant_id, id),
  INDEX case_criterion_call (tenant_id, call_id),
  CONSTRAINT case_criterion_call_fk FOREIGN KEY (tenant_id, call_id) REFERENCES case_call (tenant_id, id),
  CONSTRAINT case_criterion_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT case_criterion_weight CHECK (weight > 0)
);
