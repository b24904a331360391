-- what a course hands out; the file itself lies with the attachments of the association
CREATE TABLE course_material (
  id BIGINT NOT NULL PRIMARY KEY,
  uid CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  tenant_id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  course_id BIGINT NOT NULL,
  attachment_uid CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  open_to_all BOOLEAN NOT NULL,
  added_at DATETIME(6) NOT NULL,
  added_by VARCHAR(100) NOT NULL,
  removed_at DATETIME(6) NULL,
  KEY course_material_course (tenant_id, course_id),
  CONSTRAINT course_material_own UNIQUE (tenant_id, id),
  CONSTRAINT course_material_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT course_material_course_fk FOREIGN KEY (tenant_id, course_id) REFERENCES course (tenant_id, id)
);
