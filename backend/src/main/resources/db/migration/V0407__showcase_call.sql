-- A call for typical cases of a year: what is looked for, until when, and how many jurors must have scored.
CREATE TABLE case_call (
  id              BIGINT        NOT NULL PRIMARY KEY,
  uid             CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version         BIGINT        NOT NULL DEFAULT 0,
  tenant_id       BIGINT        NOT NULL,
  title           VARCHAR(200)  NOT NULL,
  title_en        VARCHAR(200)  NOT NULL,
  about           VARCHAR(2000) NOT NULL,
  about_en        VARCHAR(2000) NOT NULL,
  opens_on        DATE          NOT NULL,
  closes_on       DATE          NOT NULL,
  min_jurors      INT           NOT NULL,
  demo            BOOLEAN       NOT NULL,
  created_by      BIGINT        NOT NULL,
  created_by_name VARCHAR(100)  NOT NULL,
  created_at      DATETIME(6)   NOT NULL,
  CONSTRAINT case_call_uid UNIQUE (uid),
  CONSTRAINT case_call_own UNIQUE (tenant_id, id),
  CONSTRAINT case_call_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT case_call_span CHECK (closes_on >= opens_on),
  CONSTRAINT case_call_jury CHECK (min_jurors >= 1)
);
