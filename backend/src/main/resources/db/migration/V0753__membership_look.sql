-- Who of an association looked at what a firm's (tenant_id) consent shows.
CREATE TABLE membership_look (
  id             BIGINT       NOT NULL PRIMARY KEY,
  tenant_id      BIGINT       NOT NULL,
  association_id BIGINT       NOT NULL,
  consent_id     BIGINT       NOT NULL,
  looked_at      DATETIME(6)  NOT NULL,
  looked_by_name VARCHAR(100) NOT NULL,
  INDEX membership_look_at (tenant_id, consent_id),
  INDEX membership_look_by (association_id),
  CONSTRAINT membership_look_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT membership_look_association FOREIGN KEY (association_id) REFERENCES tenant (id),
  CONSTRAINT membership_look_consent FOREIGN KEY (tenant_id, consent_id) REFERENCES membership_consent (tenant_id, id)
);
