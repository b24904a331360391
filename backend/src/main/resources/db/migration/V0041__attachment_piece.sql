CREATE TABLE attachment_piece (
  attachment_id BIGINT     NOT NULL,
  number        INT        NOT NULL,
  content       MEDIUMBLOB NOT NULL,
  PRIMARY KEY (attachment_id, number),
  CONSTRAINT attachment_piece_of FOREIGN KEY (attachment_id) REFERENCES attachment (id)
);
