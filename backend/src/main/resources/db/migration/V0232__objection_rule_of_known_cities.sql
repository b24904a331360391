-- Cities that were founded before this room existed start with the example window and the Measures' review span.
INSERT INTO objection_rule (city_id, window_workdays, window_example, review_workdays)
SELECT id, 10, TRUE, 7 FROM tenant WHERE kind = 'CITY';
