-- The last receipt number of a city and evaluation year. It moves in the transaction that files, so it has no gaps.
CREATE TABLE objection_series (
  city_id     BIGINT NOT NULL,
  year_number INT    NOT NULL,
  last_number INT    NOT NULL,
  PRIMARY KEY (city_id, year_number),
  CONSTRAINT objection_series_city FOREIGN KEY (city_id) REFERENCES tenant (id)
);
