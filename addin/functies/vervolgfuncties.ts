import { aowDatumFunctie } from './aow-datum.ts'
import { bedragFunctie } from './bedrag.ts'
import { bekortingFunctie } from './bekorting.ts'
import { boeteFunctie } from './boete.ts'
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
import { spoor2KostenFunctie } from './spoor2-kosten.ts'
import { spoor2NodigFunctie } from './spoor2-nodig.ts'
import { spoor2StartFunctie } from './spoor2-start.ts'
import { toetsFunctie } from './toets.ts'
import { transitievergoedingFunctie } from './transitievergoeding.ts'
import { uitDienstFunctie } from './uit-dienst.ts'
import { uitersteStartFunctie } from './uiterste-start.ts'
import { uitlegFunctie } from './uitleg.ts'
import { verkorteWachttijdFunctie } from './verkorte-wachttijd.ts'
import { verlengingskostenFunctie } from './verlengingskosten.ts'
import { vervolgFunctie } from './vervolg.ts'
import { visieplichtFunctie } from './visieplicht.ts'
import { wachttijdFunctie } from './wachttijd.ts'
import { wiaKlasseFunctie } from './wia-klasse.ts'
import { zelftestFunctie } from './zelftest.ts'

/** The functions that read more of the edition than the terms; they follow as soon as the first have been registered. */
export const vervolgfuncties: readonly Functie[] = [
  eersteZiektedagFunctie,
  wachttijdFunctie,
  verkorteWachttijdFunctie,
  uitDienstFunctie,
  boeteFunctie,
  visieplichtFunctie,
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
  verlengingskostenFunctie,
  spoor2KostenFunctie,
  bedragFunctie,
  redenenFunctie,
  vervolgFunctie,
  uitlegFunctie,
  toetsFunctie,
  bronFunctie,
  bronverschilFunctie,
  opkomstFunctie,
  regelversieFunctie,
  zelftestFunctie,
]
