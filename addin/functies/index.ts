import { aowDatum } from './aow-datum.ts'
import { bekorting } from './bekorting.ts'
import { bron } from './bron.ts'
import { bronverschil } from './bronverschil.ts'
import { deadline } from './deadline.ts'
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
import { status } from './status.ts'
import { tijdlijn } from './tijdlijn.ts'
import { toets } from './toets.ts'
import { transitievergoeding } from './transitievergoeding.ts'
import { uitersteStart } from './uiterste-start.ts'
import { uitleg } from './uitleg.ts'
import { venster } from './venster.ts'
import { verzuimweek } from './verzuimweek.ts'
import { volgende } from './volgende.ts'
import { wachttijd } from './wachttijd.ts'
import { wiaKlasse } from './wia-klasse.ts'
import { zelftest } from './zelftest.ts'

/** Every function of the add-in; metadata, handbook and registration follow from this list. */
export const functies: readonly Functie[] = [
  deadline,
  venster,
  tijdlijn,
  status,
  volgende,
  verzuimweek,
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
