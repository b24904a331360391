-- Hours each officer of a city's bureaux needs in a calendar year, loaded from its data pack with the text it comes from.
CREATE TABLE officer_training_rule (
  city_id BIGINT NOT NULL PRIMARY KEY,
  hours_per_year DECIMAL(5,1) NOT NULL,
  plan_task INT NOT NULL,
  source VARCHAR(300) NOT NULL,
  CONSTRAINT officer_training_rule_city FOREIGN KEY (city_id) REFERENCES tenant (id),
  CONSTRAINT officer_training_rule_hours CHECK (hours_per_year > 0)
);
