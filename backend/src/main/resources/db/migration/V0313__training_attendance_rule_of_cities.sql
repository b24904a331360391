-- cities that were founded before this setting existed start with the example
INSERT INTO attendance_rule (city_id, appeal_count, appeal_span, most_missed_percent, late_scan_hours, demo)
SELECT id, 5, 'WORKDAYS', 50, 12, TRUE FROM tenant WHERE kind = 'CITY';
