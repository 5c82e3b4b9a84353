import { aowDatum } from './aow-datum.ts'
import { bekorting } from './bekorting.ts'
import { bron } from './bron.ts'
import { bronverschil } from './bronverschil.ts'
import { eersteZiektedag } from './eerste-ziektedag.ts'
import type { Functie } from './kern/functie.ts'
import { loondoorbetaling } from './loondoorbetaling.ts'
import { loonsanctiekosten } from './loonsanctiekosten.ts'
import { loonsanctierisico } from './loonsanctierisico.ts'
import { redenen } from './redenen.ts'
import { regelversie } from './regelversie.ts'
import { risico } from './risico.ts'
import { spoor2Nodig } from './spoor2-nodig.ts'
import { spoor2Start } from './spoor2-start.ts'
import { toets } from './toets.ts'
import { transitievergoeding } from './transitievergoeding.ts'
import { uitersteStart } from './uiterste-start.ts'
import { uitleg } from './uitleg.ts'
import { wachttijd } from './wachttijd.ts'
import { wiaKlasse } from './wia-klasse.ts'
import { zelftest } from './zelftest.ts'

/** The functions that read more of the edition than the terms; they follow as soon as the first have been registered. */
export const vervolgfuncties: readonly Functie[] = [
  eersteZiektedag,
  wachttijd,
  uitersteStart,
  bekorting,
  aowDatum,
  loondoorbetaling,
  transitievergoeding,
  wiaKlasse,
  spoor2Nodig,
  spoor2Start,
  loonsanctierisico,
  risico,
  loonsanctiekosten,
  redenen,
  uitleg,
  toets,
  bron,
  bronverschil,
  regelversie,
  zelftest,
]
