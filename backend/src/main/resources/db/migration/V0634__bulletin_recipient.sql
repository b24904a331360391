-- Somebody of a firm who was told, once each.
CREATE TABLE bulletin_recipient (
  id            BIGINT       NOT NULL PRIMARY KEY,
  tenant_id     BIGINT       NOT NULL,
  target_id     BIGINT       NOT NULL,
  enterprise_id BIGINT       NOT NULL,
  person_id     BIGINT       NOT NULL,
  person_name   VARCHAR(100) NOT NULL,
  email         VARCHAR(200) NULL,
  CONSTRAINT bulletin_recipient_once UNIQUE (tenant_id, target_id, person_id),
  INDEX bulletin_recipient_firm (enterprise_id),
  INDEX bulletin_recipient_person (person_id),
  CONSTRAINT bulletin_recipient_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT bulletin_recipient_firm_fk FOREIGN KEY (enterprise_id) REFERENCES tenant (id),
  CONSTRAINT bulletin_recipient_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT bulletin_recipient_of FOREIGN KEY (tenant_id, target_id) REFERENCES bulletin_target (tenant_id, id)
);
