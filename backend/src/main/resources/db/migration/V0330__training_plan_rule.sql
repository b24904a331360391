-- Days of a city for its associations' yearly training plans, loaded from its data pack (our example, not law).
CREATE TABLE training_plan_rule (
  city_id         BIGINT NOT NULL PRIMARY KEY,
  filing_workdays INT    NOT NULL,
  answer_workdays INT    NOT NULL,
  CONSTRAINT training_plan_rule_city FOREIGN KEY (city_id) REFERENCES tenant (id),
  CONSTRAINT training_plan_rule_days CHECK (filing_workdays > 0 AND answer_workdays > 0)
);
