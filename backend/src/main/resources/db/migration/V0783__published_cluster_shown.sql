-- Public: the clusters whose page was not withdrawn.
CREATE OR REPLACE VIEW published_cluster AS
SELECT c.uid, c.code, c.position, c.name, c.name_en, c.place, c.place_en, c.lead_text, c.lead_text_en,
       c.district_code, c.partner_district_code
FROM cluster c
WHERE NOT EXISTS (SELECT 1 FROM edited_page p WHERE p.tenant_id = c.tenant_id AND p.kind = 'CLUSTER' AND p.code = c.code
                  AND p.withdrawn_at IS NOT NULL);
