-- The organization that stands for the tenant at the identity provider. Not a key of ours: the provider made it, and a
-- provider that was set up anew makes another.
ALTER TABLE tenant
  ADD COLUMN organization_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD CONSTRAINT tenant_organization UNIQUE (organization_id);
