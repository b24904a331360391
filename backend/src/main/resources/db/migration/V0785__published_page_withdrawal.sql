-- Public: pages of clusters and campaigns that an office took off the site, and why. Nothing of what they said.
CREATE VIEW published_page_withdrawal AS
SELECT p.kind, p.code, p.withdrawn_at AS gone_at, p.withdrawn_reason AS reason
FROM edited_page p
WHERE p.withdrawn_at IS NOT NULL;
