-- That somebody with a seat, or the firm for them, answered: who last, and when.
CREATE TABLE follow_up_reply (
  id BIGINT NOT NULL PRIMARY KEY,
  tenant_id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  enterprise_id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  touched_at DATETIME(6) NOT NULL,
  touched_by VARCHAR(100) NOT NULL,
  CONSTRAINT follow_up_reply_once UNIQUE (tenant_id, enrolment_id),
  KEY follow_up_reply_firm (enterprise_id),
  CONSTRAINT follow_up_reply_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT follow_up_reply_firm_fk FOREIGN KEY (enterprise_id) REFERENCES tenant (id),
  CONSTRAINT follow_up_reply_place FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id)
);
