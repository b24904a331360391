-- Everybody who has rows here: the platform operator, a city bureau, its districts, associations, enterprises.
CREATE TABLE tenant (
  id            BIGINT       NOT NULL PRIMARY KEY,
  uid           CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version       BIGINT       NOT NULL DEFAULT 0,
  kind          VARCHAR(40)  NOT NULL,
  code          VARCHAR(60)  NOT NULL,
  name          VARCHAR(200) NOT NULL,
  name_en       VARCHAR(200) NULL,
  city_id       BIGINT       NULL,
  district_code VARCHAR(12)  NULL,
  parent_id     BIGINT       NULL,
  demo          BOOLEAN      NOT NULL DEFAULT FALSE,
  created_at    DATETIME(6)  NOT NULL,
  CONSTRAINT tenant_uid UNIQUE (uid),
  CONSTRAINT tenant_code UNIQUE (kind, code),
  INDEX tenant_reach (city_id, district_code, id),
  INDEX tenant_parent (parent_id),
  CONSTRAINT tenant_city FOREIGN KEY (city_id) REFERENCES tenant (id),
  CONSTRAINT tenant_parent FOREIGN KEY (parent_id) REFERENCES tenant (id),
  CONSTRAINT tenant_has_city CHECK (kind = 'OPERATOR' OR city_id IS NOT NULL)
);
