-- What a meeting notifies (通报): a problem or a case, without names of firms; fixed once firms were invited.
CREATE TABLE meeting_point (
  id         BIGINT        NOT NULL PRIMARY KEY,
  uid        CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id  BIGINT        NOT NULL,
  meeting_id BIGINT        NOT NULL,
  position   INT           NOT NULL,
  kind       VARCHAR(40)   NOT NULL,
  title      VARCHAR(100)  NOT NULL,
  happened   VARCHAR(2000) NOT NULL,
  basis      VARCHAR(300)  NULL,
  to_check   VARCHAR(1000) NOT NULL,
  CONSTRAINT meeting_point_uid UNIQUE (uid),
  CONSTRAINT meeting_point_of_tenant UNIQUE (tenant_id, id),
  CONSTRAINT meeting_point_position UNIQUE (meeting_id, position),
  CONSTRAINT meeting_point_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT meeting_point_meeting FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting (tenant_id, id)
);
