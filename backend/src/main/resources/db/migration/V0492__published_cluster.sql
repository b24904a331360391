-- Public: the clusters.
CREATE VIEW published_cluster AS
SELECT c.uid, c.code, c.position, c.name, c.name_en, c.place, c.place_en, c.lead_text, c.lead_text_en,
       c.district_code, c.partner_district_code
FROM cluster c;
