-- Firms that are members of an association, from when until when (left_on is the first day without membership).
CREATE TABLE association_member (
  id            BIGINT      NOT NULL PRIMARY KEY,
  uid           CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version       BIGINT      NOT NULL DEFAULT 0,
  tenant_id     BIGINT      NOT NULL,
  enterprise_id BIGINT      NOT NULL,
  member_number VARCHAR(40) NULL,
  joined_on     DATE        NOT NULL,
  left_on       DATE        NULL,
  CONSTRAINT association_member_uid UNIQUE (uid),
  CONSTRAINT association_member_once UNIQUE (tenant_id, enterprise_id),
  INDEX association_member_firm (enterprise_id),
  CONSTRAINT association_member_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT association_member_enterprise FOREIGN KEY (enterprise_id) REFERENCES enterprise (tenant_id),
  CONSTRAINT association_member_span CHECK (left_on IS NULL OR left_on >= joined_on)
);
