-- whom a published session is for and what kind of lecture it is; the online link is not here
CREATE VIEW published_session_teaching AS
SELECT s.uid AS session_key, c.target_kinds, s.lecturer_kind
FROM course_session s
JOIN course c ON c.id = s.course_id
WHERE s.published_at IS NOT NULL;
