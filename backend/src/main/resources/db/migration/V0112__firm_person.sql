-- People of a firm. The person itself stands in the tenancy room; no identity number anywhere.
CREATE TABLE firm_person (
  id           BIGINT       NOT NULL PRIMARY KEY,
  uid          CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version      BIGINT       NOT NULL DEFAULT 0,
  tenant_id    BIGINT       NOT NULL,
  person_id    BIGINT       NOT NULL,
  person_uid   CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  full_name    VARCHAR(100) NOT NULL,
  staff_number VARCHAR(40)  NULL,
  phone        VARCHAR(40)  NULL,
  email        VARCHAR(200) NULL,
  joined_on    DATE         NULL,
  left_on      DATE         NULL,
  CONSTRAINT firm_person_uid UNIQUE (uid),
  CONSTRAINT firm_person_once UNIQUE (tenant_id, person_id),
  CONSTRAINT firm_person_own UNIQUE (tenant_id, id),
  INDEX firm_person_person (person_id),
  CONSTRAINT firm_person_firm FOREIGN KEY (tenant_id) REFERENCES enterprise (tenant_id),
  CONSTRAINT firm_person_person FOREIGN KEY (person_id) REFERENCES person (id)
);
