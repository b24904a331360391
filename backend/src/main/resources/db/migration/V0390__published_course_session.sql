-- a cancelled session stays visible: subscribers of the calendar learn it from its state and its grown sequence
CREATE VIEW published_course_session AS
SELECT s.uid AS session_key, c.uid AS course_key, c.title, s.number, c.summary,
       t.uid AS association_key, t.name AS association_name, t.name_en AS association_name_en, t.demo AS association_demo,
       t.city_id, c.public_interest, c.organiser, c.target_posts, s.place, s.mode, s.lecturer,
       s.quota, s.taken, s.waiting, s.hours, s.unit_count,
       s.opens_at, s.closes_at, s.starts_at, s.ends_at, s.state, s.cancel_reason,
       s.ical_uid, s.ical_sequence, s.touched_at, s.published_at
FROM course_session s
JOIN course c ON c.id = s.course_id
JOIN tenant t ON t.id = s.tenant_id
WHERE s.published_at IS NOT NULL;
