-- Districts of a city with their place on the tile map. A non-statistical one (a special zone) has its own bureau only.
CREATE TABLE district (
  id          BIGINT       NOT NULL PRIMARY KEY,
  uid         CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  city_id     BIGINT       NOT NULL,
  code        VARCHAR(12)  NOT NULL,
  name        VARCHAR(60)  NOT NULL,
  name_en     VARCHAR(60)  NOT NULL,
  tile_column INT          NOT NULL,
  tile_row    INT          NOT NULL,
  statistical BOOLEAN      NOT NULL,
  CONSTRAINT district_uid UNIQUE (uid),
  CONSTRAINT district_code UNIQUE (city_id, code),
  CONSTRAINT district_city FOREIGN KEY (city_id) REFERENCES tenant (id)
);
