-- Public: every edition that was published, with its whole text; newest is the label of the edition that follows it last.
CREATE VIEW published_contract_edition AS
SELECT e.uid, t.uid AS template_uid, t.slug, t.kind, e.number, e.label, e.title, e.title_en, e.body, e.reason,
       e.published_at, e.fingerprint, e.comment_from, e.comment_until,
       (SELECT COUNT(*) FROM contract_comment c WHERE c.edition_id = e.id) AS comments,
       n.label AS newest, a.name AS association_name, a.name_en AS association_name_en, a.demo
FROM contract_edition e
JOIN contract_template t ON t.id = e.template_id
JOIN contract_edition n ON n.template_id = t.id AND n.number = t.published
JOIN tenant a ON a.id = t.tenant_id
WHERE e.state = 'PUBLISHED';
