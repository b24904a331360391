-- Who was reminded of missing hours: at most once in a calendar month, whoever clicks.
CREATE TABLE officer_reminder (
  id BIGINT NOT NULL PRIMARY KEY,
  tenant_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  year_number INT NOT NULL,
  month_start DATE NOT NULL,
  hours DECIMAL(6,1) NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  sent_by VARCHAR(100) NOT NULL,
  UNIQUE KEY officer_reminder_once (tenant_id, person_id, year_number, month_start),
  KEY officer_reminder_person (person_id),
  CONSTRAINT officer_reminder_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT officer_reminder_person FOREIGN KEY (person_id) REFERENCES person (id)
);
