CREATE VIEW published_unit_lecturer AS
SELECT u.uid AS unit_key, u.lecturer, u.lecturer_kind
FROM session_unit u
JOIN course_session s ON s.id = u.session_id
WHERE s.published_at IS NOT NULL AND u.lecturer <> '';
