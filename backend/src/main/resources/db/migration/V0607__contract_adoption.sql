-- A firm (tenant_id) says from when it uses an edition; its association reads who does. Ended, never deleted.
CREATE TABLE contract_adoption (
  id               BIGINT       NOT NULL PRIMARY KEY,
  uid              CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id        BIGINT       NOT NULL,
  association_id   BIGINT       NOT NULL,
  version          BIGINT       NOT NULL DEFAULT 0,
  edition_id       BIGINT       NOT NULL,
  since            DATE         NOT NULL,
  declared_by_name VARCHAR(100) NOT NULL,
  declared_at      DATETIME(6)  NOT NULL,
  ended_on         DATE         NULL,
  ended_by_name    VARCHAR(100) NULL,
  standing_edition BIGINT AS (CASE WHEN ended_on IS NULL THEN edition_id END) PERSISTENT,
  CONSTRAINT contract_adoption_uid UNIQUE (uid),
  CONSTRAINT contract_adoption_once UNIQUE (tenant_id, standing_edition),
  INDEX contract_adoption_edition (edition_id),
  INDEX contract_adoption_association (association_id),
  CONSTRAINT contract_adoption_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT contract_adoption_association FOREIGN KEY (association_id) REFERENCES tenant (id),
  CONSTRAINT contract_adoption_edition FOREIGN KEY (edition_id) REFERENCES contract_edition (id),
  CONSTRAINT contract_adoption_span CHECK (ended_on IS NULL OR ended_on >= since)
);
