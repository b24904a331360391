-- Who held which post of a firm from when until when (until_on is the first day without it). History is never deleted.
CREATE TABLE post_holding (
  id             BIGINT       NOT NULL PRIMARY KEY,
  uid            CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version        BIGINT       NOT NULL DEFAULT 0,
  tenant_id      BIGINT       NOT NULL,
  firm_person_id BIGINT       NOT NULL,
  post           VARCHAR(40)  NOT NULL,
  from_on        DATE         NOT NULL,
  until_on       DATE         NULL,
  document       VARCHAR(120) NULL,
  CONSTRAINT post_holding_uid UNIQUE (uid),
  CONSTRAINT post_holding_once UNIQUE (tenant_id, firm_person_id, post, from_on),
  INDEX post_holding_person (firm_person_id),
  CONSTRAINT post_holding_firm FOREIGN KEY (tenant_id) REFERENCES enterprise (tenant_id),
  CONSTRAINT post_holding_own FOREIGN KEY (tenant_id, firm_person_id) REFERENCES firm_person (tenant_id, id),
  CONSTRAINT post_holding_span CHECK (until_on IS NULL OR until_on >= from_on)
);
