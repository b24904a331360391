-- Public: the districts of the city and their tiles on the map.
CREATE VIEW published_district AS
SELECT d.code, d.name, d.name_en, d.tile_column, d.tile_row, d.statistical
FROM district d;
