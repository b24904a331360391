-- What a question can be about, a city's own list, and in how many working days questions of a kind are answered.
CREATE TABLE consultation_topic (
  id              BIGINT       NOT NULL PRIMARY KEY,
  tenant_id       BIGINT       NOT NULL,
  position        INT          NOT NULL,
  code            VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name            VARCHAR(60)  NOT NULL,
  name_en         VARCHAR(60)  NOT NULL,
  answer_workdays INT          NOT NULL,
  CONSTRAINT consultation_topic_code UNIQUE (tenant_id, code),
  CONSTRAINT consultation_topic_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT consultation_topic_days CHECK (answer_workdays BETWEEN 1 AND 60)
);
