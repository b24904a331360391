-- what anyone who holds the code may learn: no full name, no identity number, no post
CREATE VIEW published_certificate AS
SELECT k.uid AS certificate_key, k.code, k.serial, k.masked_name, k.enterprise_name, e.demo AS enterprise_demo,
       k.course_title, k.session_number, k.held_from, k.held_until, k.hours, k.units_attended, k.units,
       k.issued_on, k.expires_on, k.revoked_at, k.revoke_reason,
       t.uid AS association_key, t.name AS association_name, t.name_en AS association_name_en, t.demo AS association_demo
FROM certificate k
JOIN tenant t ON t.id = k.tenant_id
JOIN tenant e ON e.id = k.enterprise_id;
