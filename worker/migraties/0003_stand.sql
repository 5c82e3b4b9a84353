CREATE TABLE stand (
  nummer INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  inhoud TEXT NOT NULL,
  sleutel TEXT NOT NULL,
  handtekening TEXT NOT NULL,
  tijdstip TEXT NOT NULL
) STRICT;

CREATE TABLE verversing (
  volgnummer INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  inhoud TEXT NOT NULL,
  sleutel TEXT NOT NULL,
  handtekening TEXT NOT NULL,
  tijdstip TEXT NOT NULL
) STRICT;

CREATE TRIGGER stand_niet_vervangen BEFORE INSERT ON stand
WHEN EXISTS (SELECT 1 FROM stand WHERE nummer >= NEW.nummer)
BEGIN SELECT RAISE(ABORT, 'stand bestaat al'); END;

CREATE TRIGGER stand_niet_wijzigen BEFORE UPDATE ON stand
BEGIN SELECT RAISE(ABORT, 'een stand verandert nooit'); END;

CREATE TRIGGER stand_niet_wissen BEFORE DELETE ON stand
BEGIN SELECT RAISE(ABORT, 'een stand verdwijnt nooit'); END;

CREATE TRIGGER verversing_niet_vervangen BEFORE INSERT ON verversing
WHEN EXISTS (SELECT 1 FROM verversing WHERE volgnummer >= NEW.volgnummer)
BEGIN SELECT RAISE(ABORT, 'verversing bestaat al'); END;

CREATE TRIGGER verversing_niet_wijzigen BEFORE UPDATE ON verversing
BEGIN SELECT RAISE(ABORT, 'een verversing verandert nooit'); END;
