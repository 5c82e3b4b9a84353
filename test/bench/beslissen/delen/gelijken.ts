import { createCaseload } from '../caseload.ts'
import { answersOf, feitenOf, invoerOf } from '../gelijken/invoer.ts'
import type { Antwoord, Invoer, Peer } from '../gelijken/invoer.ts'
import { measureAlone } from '../meten.ts'
import { printColumns, printFailure, printFigure, printHeading, printWay } from '../tafel.ts'
import type { Maatstaf } from '../tafel.ts'
import { TERMIJNEN } from '../werklast.ts'

interface Manier {
  readonly naam: string
  readonly aantal: number
  readonly invoer: readonly Invoer[]
  /** A public rule engine that an add-in may run: without `eval`. */
  readonly isMotorZonderEval: boolean
  readonly opmerking: string
  readonly create: () => Promise<Peer>
}

const MAANDEN = 'maanden gegeven'
const MEESTE = 20_000

const differenceOf = (gekregen: Antwoord | undefined, verwacht: Antwoord): string | undefined => {
  if (!gekregen) return 'geen antwoord'
  const k = verwacht.termijnen.findIndex((dag, plaats) => gekregen.termijnen[plaats] !== dag)
  if (k >= 0) return `${TERMIJNEN[k]} ${gekregen.termijnen[k]} in plaats van ${verwacht.termijnen[k]}`
  if (gekregen.spoor2 !== verwacht.spoor2) return `SPOOR2NODIG ${gekregen.spoor2} in plaats van ${verwacht.spoor2}`
  if (gekregen.klasse !== verwacht.klasse)
    return `LOONSANCTIERISICO ${gekregen.klasse} in plaats van ${verwacht.klasse}`
  return undefined
}

/** Other ways to do the whole work, each on cases as it takes them, once its answers are found to be the same. */
export const comparePeers = async (maatstaf: Maatstaf): Promise<void> => {
  const caseload = createCaseload(MEESTE)
  const feiten = feitenOf(caseload)
  const invoer = invoerOf(caseload)
  const verwacht = answersOf(caseload)
  const manieren: readonly Manier[] = [
    {
      naam: 'beslistabel, een dossier tegelijk',
      aantal: 2_000,
      invoer: feiten,
      isMotorZonderEval: false,
      opmerking: 'met gronden',
      create: async () => (await import('../gelijken/dossierstand.ts')).createDossierstand(),
    },
    {
      naam: 'date-fns, objecten en ifs',
      aantal: MEESTE,
      invoer,
      isMotorZonderEval: false,
      opmerking: '',
      create: async () => (await import('../gelijken/date-fns.ts')).createDateFns(),
    },
    {
      naam: 'json-logic-engine, gecompileerd met eval',
      aantal: MEESTE,
      invoer,
      isMotorZonderEval: false,
      opmerking: MAANDEN,
      create: async () => (await import('../gelijken/json-logic.ts')).createCompiledJsonLogic(),
    },
    {
      naam: 'json-logic-engine, geïnterpreteerd',
      aantal: MEESTE,
      invoer,
      isMotorZonderEval: true,
      opmerking: MAANDEN,
      create: async () => (await import('../gelijken/json-logic.ts')).createJsonLogic(),
    },
    {
      naam: 'zen-engine',
      aantal: 2_000,
      invoer,
      isMotorZonderEval: true,
      opmerking: MAANDEN,
      create: async () => (await import('../gelijken/zen.ts')).createZen(),
    },
    {
      naam: 'HyperFormula',
      aantal: 1_000,
      invoer,
      isMotorZonderEval: true,
      opmerking: MAANDEN,
      create: async () => (await import('../gelijken/hyperformula.ts')).createHyperFormula(),
    },
    {
      naam: 'json-rules-engine',
      aantal: 1_000,
      invoer,
      isMotorZonderEval: true,
      opmerking: `${MAANDEN}; dagen opgeteld naast de motor`,
      create: async () => (await import('../gelijken/json-rules-engine.ts')).createJsonRulesEngine(),
    },
    {
      naam: 'publicodes',
      aantal: 50,
      invoer,
      isMotorZonderEval: true,
      opmerking: MAANDEN,
      create: async () => (await import('../gelijken/publicodes.ts')).createPublicodes(invoer[0]!),
    },
  ]
  printHeading('elders: hetzelfde hele werk, objecten erin en eruit, uitkomsten gelijk')
  printColumns()
  printWay('met de hand over getypeerde kolommen', maatstaf.hand, maatstaf)
  printWay('beslistabellen in kolommen', maatstaf.tabellen, maatstaf)
  let snelste: { readonly naam: string; readonly perDossier: number } | undefined
  for (const { naam, aantal, invoer: gegeven, isMotorZonderEval, opmerking, create } of manieren) {
    try {
      const peer = await create()
      const dossiers = gegeven.slice(0, aantal)
      const antwoorden = await peer(dossiers)
      for (let i = 0; i < aantal; i++) {
        const verschil = differenceOf(antwoorden[i], verwacht[i]!)
        if (verschil) throw new Error(`andere uitkomst, dossier ${i}: ${verschil}`)
      }
      const perDossier = (await measureAlone(() => peer(dossiers))) / aantal
      if (isMotorZonderEval && !(snelste && snelste.perDossier <= perDossier)) snelste = { naam, perDossier }
      printWay(
        naam,
        perDossier,
        maatstaf,
        [`${aantal.toLocaleString('nl')} dossiers`, opmerking].filter(Boolean).join('; '),
      )
    } catch (fout) {
      const bericht = fout instanceof Error ? fout.message : String(fout)
      printFailure(
        naam,
        bericht.includes('Cannot find') ? 'niet geïnstalleerd: npm --prefix test/bench install' : bericht.slice(0, 200),
      )
    }
  }
  if (snelste)
    printFigure(`${snelste.naam} × tabellen`, snelste.perDossier / maatstaf.tabellen, { soort: 'minstens', grens: 10 })
}
