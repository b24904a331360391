-- People, once each, whatever seats they hold. No identity number is kept here.
CREATE TABLE person (
  id         BIGINT       NOT NULL PRIMARY KEY,
  uid        CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version    BIGINT       NOT NULL DEFAULT 0,
  subject    VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL,
  username   VARCHAR(100) NULL,
  full_name  VARCHAR(100) NOT NULL,
  phone      VARCHAR(40)  NULL,
  email      VARCHAR(200) NULL,
  created_at DATETIME(6)  NOT NULL,
  CONSTRAINT person_uid UNIQUE (uid),
  CONSTRAINT person_subject UNIQUE (subject),
  CONSTRAINT person_username UNIQUE (username)
);
