-- Days that differ from Monday to Friday: holidays, and weekend days that are worked to make up for them.
CREATE TABLE workday (
  id      BIGINT      NOT NULL PRIMARY KEY,
  uid     CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  city_id BIGINT      NOT NULL,
  day     DATE        NOT NULL,
  working BOOLEAN     NOT NULL,
  name    VARCHAR(60) NOT NULL,
  CONSTRAINT workday_uid UNIQUE (uid),
  CONSTRAINT workday_once UNIQUE (city_id, day),
  CONSTRAINT workday_city FOREIGN KEY (city_id) REFERENCES tenant (id)
);
