-- Who was urged to file, by which bureau or association: at most once a day by each.
CREATE TABLE self_evaluation_reminder (
  id            BIGINT       NOT NULL PRIMARY KEY,
  tenant_id     BIGINT       NOT NULL,
  year_number   INT          NOT NULL,
  sender_id     BIGINT       NOT NULL,
  sent_on       DATE         NOT NULL,
  sent_at       DATETIME(6)  NOT NULL,
  sent_by_name  VARCHAR(100) NOT NULL,
  CONSTRAINT self_evaluation_reminder_once UNIQUE (tenant_id, year_number, sender_id, sent_on),
  INDEX self_evaluation_reminder_sender (sender_id, year_number),
  CONSTRAINT self_evaluation_reminder_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT self_evaluation_reminder_sender FOREIGN KEY (sender_id) REFERENCES tenant (id)
);
