-- Which clauses a course teaches, as its association says.
CREATE TABLE course_clause (
  id        BIGINT NOT NULL PRIMARY KEY,
  tenant_id BIGINT NOT NULL,
  course_id BIGINT NOT NULL,
  clause_id BIGINT NOT NULL,
  CONSTRAINT course_clause_once UNIQUE (tenant_id, course_id, clause_id),
  INDEX course_clause_clause (clause_id),
  CONSTRAINT course_clause_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT course_clause_course FOREIGN KEY (tenant_id, course_id) REFERENCES course (tenant_id, id),
  CONSTRAINT course_clause_of FOREIGN KEY (clause_id) REFERENCES gmp_clause (id)
);
