-- Cities that were founded before this rule existed get the example days of the data pack.
INSERT INTO training_plan_rule (city_id, filing_workdays, answer_workdays)
SELECT id, 20, 10 FROM tenant WHERE kind = 'CITY';
