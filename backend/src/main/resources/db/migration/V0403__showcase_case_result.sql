-- A result of a revision in figures: the same measure before and after.
CREATE TABLE case_result (
  id           BIGINT        NOT NULL PRIMARY KEY,
  tenant_id    BIGINT        NOT NULL,
  revision_id  BIGINT        NOT NULL,
  position     INT           NOT NULL,
  label        VARCHAR(100)  NOT NULL,
  label_en     VARCHAR(100)  NOT NULL,
  unit         VARCHAR(40)   NOT NULL,
  unit_en      VARCHAR(40)   NOT NULL,
  before_value DECIMAL(12,2) NOT NULL,
  after_value  DECIMAL(12,2) NOT NULL,
  CONSTRAINT case_result_once UNIQUE (revision_id, position),
  INDEX case_result_tenant (tenant_id, revision_id),
  CONSTRAINT case_result_revision_fk FOREIGN KEY (tenant_id, revision_id) REFERENCES case_revision (tenant_id, id),
  CONSTRAINT case_result_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
