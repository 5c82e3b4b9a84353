import { keuzesVan } from '@poortwachter/wet'
import type { Keuzewaarde } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import type { Celformule, Formuleargument } from './celformule.ts'

/** Name of the cell that holds the day one looks from. */
export const PEILDATUM = 'PW_Peildatum'

/** Name of the table, as long as the workbook has no other of that name. */
export const CASELOAD = 'Caseload'

/** Row of the headings, counted from 0; above it stands the day one looks from. */
export const KOPRIJ = 2

/** Number format of dates, in the codes that Excel stores. */
export const DATUMOPMAAK = 'dd-mm-yyyy'
const EURO_OPMAAK = '€ #,##0.00'

/** A column of the caseload; `breedte` in pixels. */
export interface Kolom {
  readonly kop: string
  readonly breedte: number
  readonly opmaak?: string
  /** Cells hold a day that people fill in. */
  readonly isDatum?: true
  /** The words that the column takes, when it holds a fact that the rules know. */
  readonly keuzes?: readonly Keuzewaarde[]
  readonly formule?: Celformule
}

const tekst = (kop: string, breedte: number): Kolom => ({ kop, breedte })
const datum = (kop: string): Kolom => ({ kop, breedte: 118, opmaak: DATUMOPMAAK, isDatum: true })

const feitMet = (naam: string) => {
  const gevonden = regelboek.feiten.find((een) => een.naam === naam)
  if (!gevonden) throw new Error(`De regels kennen geen feit "${naam}".`)
  return gevonden
}

/** A column for a fact has the heading that the rules give it, so that every reader of the table knows which fact it is. */
const feit = (naam: string, breedte: number): Kolom => {
  const gevonden = feitMet(naam)
  const keuzes = keuzesVan(gevonden)
  if (!keuzes) throw new Error(`Het feit "${naam}" heeft geen lijst van woorden.`)
  return { kop: gevonden.label, keuzes, breedte }
}

const ziektedatum: Formuleargument = { kolom: 'Ziektedatum' }
const peildatum: Formuleargument = { cel: PEILDATUM }
const soort = (code: string): Formuleargument => ({ tekst: code })
const gedaan = (kop: string): Formuleargument => ({ kolom: kop })

const uiterlijk = (kop: string, code: string, anker?: string): Kolom => ({
  kop,
  breedte: 118,
  opmaak: DATUMOPMAAK,
  formule: { functie: 'DEADLINE', argumenten: [ziektedatum, soort(code), ...(anker ? [gedaan(anker)] : [])] },
})

const status = (kop: string, code: string, gedaanIn: string): Kolom => ({
  kop,
  breedte: 118,
  formule: { functie: 'STATUS', argumenten: [ziektedatum, soort(code), peildatum, gedaan(gedaanIn)] },
})

/** The facts that the caseload keeps and that spoor 2 depends on, besides the day of the eerstejaarsevaluatie. */
const spoor2Feiten = ['belastbaarheid', 'perspectiefConcreet', 'spoor1Uitkomst', 'spoor2Status']

const spoor2: Kolom = {
  kop: 'Spoor 2 nodig',
  breedte: 130,
  formule: {
    functie: 'SPOOR2NODIG',
    argumenten: [
      ziektedatum,
      peildatum,
      ...spoor2Feiten.flatMap((naam): Formuleargument[] => [{ tekst: naam }, { kolom: feitMet(naam).label }]),
      { tekst: 'ejeDatum' },
      { kolom: 'Eerstejaarsevaluatie' },
    ],
  },
}

/** The columns of a caseload: the template, the example and "Nieuwe caseload" are all made from this list. */
export const kolommen: readonly Kolom[] = [
  tekst('Dossier', 86),
  tekst('Naam', 150),
  tekst('Werkgever', 180),
  tekst('Adviseur', 110),
  datum('Ziektedatum'),
  datum('Hersteldatum'),
  datum('Probleemanalyse'),
  datum('Plan van aanpak'),
  datum('42e-weeksmelding'),
  datum('Eerstejaarsevaluatie'),
  datum('Start spoor 2'),
  datum('WIA-aanvraag'),
  feit('belastbaarheid', 130),
  feit('perspectiefConcreet', 130),
  feit('spoor1Uitkomst', 120),
  feit('conflict', 130),
  feit('spoor2Status', 110),
  feit('bedrijfsartsIngeschakeld', 130),
  feit('spoor1Onderzocht', 130),
  { kop: 'Loon per maand', breedte: 110, opmaak: EURO_OPMAAK },
  {
    kop: 'Verzuimweek',
    breedte: 96,
    opmaak: '0',
    formule: { functie: 'VERZUIMWEEK', argumenten: [ziektedatum, peildatum] },
  },
  status('Status probleemanalyse', 'PA', 'Probleemanalyse'),
  status('Status 42e week', 'UWV42', '42e-weeksmelding'),
  uiterlijk('EJE uiterlijk', 'EJE'),
  status('Status EJE', 'EJE', 'Eerstejaarsevaluatie'),
  spoor2,
  uiterlijk('Spoor 2 uiterlijk', 'SPOOR2', 'Eerstejaarsevaluatie'),
  uiterlijk('WIA uiterlijk', 'WIA'),
  status('Status WIA', 'WIA', 'WIA-aanvraag'),
]
