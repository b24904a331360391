-- What is known of a cluster: each fact with its source and the day it speaks of. An old one is shown as old.
CREATE TABLE cluster_fact (
  id             BIGINT        NOT NULL PRIMARY KEY,
  uid            CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id      BIGINT        NOT NULL,
  cluster_id     BIGINT        NOT NULL,
  position       INT           NOT NULL,
  kind           VARCHAR(40)   NOT NULL,
  label          VARCHAR(200)  NOT NULL,
  label_en       VARCHAR(300)  NOT NULL,
  value_text     VARCHAR(40)   NULL,
  value_text_en  VARCHAR(40)   NULL,
  unit           VARCHAR(40)   NULL,
  unit_en        VARCHAR(40)   NULL,
  source         VARCHAR(300)  NOT NULL,
  source_en      VARCHAR(300)  NOT NULL,
  dated_on       DATE          NOT NULL,
  dated_to       VARCHAR(10)   NOT NULL,
  CONSTRAINT cluster_fact_uid UNIQUE (uid),
  CONSTRAINT cluster_fact_once UNIQUE (cluster_id, position),
  INDEX cluster_fact_tenant (tenant_id, cluster_id),
  CONSTRAINT cluster_fact_cluster_fk FOREIGN KEY (tenant_id, cluster_id) REFERENCES cluster (tenant_id, id),
  CONSTRAINT cluster_fact_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
