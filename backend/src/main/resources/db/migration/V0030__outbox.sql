-- What must leave the platform (mail, calls to the identity provider) is written here in the transaction that decides
-- it, and sent afterwards by a worker that holds a lease on the row.
CREATE TABLE outbox (
  id          BIGINT       NOT NULL PRIMARY KEY,
  uid         CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id   BIGINT       NOT NULL,
  kind        VARCHAR(60)  NOT NULL,
  payload     LONGTEXT     NOT NULL,
  state       VARCHAR(40)  NOT NULL,
  attempts    INT          NOT NULL DEFAULT 0,
  not_before  DATETIME(6)  NOT NULL,
  lease_owner CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  lease_until DATETIME(6)  NULL,
  last_error  VARCHAR(1000) NULL,
  created_at  DATETIME(6)  NOT NULL,
  done_at     DATETIME(6)  NULL,
  CONSTRAINT outbox_uid UNIQUE (uid),
  INDEX outbox_ready (state, not_before, id),
  INDEX outbox_tenant (tenant_id),
  CONSTRAINT outbox_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
