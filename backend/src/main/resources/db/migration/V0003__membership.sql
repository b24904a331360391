-- Who may act for which tenant, in which role, from when until when (valid_to is the first day without it).
CREATE TABLE membership (
  id         BIGINT      NOT NULL PRIMARY KEY,
  uid        CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version    BIGINT      NOT NULL DEFAULT 0,
  tenant_id  BIGINT      NOT NULL,
  person_id  BIGINT      NOT NULL,
  role       VARCHAR(40) NOT NULL,
  valid_from DATE        NOT NULL,
  valid_to   DATE        NULL,
  CONSTRAINT membership_uid UNIQUE (uid),
  CONSTRAINT membership_once UNIQUE (tenant_id, person_id, role, valid_from),
  INDEX membership_person (person_id),
  CONSTRAINT membership_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT membership_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT membership_span CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
