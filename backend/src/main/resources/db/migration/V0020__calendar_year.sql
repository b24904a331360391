-- What is known about a year's working days in a city. Without a row no deadline can be counted into that year.
CREATE TABLE calendar_year (
  id          BIGINT       NOT NULL PRIMARY KEY,
  uid         CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version     BIGINT       NOT NULL DEFAULT 0,
  city_id     BIGINT       NOT NULL,
  year        INT          NOT NULL,
  provisional BOOLEAN      NOT NULL,
  source      VARCHAR(200) NOT NULL,
  source_date DATE         NULL,
  CONSTRAINT calendar_year_uid UNIQUE (uid),
  CONSTRAINT calendar_year_once UNIQUE (city_id, year),
  CONSTRAINT calendar_year_city FOREIGN KEY (city_id) REFERENCES tenant (id)
);
