CREATE TRIGGER audit_niet_vervangen_op_inhoud BEFORE INSERT ON audit
WHEN EXISTS (
  SELECT 1 FROM audit WHERE hash = NEW.hash OR (handeling = NEW.handeling AND versie = NEW.versie)
)
BEGIN SELECT RAISE(ABORT, 'auditregel bestaat al'); END;

CREATE TRIGGER audit_alleen_achteraan BEFORE INSERT ON audit
WHEN NEW.nummer <> (SELECT coalesce(max(nummer), 0) + 1 FROM audit)
BEGIN SELECT RAISE(ABORT, 'auditregel bestaat al'); END;
