-- One revision of a case, whole and unchangeable; which one is public says case_study.published_revision.
CREATE TABLE case_revision (
  id               BIGINT       NOT NULL PRIMARY KEY,
  uid              CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id        BIGINT       NOT NULL,
  case_id          BIGINT       NOT NULL,
  revision         INT          NOT NULL,
  demo             BOOLEAN      NOT NULL,
  district_code    VARCHAR(12)  NOT NULL,
  cluster_code     VARCHAR(60)  NULL,
  evidence_level   VARCHAR(40)  NOT NULL,
  consent_by       VARCHAR(200) NULL,
  consent_on       DATE         NULL,
  consent_until    DATE         NULL,
  written_by       BIGINT       NOT NULL,
  written_by_name  VARCHAR(100) NOT NULL,
  written_at       DATETIME(6)  NOT NULL,
  CONSTRAINT case_revision_uid UNIQUE (uid),
  CONSTRAINT case_revision_once UNIQUE (case_id, revision),
  INDEX case_revision_tenant (tenant_id, case_id),
  CONSTRAINT case_revision_own UNIQUE (tenant_id, id),
  CONSTRAINT case_revision_case_fk FOREIGN KEY (tenant_id, case_id) REFERENCES case_study (tenant_id, id),
  CONSTRAINT case_revision_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
