-- An answer: text as typed, the chosen option's words, or YES or NO. No row = not answered.
CREATE TABLE follow_up_answer (
  id BIGINT NOT NULL PRIMARY KEY,
  tenant_id BIGINT NOT NULL,
  enterprise_id BIGINT NOT NULL,
  question_id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  value VARCHAR(500) NOT NULL,
  CONSTRAINT follow_up_answer_once UNIQUE (tenant_id, enrolment_id, question_id),
  KEY follow_up_answer_question (tenant_id, question_id),
  KEY follow_up_answer_firm (enterprise_id),
  CONSTRAINT follow_up_answer_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT follow_up_answer_firm_fk FOREIGN KEY (enterprise_id) REFERENCES tenant (id),
  CONSTRAINT follow_up_answer_of FOREIGN KEY (tenant_id, question_id) REFERENCES follow_up_question (tenant_id, id),
  CONSTRAINT follow_up_answer_place FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id)
);
