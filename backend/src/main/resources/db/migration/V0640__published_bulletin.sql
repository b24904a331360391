-- Public: risk bulletins that were published to everybody, with what follows them and what they follow. Nothing about
-- whom they were handed over to.
CREATE OR REPLACE VIEW published_bulletin AS
SELECT b.uid, b.title, b.severity, b.published_at, b.kind, b.state, b.title_en, b.happened, b.happened_en, b.to_do,
       b.to_do_en, b.urgency, b.certainty, b.clauses, b.products, b.ingredients, b.exercise, b.expires_at, b.ended_at,
       a.demo, a.uid AS association_key, a.name AS association_name, a.name_en AS association_name_en,
       (SELECT o.uid FROM bulletin o WHERE o.tenant_id = b.tenant_id AND o.id = b.replaces_id
         AND o.open_to_public = TRUE) AS replaces_uid,
       (SELECT n.uid FROM bulletin n WHERE n.tenant_id = b.tenant_id AND n.replaces_id = b.id
         AND n.open_to_public = TRUE AND n.published_at IS NOT NULL) AS replaced_by_uid
FROM bulletin b
JOIN tenant a ON a.id = b.tenant_id
WHERE b.open_to_public = TRUE AND b.state IN ('PUBLISHED', 'SUPERSEDED', 'CANCELLED');
