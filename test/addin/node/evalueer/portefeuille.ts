import { dag, datumTekst, isoVan, plus } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'

/** The day around which the cases of a portfolio lie. */
export const PEILDAG = dag('2026-11-22')

/** Headings of an export; the order is that of nobody's liking, as in real ones. */
export const KOPPEN = [
  'Werkgever',
  'Dossiernummer',
  'Naam',
  'Casemanager',
  'Eerste ziektedag',
  'Hersteld op',
  'Datum probleemanalyse',
  'Plan van aanpak',
  '42e-weeksmelding',
  'Eerstejaarsevaluatie',
  'Start spoor 2',
  'WIA-aanvraag',
  'Belastbaarheid',
  'Concreet perspectief',
  'Spoor 1 onderzocht',
  'Bedrijfsarts ingeschakeld',
  'Bruto maandloon',
  'Afdeling',
] as const

/** Numbers in [0, 1) that are the same on every machine for the same seed (mulberry32). */
export const createToeval = (zaad: number): (() => number) => {
  let stand = zaad >>> 0
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0
    let getal = Math.imul(stand ^ (stand >>> 15), stand | 1)
    getal ^= getal + Math.imul(getal ^ (getal >>> 7), getal | 61)
    return ((getal ^ (getal >>> 14)) >>> 0) / 2 ** 32
  }
}

type Toeval = () => number

const pick = <T>(toeval: Toeval, lijst: readonly T[]): T => lijst[Math.floor(toeval() * lijst.length)]!
const between = (toeval: Toeval, van: number, tot: number): number => van + Math.floor(toeval() * (tot - van + 1))

const WERKGEVERS = [
  'Bakkerij Zoete Inval',
  'Zorggroep De Wilgen',
  'Gemeente Nergenshuizen',
  'Transport Trapauto B.V.',
  'Café "De Punt"',
]
const ACHTERNAMEN = ['Appelmoes', 'van der Bamboe', 'Citroën', 'Doperwt', 'Eekhoorn-Fluitketel', "'t Gras"]
const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** A day in one of the forms that people and systems write it in; mostly the first. */
const dayText = (toeval: Toeval, dag: Dag): string => {
  const worp = toeval()
  if (worp < 0.9) return datumTekst(dag)
  const [jaar, maand, dagnummer] = isoVan(dag).split('-').map(Number) as [number, number, number]
  if (worp < 0.95) return isoVan(dag)
  return worp < 0.98 ? `${dagnummer} ${MAANDEN[maand - 1]} ${jaar}` : `${dagnummer}/${maand}/${jaar}`
}

/** The day a step was done: about its last day, and empty when that lies ahead or it was forgotten. */
const doneText = (toeval: Toeval, laatste: Dag): string => {
  const gedaan = plus(laatste, between(toeval, -20, 4))
  return gedaan > PEILDAG || toeval() < 0.06 ? '' : dayText(toeval, gedaan)
}

const oneRow = (toeval: Toeval, nummer: number): readonly string[] => {
  const ziek = plus(PEILDAG, -between(toeval, 0, 800))
  const step = (dagen: number): string => doneText(toeval, plus(ziek, dagen))
  const hersteld = toeval() < 0.2 ? plus(ziek, between(toeval, 5, 400)) : undefined
  return [
    pick(toeval, WERKGEVERS),
    `2026-${String(nummer).padStart(7, '0')}`,
    `${String.fromCharCode(65 + between(toeval, 0, 25))}. ${pick(toeval, ACHTERNAMEN)}`,
    `Adviseur ${between(toeval, 1, 40)}`,
    toeval() < 0.002 ? pick(toeval, ['31-02-2026', 'onbekend', '12-05-25', '']) : dayText(toeval, ziek),
    hersteld === undefined || hersteld > PEILDAG ? '' : datumTekst(hersteld),
    step(42),
    step(56),
    step(294),
    step(363),
    toeval() < 0.5 ? step(405) : '',
    step(650),
    pick(toeval, [
      'belastbaar',
      'belastbaar',
      'gbmTijdelijk',
      'geen benutbare mogelijkheden, duurzaam',
      'onbekend',
      '',
    ]),
    pick(toeval, ['ja', 'nee', 'onbekend', '']),
    pick(toeval, ['ja', 'ja', 'nee', '']),
    pick(toeval, ['ja', 'ja', 'ja', 'nee', '?']),
    `${between(toeval, 2, 6)}.${String(between(toeval, 0, 999)).padStart(3, '0')},${String(between(toeval, 0, 99)).padStart(2, '0')}`,
    pick(toeval, ['Magazijn', 'Zorg; nacht', 'Kantoor', '-', '']),
  ]
}

/** Rows of a made-up portfolio: the same for the same seed. Names, employers and departments exist nowhere. */
export function* portfolioRows(aantal: number, zaad = 1): Generator<readonly string[]> {
  const toeval = createToeval(zaad)
  for (let nummer = 1; nummer <= aantal; nummer++) yield oneRow(toeval, nummer)
}

const field = (tekst: string, scheiding: string): string =>
  tekst.includes(scheiding) || tekst.includes('"') || tekst.includes('\n') ? `"${tekst.replaceAll('"', '""')}"` : tekst

/** The same rows as the text of a csv file, in pieces. */
export function* portfolioCsv(aantal: number, zaad = 1, scheiding = ';'): Generator<string> {
  let stuk = `${KOPPEN.join(scheiding)}\r\n`
  for (const rij of portfolioRows(aantal, zaad)) {
    stuk += `${rij.map((tekst) => field(tekst, scheiding)).join(scheiding)}\r\n`
    if (stuk.length < 1 << 16) continue
    yield stuk
    stuk = ''
  }
  yield stuk
}
