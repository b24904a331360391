-- every public check, whether the code existed or not; the code itself only as a hash, since it is a key
CREATE TABLE certificate_check (
  id BIGINT NOT NULL PRIMARY KEY,
  uid CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  certificate_uid CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  code_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome VARCHAR(40) NOT NULL,
  at DATETIME(6) NOT NULL,
  KEY certificate_check_certificate (certificate_uid, at)
);
