-- Public: what is known of a cluster, unless its page was withdrawn.
CREATE OR REPLACE VIEW published_cluster_fact AS
SELECT c.code AS cluster_code, f.uid, f.position, f.kind, f.label, f.label_en, f.value_text, f.value_text_en, f.unit,
       f.unit_en, f.source, f.source_en, f.dated_on, f.dated_to, c.uid AS cluster_uid
FROM cluster_fact f
JOIN cluster c ON c.id = f.cluster_id
WHERE NOT EXISTS (SELECT 1 FROM edited_page p WHERE p.tenant_id = c.tenant_id AND p.kind = 'CLUSTER' AND p.code = c.code
                  AND p.withdrawn_at IS NOT NULL);
