-- A city's three-year action plan: what it is, how long it runs, how early a lamp turns amber.
CREATE TABLE action_plan (
  id             BIGINT       NOT NULL PRIMARY KEY,
  uid            CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version        BIGINT       NOT NULL DEFAULT 0,
  tenant_id      BIGINT       NOT NULL,
  title          VARCHAR(200) NOT NULL,
  title_en       VARCHAR(300) NOT NULL,
  issuer         VARCHAR(200) NOT NULL,
  issued_on      DATE         NOT NULL,
  starts_on      DATE         NOT NULL,
  ends_on        DATE         NOT NULL,
  amber_workdays INT          NOT NULL,
  CONSTRAINT action_plan_uid UNIQUE (uid),
  CONSTRAINT action_plan_once UNIQUE (tenant_id, issued_on),
  CONSTRAINT action_plan_own UNIQUE (tenant_id, id),
  CONSTRAINT action_plan_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
