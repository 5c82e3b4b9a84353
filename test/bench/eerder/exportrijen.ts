import { dag, datumTekst, isoVan, plus, serienummerVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { createToeval } from '../../addin/node/evalueer/portefeuille.ts'

export type Cel = string | number

/** What an export may look like, with rows as many as one likes. */
export interface Export {
  readonly wat: string
  readonly koppen: readonly string[]
  /** Makes cells that nobody has looked at yet: a text that was looked up once is found faster the second time. */
  readonly rijen: (aantal: number) => readonly (readonly Cel[])[]
}

const PEILDAG = dag('2026-11-22')
const ACHTERNAMEN = 'Appelmoes,van der Bamboe,Citroën,Doperwt,Eekhoorn,Framboos,Gember,Hazelnoot,Inktvis'.split(',')
const WERKGEVERS = ['Bakkerij Zoete Inval', 'Zorggroep De Wilgen', 'Transport Trapauto B.V.', 'Café De Punt']
const AFDELINGEN = ['Zorg nacht', 'Magazijn', 'Kantoor', 'Bouw', '']
const STATUSSEN = ['Lopend', 'In behandeling', 'In opbouw', 'Wacht op UWV', 'Overgedragen aan bedrijfsarts']

type Dagschrift = (dag: Dag) => Cel

/** A text of its own, not one that is shared with other cells. */
const vers = (tekst: string): string => Buffer.from(tekst, 'utf8').toString('utf8')

const rijVan = (toeval: () => number, nummer: number, schrijf: Dagschrift, isEigenNaam: boolean): readonly Cel[] => {
  const tussen = (van: number, tot: number): number => van + Math.floor(toeval() * (tot - van + 1))
  const kies = (lijst: readonly string[]): string => lijst[tussen(0, lijst.length - 1)]!
  const ziek = plus(PEILDAG, -tussen(0, 800))
  const stap = (dagen: number): Cel => {
    const gedaan = plus(ziek, dagen - tussen(-4, 20))
    return gedaan > PEILDAG || toeval() < 0.06 ? '' : schrijf(gedaan)
  }
  const hersteld = plus(ziek, tussen(5, 400))
  const naam = `${String.fromCharCode(65 + tussen(0, 25))}. ${kies(ACHTERNAMEN)}`
  return [
    `2026-${String(nummer).padStart(7, '0')}`,
    isEigenNaam ? `${naam} ${nummer}` : naam,
    kies(WERKGEVERS),
    kies(AFDELINGEN),
    schrijf(ziek),
    toeval() < 0.2 && hersteld <= PEILDAG ? schrijf(hersteld) : '',
    stap(42),
    stap(56),
    kies(['70', '100', '85', '']),
    kies(STATUSSEN),
  ].map((cel) => (typeof cel === 'string' ? vers(cel) : cel))
}

const KOPPEN = [
  'Dossiernummer',
  'Naam',
  'Werkgever',
  'Afdeling',
  'Eerste ziektedag',
  'Hersteld op',
  'Datum probleemanalyse',
  'Plan van aanpak',
  'Loonpercentage',
  'Status',
]

const dossiers = (wat: string, schrijf: Dagschrift, isEigenNaam: boolean): Export => ({
  wat,
  koppen: KOPPEN,
  rijen: (aantal) => {
    const toeval = createToeval(1)
    return Array.from({ length: aantal }, (_, i) => rijVan(toeval, i + 1, schrijf, isEigenNaam))
  },
})

/** Ten columns in each: numbers, names, employers, days, percentages and words, as systems export them. */
export const EXPORTS: readonly Export[] = [
  dossiers('datums als tekst', datumTekst, true),
  dossiers('datums als serienummer', serienummerVan, true),
  dossiers('datums als jjjj-mm-ddT00:00:00', (dag) => `${isoVan(dag)}T00:00:00`, true),
  dossiers('datums als tekst, namen die terugkomen', datumTekst, false),
]
