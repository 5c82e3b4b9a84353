import { aowDatumFunctie } from './aow-datum.ts'
import { bekortingFunctie } from './bekorting.ts'
import { bronFunctie } from './bron.ts'
import { bronverschilFunctie } from './bronverschil.ts'
import { eersteZiektedagFunctie } from './eerste-ziektedag.ts'
import type { Functie } from './kern/functie.ts'
import { loondoorbetalingFunctie } from './loondoorbetaling.ts'
import { loonsanctiekostenFunctie } from './loonsanctiekosten.ts'
import { loonsanctierisicoFunctie } from './loonsanctierisico.ts'
import { opkomstFunctie } from './opkomst.ts'
import { redenenFunctie } from './redenen.ts'
import { regelversieFunctie } from './regelversie.ts'
import { risicoFunctie } from './risico.ts'
import { spoor2NodigFunctie } from './spoor2-nodig.ts'
import { spoor2StartFunctie } from './spoor2-start.ts'
import { toetsFunctie } from './toets.ts'
import { transitievergoedingFunctie } from './transitievergoeding.ts'
import { uitersteStartFunctie } from './uiterste-start.ts'
import { uitlegFunctie } from './uitleg.ts'
import { wachttijdFunctie } from './wachttijd.ts'
import { wiaKlasseFunctie } from './wia-klasse.ts'
import { zelftestFunctie } from './zelftest.ts'

/** The functions that read more of the edition than the terms; they follow as soon as the first have been registered. */
export const vervolgfuncties: readonly Functie[] = [
  eersteZiektedagFunctie,
  wachttijdFunctie,
  uitersteStartFunctie,
  bekortingFunctie,
  aowDatumFunctie,
  loondoorbetalingFunctie,
  transitievergoedingFunctie,
  wiaKlasseFunctie,
  spoor2NodigFunctie,
  spoor2StartFunctie,
  loonsanctierisicoFunctie,
  risicoFunctie,
  loonsanctiekostenFunctie,
  redenenFunctie,
  uitlegFunctie,
  toetsFunctie,
  bronFunctie,
  bronverschilFunctie,
  opkomstFunctie,
  regelversieFunctie,
  zelftestFunctie,
]
