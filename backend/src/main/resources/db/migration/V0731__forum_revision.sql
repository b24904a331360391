-- What a post said before its author changed it. Goes with the post's text when the author deletes that.
CREATE TABLE forum_revision (
  id         BIGINT       NOT NULL PRIMARY KEY,
  tenant_id  BIGINT       NOT NULL,
  post_id    BIGINT       NOT NULL,
  subject    VARCHAR(100) NULL,
  body       TEXT         NOT NULL,
  until      DATETIME(6)  NOT NULL,
  INDEX forum_revision_post (post_id, id),
  CONSTRAINT forum_revision_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT forum_revision_of FOREIGN KEY (tenant_id, post_id) REFERENCES forum_post (tenant_id, id)
);
