-- Public: each template by its newest edition.
CREATE OR REPLACE VIEW published_contract_template AS
SELECT t.uid, e.title, e.label AS edition, e.published_at, e.title_en, t.slug, t.kind, e.number, e.fingerprint, e.reason,
       a.uid AS association_uid, a.name AS association_name, a.name_en AS association_name_en, a.demo
FROM contract_template t
JOIN contract_edition e ON e.template_id = t.id AND e.number = t.published
JOIN tenant a ON a.id = t.tenant_id;
