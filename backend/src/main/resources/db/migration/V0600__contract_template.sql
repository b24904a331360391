-- 合同示范文本或行业规范 of an association (tenant_id). Its words stand in editions; slug is its public address for good.
CREATE TABLE contract_template (
  id         BIGINT      NOT NULL PRIMARY KEY,
  uid        CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id  BIGINT      NOT NULL,
  city_id    BIGINT      NOT NULL,
  version    BIGINT      NOT NULL DEFAULT 0,
  kind       VARCHAR(40) NOT NULL,
  slug       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  latest     INT         NOT NULL,
  published  INT         NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT contract_template_uid UNIQUE (uid),
  CONSTRAINT contract_template_slug UNIQUE (slug),
  CONSTRAINT contract_template_own UNIQUE (tenant_id, id),
  INDEX contract_template_city (city_id),
  CONSTRAINT contract_template_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT contract_template_city FOREIGN KEY (city_id) REFERENCES tenant (id)
);
