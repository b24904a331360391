-- Who has answered, and nothing of what: no moment and no number, so that the order of rows says nothing either.
CREATE TABLE feedback_given (
  form_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  tenant_id BIGINT NOT NULL,
  PRIMARY KEY (form_id, person_id),
  KEY feedback_given_form (tenant_id, form_id),
  CONSTRAINT feedback_given_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT feedback_given_of FOREIGN KEY (tenant_id, form_id) REFERENCES feedback_form (tenant_id, id),
  CONSTRAINT feedback_given_who FOREIGN KEY (person_id) REFERENCES person (id)
);
