CREATE TRIGGER regelversie_niet_vervangen BEFORE INSERT ON regelversie
WHEN EXISTS (SELECT 1 FROM regelversie WHERE versie = NEW.versie)
BEGIN SELECT RAISE(ABORT, 'regelversie bestaat al'); END;

CREATE TRIGGER regelversie_niet_wijzigen BEFORE UPDATE ON regelversie
BEGIN SELECT RAISE(ABORT, 'een regelversie verandert nooit'); END;

CREATE TRIGGER regelversie_niet_wissen BEFORE DELETE ON regelversie
BEGIN SELECT RAISE(ABORT, 'een regelversie verdwijnt nooit'); END;

CREATE TRIGGER intrekking_niet_vervangen BEFORE INSERT ON intrekking
WHEN EXISTS (SELECT 1 FROM intrekking WHERE versie = NEW.versie)
BEGIN SELECT RAISE(ABORT, 'intrekking bestaat al'); END;

CREATE TRIGGER intrekking_niet_wijzigen BEFORE UPDATE ON intrekking
BEGIN SELECT RAISE(ABORT, 'een intrekking verandert nooit'); END;

CREATE TRIGGER intrekking_niet_wissen BEFORE DELETE ON intrekking
BEGIN SELECT RAISE(ABORT, 'een intrekking verdwijnt nooit'); END;

CREATE TRIGGER audit_niet_vervangen BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE nummer = NEW.nummer OR vorige = NEW.vorige)
BEGIN SELECT RAISE(ABORT, 'auditregel bestaat al'); END;

CREATE TRIGGER audit_niet_wijzigen BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'de audit verandert nooit'); END;

CREATE TRIGGER audit_niet_wissen BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'de audit verdwijnt nooit'); END;
