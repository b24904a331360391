-- What a city's register demands, loaded from its data pack: # in the licence form stands for a digit.
CREATE TABLE register_rule (
  city_id      BIGINT      NOT NULL PRIMARY KEY,
  licence_form VARCHAR(40) NOT NULL,
  CONSTRAINT register_rule_city FOREIGN KEY (city_id) REFERENCES tenant (id)
);
