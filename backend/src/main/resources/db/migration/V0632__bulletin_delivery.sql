-- Handing a bulletin over to its firms. The cursor moves in the transaction that tells the firms before it, so a job
-- that was killed goes on where it stood and nobody hears it twice.
CREATE TABLE bulletin_delivery (
  id          BIGINT      NOT NULL PRIMARY KEY,
  tenant_id   BIGINT      NOT NULL,
  version     BIGINT      NOT NULL DEFAULT 0,
  bulletin_id BIGINT      NOT NULL,
  state       VARCHAR(40) NOT NULL,
  cursor_id   BIGINT      NOT NULL,
  firms       INT         NOT NULL,
  people      INT         NOT NULL,
  mails       INT         NOT NULL,
  started_at  DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NULL,
  CONSTRAINT bulletin_delivery_once UNIQUE (tenant_id, bulletin_id),
  INDEX bulletin_delivery_state (state),
  CONSTRAINT bulletin_delivery_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT bulletin_delivery_of FOREIGN KEY (tenant_id, bulletin_id) REFERENCES bulletin (tenant_id, id)
);
