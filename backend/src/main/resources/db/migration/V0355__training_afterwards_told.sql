-- Who was told of a test or of feedback after a course, by place: once each, whatever restarts. about_id: test or form.
CREATE TABLE afterwards_told (
  id BIGINT NOT NULL PRIMARY KEY,
  tenant_id BIGINT NOT NULL,
  news VARCHAR(40) NOT NULL,
  about_id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  told_at DATETIME(6) NOT NULL,
  CONSTRAINT afterwards_told_once UNIQUE (tenant_id, enrolment_id, news, about_id),
  CONSTRAINT afterwards_told_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT afterwards_told_place FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id)
);
