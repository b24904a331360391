-- A picture in one width, drawn anew from its pixels: nothing else of what was uploaded is kept.
CREATE TABLE case_picture_size (
  id         BIGINT      NOT NULL PRIMARY KEY,
  tenant_id  BIGINT      NOT NULL,
  picture_id BIGINT      NOT NULL,
  width      INT         NOT NULL,
  height     INT         NOT NULL,
  media_type VARCHAR(40) NOT NULL,
  sha256     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content    MEDIUMBLOB  NOT NULL,
  CONSTRAINT case_picture_size_once UNIQUE (picture_id, width),
  INDEX case_picture_size_tenant (tenant_id, picture_id),
  CONSTRAINT case_picture_size_picture_fk FOREIGN KEY (tenant_id, picture_id) REFERENCES case_picture (tenant_id, id),
  CONSTRAINT case_picture_size_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
