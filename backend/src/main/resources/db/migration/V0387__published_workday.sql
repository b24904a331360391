-- legal holidays and make-up days, for the training calendar
CREATE VIEW published_workday AS
SELECT w.city_id, w.day, w.working, w.name, y.provisional
FROM workday w
JOIN calendar_year y ON y.city_id = w.city_id AND y.year = YEAR(w.day);
