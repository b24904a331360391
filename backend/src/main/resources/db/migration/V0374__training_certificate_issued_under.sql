-- a paper keeps the version of the template that it was issued under; null is the product's own wording
ALTER TABLE certificate
  MODIFY serial VARCHAR(60) NOT NULL,
  ADD COLUMN template_id BIGINT NULL,
  ADD INDEX certificate_template (tenant_id, template_id),
  ADD CONSTRAINT certificate_template FOREIGN KEY (tenant_id, template_id)
    REFERENCES certificate_template (tenant_id, id);
