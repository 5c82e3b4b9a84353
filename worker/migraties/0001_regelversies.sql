CREATE TABLE regelversie (
  versie TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  omvang INTEGER NOT NULL CHECK (omvang > 0),
  inhoud TEXT NOT NULL,
  sleutel TEXT NOT NULL,
  handtekening TEXT NOT NULL,
  tijdstip TEXT NOT NULL
) STRICT;

CREATE TABLE intrekking (
  versie TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  inhoud TEXT NOT NULL,
  sleutel TEXT NOT NULL,
  handtekening TEXT NOT NULL,
  tijdstip TEXT NOT NULL
) STRICT;

CREATE TABLE audit (
  nummer INTEGER PRIMARY KEY,
  handeling TEXT NOT NULL CHECK (handeling IN ('uitgave', 'intrekking')),
  versie TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  sleutel TEXT NOT NULL,
  handtekening TEXT NOT NULL,
  tijdstip TEXT NOT NULL,
  vorige TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL UNIQUE,
  UNIQUE (handeling, versie)
) STRICT;
