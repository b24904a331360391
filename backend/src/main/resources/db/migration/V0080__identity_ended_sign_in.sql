-- Sessions at the identity provider that were ended; every front-end asks here on each request.
CREATE TABLE ended_sign_in (
  name     VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  ended_at DATETIME(6)  NOT NULL,
  INDEX ended_sign_in_age (ended_at)
);
