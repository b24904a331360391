-- When a person last read a topic, whether it takes part in it, was told of a comment since, or wants no notices of it.
CREATE TABLE forum_visit (
  id             BIGINT      NOT NULL PRIMARY KEY,
  tenant_id      BIGINT      NOT NULL,
  association_id BIGINT      NOT NULL,
  topic_id       BIGINT      NOT NULL,
  person_id      BIGINT      NOT NULL,
  seen_at        DATETIME(6) NOT NULL,
  takes_part     BOOLEAN     NOT NULL,
  told           BOOLEAN     NOT NULL,
  muted          BOOLEAN     NOT NULL,
  CONSTRAINT forum_visit_once UNIQUE (topic_id, person_id),
  CONSTRAINT forum_visit_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT forum_visit_association FOREIGN KEY (association_id) REFERENCES tenant (id),
  CONSTRAINT forum_visit_topic FOREIGN KEY (topic_id) REFERENCES forum_post (id)
);
