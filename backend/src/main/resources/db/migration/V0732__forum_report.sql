-- A reader (of the firm tenant_id) says that a post does not belong there. Open until the association has looked.
CREATE TABLE forum_report (
  id             BIGINT       NOT NULL PRIMARY KEY,
  tenant_id      BIGINT       NOT NULL,
  association_id BIGINT       NOT NULL,
  post_id        BIGINT       NOT NULL,
  person_id      BIGINT       NOT NULL,
  person_name    VARCHAR(100) NOT NULL,
  organisation   VARCHAR(200) NOT NULL,
  reason         VARCHAR(500) NOT NULL,
  reported_at    DATETIME(6)  NOT NULL,
  settled_at     DATETIME(6)  NULL,
  CONSTRAINT forum_report_once UNIQUE (post_id, person_id),
  CONSTRAINT forum_report_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT forum_report_association FOREIGN KEY (association_id) REFERENCES tenant (id),
  CONSTRAINT forum_report_post FOREIGN KEY (post_id) REFERENCES forum_post (id)
);
