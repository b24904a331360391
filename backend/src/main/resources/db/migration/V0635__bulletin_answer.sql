-- What a firm (tenant_id) answered in a self-check. The association reads it only where the firm shares it: then it is
-- the counterpart. Question and bulletin belong to another tenant, so they are named by their keys.
CREATE TABLE bulletin_answer (
  id             BIGINT        NOT NULL PRIMARY KEY,
  uid            CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version        BIGINT        NOT NULL DEFAULT 0,
  tenant_id      BIGINT        NOT NULL,
  counterpart_id BIGINT        NULL,
  issuer_id      BIGINT        NOT NULL,
  bulletin_uid   CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  question_uid   CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answer         VARCHAR(40)   NULL,
  words          VARCHAR(2000) NULL,
  saved_at       DATETIME(6)   NOT NULL,
  saved_by_name  VARCHAR(100)  NOT NULL,
  CONSTRAINT bulletin_answer_uid UNIQUE (uid),
  CONSTRAINT bulletin_answer_once UNIQUE (tenant_id, question_uid),
  INDEX bulletin_answer_bulletin (tenant_id, bulletin_uid),
  INDEX bulletin_answer_counterpart (counterpart_id),
  INDEX bulletin_answer_issuer (issuer_id),
  INDEX bulletin_answer_question (question_uid),
  INDEX bulletin_answer_about (bulletin_uid),
  CONSTRAINT bulletin_answer_tenant FOREIGN KEY (tenant_id) REFERENCES enterprise (tenant_id),
  CONSTRAINT bulletin_answer_counterpart_fk FOREIGN KEY (counterpart_id) REFERENCES tenant (id),
  CONSTRAINT bulletin_answer_issuer_fk FOREIGN KEY (issuer_id) REFERENCES tenant (id)
);
