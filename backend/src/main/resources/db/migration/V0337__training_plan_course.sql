-- Which line of a year's plan a course carries out. A course that is held again next year has a tie to each year's plan.
CREATE TABLE training_plan_course (
  id        BIGINT   NOT NULL PRIMARY KEY,
  tenant_id BIGINT   NOT NULL,
  plan_id   BIGINT   NOT NULL,
  line_key  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  course_id BIGINT   NOT NULL,
  CONSTRAINT training_plan_course_once UNIQUE (tenant_id, plan_id, course_id),
  INDEX training_plan_course_course (tenant_id, course_id),
  CONSTRAINT training_plan_course_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT training_plan_course_plan FOREIGN KEY (tenant_id, plan_id) REFERENCES training_plan (tenant_id, id),
  CONSTRAINT training_plan_course_course FOREIGN KEY (tenant_id, course_id) REFERENCES course (tenant_id, id)
);
