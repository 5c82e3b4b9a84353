import { dag, dagUitSerienummer, isoVan, registerVan } from '@poortwachter/wet'
import type { Dag, Feitinhoud } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import {
  aantalUitCel,
  alsProcent,
  bedragUitCel,
  dagUitCel,
  DOORBETALING,
  getalUitCel,
  OPSLAG,
  procentUitCel,
  VERSCHUIVING,
} from '@poortwachter/wet/lezen'
import type { Lezing } from '@poortwachter/wet/lezen'
import { createDossierlezer } from '../../addin/dossiers/dossier.ts'
import type { Caseloaddossier } from '../../addin/dossiers/dossier.ts'
import type { Dossiercel } from '../../addin/dossiers/dossiercel.ts'
import { feitenOf } from '../../addin/dossiers/feiten.ts'
import { createFeitlezer, feitbronOf } from '../../addin/dossiers/feitkolommen.ts'
import { linkKoppen, procentkolommenOf } from '../../addin/dossiers/koppeling.ts'
import { veldenOf } from '../../addin/dossiers/velden.ts'
import { readDossiertabel } from '../../addin/functies/kern/dossiertabel.ts'
import { feitenParameter } from '../../addin/functies/kern/feitenparameter.ts'
import { readOpties } from '../../addin/node/evalueer/gebruik/opties.ts'
import { createRijrekenaar } from '../../addin/node/evalueer/kolommen/rij.ts'
import { rekenrijOf } from '../../addin/node/evalueer/rijen.ts'
import { cel as serie, roep, roepDag, roepFout } from '../addin/functies/roep.ts'
import type { Berekening, Cellen } from './berekening.ts'

const register = registerVan(regelboek)
const EERSTE = serie('2025-01-06')
const PEILDATUM = dag('2025-06-01')
const MS_PER_DAG = 86_400_000
const EXCEL_NUL = 25_569

type Soort = 'getal' | 'procentopmaak' | 'tekst' | 'leeg'

/** What a road of reading said: a number or day as text, `leeg`, `vraag` or `fout`. */
type Uitslag = string

const numberText = (getal: number): Uitslag => String(Number(getal.toFixed(6))).replace('.', ',')

const mistake = (bericht: string): Uitslag =>
  /niets ingevuld|ontbreekt/.test(bericht) ? 'leeg' : bericht.includes(': is dat ') ? 'vraag' : 'fout'

const outcome = (lezing: Lezing<number>): Uitslag =>
  lezing.soort === 'gelezen' ? numberText(lezing.waarde) : lezing.soort === 'leeg' ? 'leeg' : mistake(lezing.bericht)

const orMistake = (waarde: number | undefined, fouten: readonly { readonly bericht: string }[]): Uitslag =>
  waarde !== undefined ? numberText(waarde) : fouten[0] ? mistake(fouten[0].bericht) : 'leeg'

/** What Excel gives a function: the value, without its format. */
const valueOf = (staat: string, soort: Soort): Dossiercel =>
  soort === 'getal' || soort === 'procentopmaak' ? Number(staat.replace(',', '.')) : staat

const called = (id: string, argumenten: readonly unknown[], measure: (getal: number) => number): Uitslag => {
  const waarde = roep(id, ...argumenten)
  return typeof waarde === 'number' ? numberText(measure(waarde)) : mistake(roepFout(id, ...argumenten).bericht)
}

/** The exposure of the row of `PW.RISICO`, per week. */
const inRisico = (kop: string, cel: Dossiercel, overig: Readonly<Record<string, Dossiercel>>): Uitslag => {
  const rij = { eersteZiektedag: EERSTE, bedrijfsartsIngeschakeld: 'nee', ...overig, [kop]: cel }
  const uit = roep('RISICO', [Object.keys(rij)], [Object.values(rij)], serie('2025-06-01'))
  const cellen: unknown = Array.isArray(uit) ? uit[1] : undefined
  if (!Array.isArray(cellen)) return `geen rij: ${String(uit)}`
  if (cellen[0] instanceof Error) return mistake(cellen[0].message)
  return typeof cellen[5] === 'number' ? numberText(cellen[5] / 52) : 'leeg'
}

const KOPPEN = ['Ziek sinds', 'Loon per maand', 'Doorbetaling in procenten', 'Loonwaarde', 'Dagen die niet meetellen']
const koppeling = linkKoppen(KOPPEN, veldenOf(regelboek))

/** A row as a sheet gives it, with this cell under one heading. */
const rowWith = (kop: string, cel: Dossiercel): Dossiercel[] => {
  const vast: Readonly<Record<string, Dossiercel>> = { 'Ziek sinds': EERSTE, 'Loon per maand': 1000 }
  return KOPPEN.map((naam) => (naam === kop ? cel : (vast[naam] ?? '')))
}

const inPaneel = (kop: string, cel: Dossiercel): Caseloaddossier => createDossierlezer(koppeling)(rowWith(kop, cel), 0)

/** The same row through `evalueer`, which gets the value and the format of a cell apart. */
const inEvalueer = (kop: string, cel: Dossiercel, isOpgemaakt: boolean) => {
  const procenten = isOpgemaakt ? procentkolommenOf(koppeling).filter((kolom) => KOPPEN[kolom] === kop) : []
  const aannamen = { loonpercentage: undefined, vakantietoeslag: undefined, werkgeverslasten: undefined }
  const rij = rekenrijOf({ cellen: rowWith(kop, cel), regel: 1, procenten, weigering: undefined, opmerking: undefined })
  const [uitkomst] = [...createRijrekenaar({ register, koppeling, peildatum: PEILDATUM, aannamen }).reken([rij])]
  return {
    dossier: uitkomst?.stand?.dossier,
    blootstelling: uitkomst?.blootstelling,
    fouten: uitkomst?.meldingen ?? [],
  }
}

const factCode = (
  dossier: Caseloaddossier | undefined,
): { code: number | undefined; fouten: { bericht: string }[] } => {
  if (dossier?.ziektedatum === undefined) return { code: undefined, fouten: [] }
  const lees = createFeitlezer(register, feitbronOf(koppeling))
  const { kolommen, fouten } = lees([{ ...dossier, ziektedatum: dossier.ziektedatum }], PEILDATUM)
  return { code: kolommen.feiten.get('loonwaarde')?.[0], fouten: [...fouten] }
}

const known = (code: number | undefined): number | undefined =>
  code === undefined || Number.isNaN(code) ? undefined : code

const numberIn = ({ loonwaarde }: Readonly<Record<string, Feitinhoud>>): number | undefined =>
  typeof loonwaarde === 'number' ? loonwaarde : undefined

/** One answer when all roads agree; what each said when they do not. Formulas may know less than a sheet. */
const agreed = (blad: Readonly<Record<string, Uitslag>>, formule: Readonly<Record<string, Uitslag>>): Uitslag => {
  const [opBlad, ...andersBlad] = new Set(Object.values(blad))
  const [inFormule, ...andersFormule] = new Set(Object.values(formule))
  if (andersBlad.length > 0 || andersFormule.length > 0) return JSON.stringify({ ...blad, ...formule })
  return opBlad === inFormule ? opBlad! : `${opBlad}; in een formule: ${inFormule}`
}

const optionText = (naam: string, cel: Dossiercel, gekozen: 'loonpercentage' | 'werkgeverslasten'): Uitslag => {
  try {
    const opties = readOpties(['in.csv', '--uit', 'uit.csv', `--${naam}=${String(cel)}`], PEILDATUM)
    return typeof opties === 'string' ? opties : orMistake(opties.aannamen[gekozen], [])
  } catch (fout) {
    return mistake(String(fout))
  }
}

const percentages = (staat: string, soort: Soort): Cellen => {
  const cel = valueOf(staat, soort)
  const getoond = soort === 'procentopmaak' ? alsProcent(cel) : cel
  const isOpgemaakt = soort === 'procentopmaak'
  const isTekst = soort === 'tekst'
  const loon = 'Doorbetaling in procenten'
  const paneel = inPaneel(loon, getoond)
  const evalueer = inEvalueer(loon, cel, isOpgemaakt)
  const waarde = inPaneel('Loonwaarde', getoond)
  const { feiten, fouten } = feitenOf(register, waarde)
  const kolom = factCode(inEvalueer('Loonwaarde', cel, isOpgemaakt).dossier)
  const tabel = readDossiertabel(register, [['eersteZiektedag', 'loonwaarde']], [[EERSTE, cel]], PEILDATUM)
  const paren = feitenParameter.lees([[['loonwaarde']], [[cel]]], 'gegevens', register)
  const metLasten = called('LOONSANCTIEKOSTEN', [100, '100%', cel, 1], (bedrag) => bedrag - 100)
  const opslag = outcome(procentUitCel(getoond, OPSLAG))
  return {
    doorbetaling: agreed(
      {
        lezer: outcome(procentUitCel(getoond, DOORBETALING)),
        paneel: orMistake(paneel.loonpercentage, paneel.fouten),
        evalueer: orMistake(
          evalueer.blootstelling?.soort === 'bekend' ? evalueer.blootstelling.loonpercentage : undefined,
          evalueer.fouten,
        ),
        ...(isTekst ? { optie: optionText('loonpercentage', cel, 'loonpercentage') } : {}),
      },
      {
        formule: called('LOONSANCTIEKOSTEN', [100, soort === 'leeg' ? null : cel, null, 1], (bedrag) => bedrag),
        risico: inRisico('loonpercentage', cel, { weekloon: 100 }),
      },
    ),
    loonwaarde: agreed(
      {
        paneel: orMistake(numberIn(feiten), fouten),
        evalueer: orMistake(known(kolom.code), kolom.fouten),
      },
      {
        formule:
          paren.soort === 'gelezen'
            ? orMistake(known([...paren.waarde.feiten.values()][0]?.[0]), [])
            : mistake(paren.soort === 'fout' ? paren.bericht : 'ontbreekt'),
        risico:
          tabel.soort === 'gelezen'
            ? orMistake(
                known(tabel.waarde.kolommen.feiten.get('loonwaarde')?.[0]),
                [...tabel.waarde.fouten.values()].map((bericht) => ({ bericht })),
              )
            : `geen tabel: ${JSON.stringify(tabel)}`,
      },
    ),
    opslag: agreed(
      { lezer: opslag, ...(isTekst ? { optie: optionText('werkgeverslasten', cel, 'werkgeverslasten') } : {}) },
      { formule: metLasten === '0' && opslag === 'leeg' ? 'leeg' : metLasten },
    ),
  }
}

/** The days that the end of the waiting period moves. */
const shift = (cel: Dossiercel): Uitslag => {
  const zonder = Number(roep('DEADLINE', EERSTE, 'EWT'))
  return called('DEADLINE', [EERSTE, 'EWT', null, cel], (met) => met - zonder)
}

const numbers = (staat: string, soort: Soort): Cellen => {
  const cel = valueOf(staat, soort)
  const loon = inPaneel('Loon per maand', cel)
  const dagen = inPaneel('Dagen die niet meetellen', cel)
  const gelezen = outcome(aantalUitCel(cel, 'dagen', VERSCHUIVING))
  const paneeldagen = dagen.fouten.length > 0 ? orMistake(undefined, dagen.fouten) : numberText(dagen.verschuiving)
  const formuledagen = shift(cel)
  /** Days that are not given are none. */
  const orLeeg = (uitslag: Uitslag): Uitslag => (uitslag === '0' && gelezen === 'leeg' ? 'leeg' : uitslag)
  return {
    getal: outcome(getalUitCel(cel)),
    bedrag: agreed(
      { lezer: outcome(bedragUitCel(cel)), paneel: orMistake(loon.loonPerMaand, loon.fouten) },
      {
        formule: called('LOONSANCTIEKOSTEN', [cel, '100%', null, 1], (bedrag) => bedrag),
        risico: inRisico('weekloon', cel, { loonpercentage: '100%' }),
      },
    ),
    dagen: agreed({ lezer: gelezen, paneel: orLeeg(paneeldagen) }, { formule: orLeeg(formuledagen) }),
  }
}

const dayText = (gelezen: Dag | undefined): Uitslag => (gelezen === undefined ? 'leeg' : isoVan(gelezen))

const days = (staat: string): Cellen => {
  const cel = Number(staat.replace(',', '.'))
  const lezing = dagUitCel(cel)
  const moment = new Date((cel - EXCEL_NUL) * MS_PER_DAG)
  const rij = rekenrijOf({ cellen: [moment], regel: 1, procenten: [], weigering: undefined, opmerking: undefined })
  const uitBestand = Number(rij.cellen[0])
  const formule = roepDag('EERSTEZIEKTEDAG', [[cel, '']])
  return {
    dag: agreed(
      {
        lezer: lezing.soort === 'gelezen' ? dayText(lezing.waarde) : lezing.soort,
        paneel: dayText(inPaneel('Ziek sinds', cel).ziektedatum),
        ...(cel === 0 ? {} : { bestand: dayText(dagUitSerienummer(uitBestand)) }),
      },
      { formule: /^\d{4}-/.test(formule) ? formule : mistake(formule) },
    ),
  }
}

/** What a cell holds, read by every road there is. */
export const lezen: Berekening = {
  invoer: ['wat er staat', 'soort cel'],
  uitkomst: ['doorbetaling', 'loonwaarde', 'opslag', 'getal', 'bedrag', 'dagen', 'dag'],
  bereken: (_register, rij) => {
    const staat = rij['wat er staat'] ?? ''
    const soort = rij['soort cel'] as Soort
    if ('dag' in rij) return days(staat)
    return 'bedrag' in rij ? numbers(staat, soort) : percentages(staat, soort)
  },
}
