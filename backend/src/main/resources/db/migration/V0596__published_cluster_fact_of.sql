-- Public: what is known of a cluster, by the cluster itself: two cities may use the same code.
CREATE OR REPLACE VIEW published_cluster_fact AS
SELECT c.code AS cluster_code, f.uid, f.position, f.kind, f.label, f.label_en, f.value_text, f.value_text_en, f.unit,
       f.unit_en, f.source, f.source_en, f.dated_on, f.dated_to, c.uid AS cluster_uid
FROM cluster_fact f
JOIN cluster c ON c.id = f.cluster_id;
