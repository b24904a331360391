-- A city's days for objections. The Measures (Art. 10) give the seven working days of the review; they give none for
-- filing, so that number is an example until the city sets its own.
CREATE TABLE objection_rule (
  city_id         BIGINT  NOT NULL PRIMARY KEY,
  window_workdays INT     NOT NULL,
  window_example  BOOLEAN NOT NULL,
  review_workdays INT     NOT NULL,
  CONSTRAINT objection_rule_city FOREIGN KEY (city_id) REFERENCES tenant (id),
  CONSTRAINT objection_rule_days CHECK (window_workdays > 0 AND review_workdays > 0)
);
