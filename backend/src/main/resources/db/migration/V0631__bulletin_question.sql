-- A question of the self-check that comes with a bulletin.
CREATE TABLE bulletin_question (
  id          BIGINT       NOT NULL PRIMARY KEY,
  uid         CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id   BIGINT       NOT NULL,
  bulletin_id BIGINT       NOT NULL,
  position    INT          NOT NULL,
  text        VARCHAR(300) NOT NULL,
  text_en     VARCHAR(300) NULL,
  evidence    BOOLEAN      NOT NULL,
  CONSTRAINT bulletin_question_uid UNIQUE (uid),
  CONSTRAINT bulletin_question_once UNIQUE (tenant_id, bulletin_id, position),
  CONSTRAINT bulletin_question_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT bulletin_question_of FOREIGN KEY (tenant_id, bulletin_id) REFERENCES bulletin (tenant_id, id)
);
