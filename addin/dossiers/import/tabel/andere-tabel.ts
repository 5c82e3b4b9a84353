import { zin } from '../../../taal/zin.ts'
import { kopwoord, LANGSTE_KOP, schoneTekst } from '@poortwachter/wet/lezen'
import type { Dossiercel } from '../../dossiercel.ts'
import type { Tabelkoppen } from '../../koprij.ts'
import type { Kopoordeel } from '../kop/koprol.ts'
import { keuzesVoor } from '../vraag/vraag.ts'
import type { Importvraag } from '../vraag/vraag.ts'

/** A day, or the year of one; no heading holds those. */
const DAGACHTIG = /\d{4}|\d[-/.]\d/

const isLeeg = (cel: Dossiercel): boolean => cel === '' || (typeof cel === 'string' && cel.trim() === '')

/** The cells of a row as headings; undefined when one of them can be none. */
const asHeadings = (rij: readonly Dossiercel[]): readonly string[] | undefined => {
  const uit: string[] = []
  for (const cel of rij) {
    if (typeof cel !== 'string' || cel.length > LANGSTE_KOP || DAGACHTIG.test(cel)) return undefined
    uit.push(cel)
  }
  return uit
}

/** What a row below the headings is as headings: those of the table again, or of another one. */
interface Koprijsoort {
  readonly soort: 'eigen' | 'andere'
  readonly tabel: Tabelkoppen
}

/** Tells of a row whether it holds headings with a first sick day. */
export const createKoprijkijker = (
  koppen: readonly string[],
  oordeelOver: (kop: string) => Kopoordeel,
): ((rij: readonly Dossiercel[]) => Koprijsoort | undefined) => {
  const rolVan = (kop: string): string | undefined => {
    const oordeel = oordeelOver(kop)
    return typeof oordeel === 'object' ? oordeel.rol : undefined
  }
  const eigenRollen = koppen.map(rolVan)
  const eigenWoorden = koppen.map(kopwoord)
  const begin = eigenRollen.indexOf('ziektedatum')
  return (rij) => {
    const opBegin = rij[begin]
    // Nearly every row has its day there.
    if (opBegin !== undefined && (typeof opBegin !== 'string' || DAGACHTIG.test(opBegin))) return undefined
    const cellen = asHeadings(rij)
    if (!cellen) return undefined
    const rollen = cellen.map((cel) => (isLeeg(cel) ? undefined : rolVan(cel)))
    const gekend = new Set(rollen.filter((rol) => rol !== undefined))
    if (gekend.size < 2 || !gekend.has('ziektedatum')) return undefined
    const isEigen = cellen.every(
      (cel, i) =>
        isLeeg(cel) || kopwoord(cel) === eigenWoorden[i] || (rollen[i] !== undefined && rollen[i] === eigenRollen[i]),
    )
    return { soort: isEigen ? 'eigen' : 'andere', tabel: { koppen: cellen, metZiektedatum: true } }
  }
}

const headingsText = ({ koppen }: Pick<Tabelkoppen, 'koppen'>): string =>
  koppen
    .map(schoneTekst)
    .filter((kop) => kop !== '')
    .join(', ')

/** Why the rows of another table are not read. */
export const otherTableText = (tabel: Tabelkoppen): string =>
  zin`van een tabel met andere koppen (${headingsText(tabel)})`

/** What is said of tables above the one that is read. */
export const aboveText = (tabel: Tabelkoppen): string =>
  zin`De tabel erboven, met andere koppen (${headingsText(tabel)}), wordt niet gelezen.`

/** Asks what to read where more than one table has a first sick day. */
export const tableQuestion = (koppen: readonly string[], andere: readonly Tabelkoppen[]): Importvraag | undefined => {
  const metZiektedatum = andere.filter((tabel) => tabel.metZiektedatum)
  if (metZiektedatum.length === 0) return undefined
  const eigen = headingsText({ koppen })
  const lijst = [...new Set(metZiektedatum.map(headingsText)), eigen].map((tekst) => `(${tekst})`)
  return {
    id: 'tabel',
    tekst: zin`Hier staat meer dan een tabel, onder of naast elkaar: ${lijst.slice(0, -1).join(', ')} en ${lijst.at(-1)!}. Die zijn niet samen te lezen. Zet iedere tabel op een eigen blad, of lees er een.`,
    voorbeelden: [],
    keuzes: keuzesVoor([['deze', zin`Alleen de tabel met ${eigen}; de andere rijen niet gebruiken`]]),
    blokkeert: true,
  }
}
