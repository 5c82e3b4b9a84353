import type { Zekerheid } from '../../regelboek/gezag.ts'
import type { IsoDag } from '../../dag/datum.ts'
import type { Bedragregel } from '../../regelboek/tabel.ts'
import type { Ingang } from '../../regelboek/tijdlijn.ts'

/** The day on which the amounts were last compared with their sources. */
const GECONTROLEERD = '2026-11-28'

/** An amount fixed by ministerial decision, as publications give it. */
export const bedrag = (
  vanaf: IsoDag,
  waarde: number,
  publicaties: string | readonly string[],
  zekerheid: Zekerheid = 'secundair',
): Ingang<Bedragregel> => ({
  vanaf,
  regel: {
    waarde,
    status: 'regeling',
    zekerheid,
    bronnen: [publicaties].flat().map((regeling) => ({ regeling })),
    gecontroleerdOp: GECONTROLEERD,
  },
})
