CREATE VIEW published_session_unit AS
SELECT u.uid AS unit_key, s.uid AS session_key, u.number, u.title, u.starts_at, u.ends_at, u.hours
FROM session_unit u
JOIN course_session s ON s.id = u.session_id
WHERE s.published_at IS NOT NULL;
