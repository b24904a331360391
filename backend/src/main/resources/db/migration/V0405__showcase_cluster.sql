-- A cluster of the city's cosmetics industry.
CREATE TABLE cluster (
  id                    BIGINT        NOT NULL PRIMARY KEY,
  uid                   CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version               BIGINT        NOT NULL DEFAULT 0,
  tenant_id             BIGINT        NOT NULL,
  code                  VARCHAR(60)   NOT NULL,
  position              INT           NOT NULL,
  name                  VARCHAR(60)   NOT NULL,
  name_en               VARCHAR(100)  NOT NULL,
  place                 VARCHAR(100)  NOT NULL,
  place_en              VARCHAR(100)  NOT NULL,
  lead_text             VARCHAR(400)  NOT NULL,
  lead_text_en          VARCHAR(600)  NOT NULL,
  district_code         VARCHAR(12)   NOT NULL,
  partner_district_code VARCHAR(12)   NULL,
  CONSTRAINT cluster_uid UNIQUE (uid),
  CONSTRAINT cluster_code UNIQUE (tenant_id, code),
  CONSTRAINT cluster_own UNIQUE (tenant_id, id),
  CONSTRAINT cluster_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
