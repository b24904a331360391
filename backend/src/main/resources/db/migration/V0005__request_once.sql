-- Answers to writes that carried an Idempotency-Key, so that sending one twice does it once.
CREATE TABLE request_once (
  tenant_id    BIGINT       NOT NULL,
  person_id    BIGINT       NOT NULL,
  request_key  VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_hash CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answer       LONGTEXT     NULL,
  at           DATETIME(6)  NOT NULL,
  PRIMARY KEY (tenant_id, person_id, request_key),
  INDEX request_once_at (at)
);
