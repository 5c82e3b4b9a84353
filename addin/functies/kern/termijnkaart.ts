import { datumVoluit } from '../../../domain/datumwoorden.ts'
import type { Register } from '../../../domain/regelboek/register.ts'
import type { Termijnuitkomst } from '../../../domain/termijn/termijn.ts'
import type { Grond } from '../../../domain/uitkomst.ts'
import { bronnenTekst, statusTekst, zekerheidTekst } from '../../../domain/verwoording/grond.ts'
import { berekeningTekst } from '../../../domain/verwoording/telling.ts'
import type { Kaart } from '../../cel/antwoord.ts'

/** The card behind a date: which step, which day it is, on what it rests, how it was counted, under which edition. */
export const termijnkaart = (register: Register, { wet, veilig, begin }: Termijnuitkomst, grond: Grond): Kaart => ({
  Stap: grond.titel,
  Betekenis: register.termijn.get(grond.regel)?.betekenis ?? '',
  Grondslag: bronnenTekst(register.regelboek, grond),
  Berekening: berekeningTekst(register, grond.stappen),
  ...(begin === undefined ? {} : { 'Kan vanaf': datumVoluit(begin) }),
  'Laatste dag volgens de tekst': datumVoluit(wet),
  'Veilige dag': datumVoluit(veilig),
  Status: statusTekst[grond.status],
  Zekerheid: zekerheidTekst[grond.zekerheid],
  ...(grond.toelichting ? { Toelichting: grond.toelichting } : {}),
  Regelversie: grond.regelversie,
})
