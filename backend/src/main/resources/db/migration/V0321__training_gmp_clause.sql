-- What courses teach and inspections look at, in a city's own list: names and numbers of the example are ours (demo).
CREATE TABLE gmp_clause (
  id       BIGINT       NOT NULL PRIMARY KEY,
  city_id  BIGINT       NOT NULL,
  code     VARCHAR(20)  NOT NULL,
  title    VARCHAR(100) NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  demo     BOOLEAN      NOT NULL,
  CONSTRAINT gmp_clause_once UNIQUE (city_id, code),
  CONSTRAINT gmp_clause_city FOREIGN KEY (city_id) REFERENCES tenant (id)
);
