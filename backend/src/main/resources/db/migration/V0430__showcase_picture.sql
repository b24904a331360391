-- A picture of a case, from the revision it was added with until the one it was taken out with. Its words are told in
-- both languages; what it looks like is told by who took it and under which licence.
CREATE TABLE case_picture (
  id             BIGINT       NOT NULL PRIMARY KEY,
  uid            CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id      BIGINT       NOT NULL,
  case_id        BIGINT       NOT NULL,
  from_revision  INT          NOT NULL,
  until_revision INT          NULL,
  alt            VARCHAR(500) NOT NULL,
  alt_en         VARCHAR(500) NOT NULL,
  credit         VARCHAR(200) NOT NULL,
  licence        VARCHAR(200) NOT NULL,
  demo           BOOLEAN      NOT NULL,
  width          INT          NOT NULL,
  height         INT          NOT NULL,
  uploaded_by    BIGINT       NOT NULL,
  uploaded_at    DATETIME(6)  NOT NULL,
  CONSTRAINT case_picture_uid UNIQUE (uid),
  CONSTRAINT case_picture_own UNIQUE (tenant_id, id),
  INDEX case_picture_case (tenant_id, case_id),
  CONSTRAINT case_picture_case_fk FOREIGN KEY (tenant_id, case_id) REFERENCES case_study (tenant_id, id),
  CONSTRAINT case_picture_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT case_picture_words CHECK (alt <> '' AND alt_en <> '' AND credit <> '' AND licence <> '')
);
