-- The last number given in a year: taken in the publishing transaction, so numbers have no gaps and no twins.
CREATE TABLE case_number (
  city_id     BIGINT NOT NULL,
  number_year INT    NOT NULL,
  last_number INT    NOT NULL,
  PRIMARY KEY (city_id, number_year),
  CONSTRAINT case_number_city_fk FOREIGN KEY (city_id) REFERENCES tenant (id)
);
