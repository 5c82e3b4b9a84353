import type { Zekerheid } from '../../regelboek/bron.ts'
import type { IsoDag } from '../../dag/datum.ts'
import type { Bedragregel } from '../../regelboek/tabel.ts'
import type { Ingang } from '../../regelboek/tijdlijn.ts'

/** The day on which the amounts were last compared with their sources. */
const GECONTROLEERD = '2026-11-22'

/** An amount fixed by ministerial decision, as a publication gives it. */
export const bedrag = (
  vanaf: IsoDag,
  waarde: number,
  regeling: string,
  zekerheid: Zekerheid = 'secundair',
): Ingang<Bedragregel> => ({
  vanaf,
  regel: { waarde, status: 'regeling', zekerheid, bronnen: [{ regeling }], gecontroleerdOp: GECONTROLEERD },
})
