import type { Veld } from '@poortwachter/wet/lezen'
import { kopwoord } from '@poortwachter/wet/lezen'
import { isMeldingkop, meldingswoordVan } from './import/woord/meldingswoorden.ts'
import { koprollerVan } from './import/kop/koprol.ts'
import type { Kopoordeel } from './import/kop/koprol.ts'
import { NIET_GEBRUIKEN } from './import/vraag/vraag.ts'
import type { Kopkeuzes } from './koppeling.ts'

/** How far down a sheet headings are looked for: exports put a title and a date of printing above them. */
export const DIEPSTE_KOPRIJ = 20

/** A row of headings and how well it was understood. */
export interface Koprij {
  /** 0 = first row of the range; of headings in two rows the lower one. */
  readonly rij: number
  readonly koppen: readonly string[]
  readonly herkend: number
  /** Whether one of them can be the first sick day. */
  readonly metZiektedatum: boolean
  /** Whether the rows below are reports of illness and recovery, each of its own day. */
  readonly isMeldingen: boolean
  /** Tables that begin above it. */
  readonly erboven: readonly Tabelkoppen[]
}

/** Whether headings are those of a caseload, or can be: where none is the first sick day, the rows tell what to ask. */
export const isCaseloadkop = ({ herkend, metZiektedatum, isMeldingen }: Koprij): boolean =>
  herkend >= 2 || metZiektedatum || isMeldingen

/** The headings of a table that stands with the one that is read. */
export interface Tabelkoppen {
  readonly koppen: readonly string[]
  readonly metZiektedatum: boolean
}

type Cellen = readonly (string | number | boolean)[]

const headingsOf = (rij: Cellen): readonly string[] => rij.map((cel) => String(cel).trim())

/** Headings in two rows, the upper one over several columns: `Verzuim` over `Begin` and `Eind`. */
const combined = (
  boven: Cellen,
  onder: readonly string[],
  oordeelOver: (kop: string) => Kopoordeel,
): readonly string[] | undefined => {
  const groepen = headingsOf(boven)
  const gevuld = groepen.filter((kop) => kop !== '').length
  if (gevuld === 0 || gevuld >= onder.filter((kop) => kop !== '').length) return undefined
  let groep = ''
  return onder.map((kop, i) => {
    if (groepen[i]) groep = groepen[i]
    const samen = `${groep} ${kop}`.trim()
    return kop !== '' && groep !== '' && typeof oordeelOver(samen) === 'object' ? samen : kop
  })
}

/** Whether rows each report something of a day: what was reported tells which of those days is a first sick day. */
const areReports = (koppen: readonly string[], eronder: readonly Cellen[]): boolean =>
  koppen.some((kop) => /datum|\bdag\b|\bdate\b/i.test(kop)) &&
  (eronder.length === 0
    ? koppen.some(isMeldingkop)
    : eronder.some((rij) => rij.some((cel) => typeof cel === 'string' && meldingswoordVan(cel)?.isMelding)))

/** A row that can be the one with headings; `zeker` are those that can mean nothing else. */
interface Gezien extends Omit<Koprij, 'erboven' | 'isMeldingen'> {
  readonly zeker: number
}

/** Rows with headings above those that are read, with at least one row of their own. */
const tablesAbove = (beste: Gezien, gezien: readonly Gezien[]): readonly Tabelkoppen[] => {
  const perRij = new Map(
    gezien.filter(({ rij, herkend }) => rij + 1 < beste.rij && herkend > 1).map((een) => [een.rij, een]),
  )
  return [...perRij.values()].map(({ koppen, metZiektedatum }) => ({ koppen, metZiektedatum }))
}

/**
 * The row with headings in the first rows of a range: the one in which most is recognised, the upper one when two are
 * equal. Headings may stand in two rows. Undefined when no row has a heading that is known.
 */
export const findKoprij = (
  bovenkant: readonly Cellen[],
  velden: readonly Veld[],
  keuzes: Kopkeuzes = {},
): Koprij | undefined => {
  const oordeelOver = koprollerVan(velden)
  const look = (rij: number, koppen: readonly string[]): Gezien => {
    const rollen = new Set<string>()
    let zeker = 0
    for (const kop of koppen) {
      const keuze = keuzes[kopwoord(kop)]
      if (keuze === null || keuze === NIET_GEBRUIKEN) continue
      const oordeel = keuze === undefined ? oordeelOver(kop) : ({ rol: keuze, sterkte: 'zeker' } as const)
      if (typeof oordeel !== 'object') continue
      if (!rollen.has(oordeel.rol) && oordeel.sterkte === 'zeker') zeker++
      rollen.add(oordeel.rol)
    }
    return {
      rij,
      koppen,
      herkend: rollen.size,
      zeker,
      metZiektedatum: rollen.has('ziektedatum') && (zeker > 0 || rollen.size > 1),
    }
  }
  let beste: Gezien | undefined
  const gezien: Gezien[] = []
  for (const [rij, cellen] of bovenkant.slice(0, DIEPSTE_KOPRIJ).entries()) {
    const koppen = headingsOf(cellen)
    const boven = rij > 0 ? combined(bovenkant[rij - 1]!, koppen, oordeelOver) : undefined
    for (const kandidaat of [look(rij, koppen), ...(boven ? [look(rij, boven)] : [])]) {
      if (kandidaat.herkend === 0) continue
      gezien.push(kandidaat)
      const beter =
        !beste ||
        (kandidaat.metZiektedatum && !beste.metZiektedatum) ||
        (kandidaat.metZiektedatum === beste.metZiektedatum &&
          (kandidaat.herkend > beste.herkend || (kandidaat.herkend === beste.herkend && kandidaat.zeker > beste.zeker)))
      if (beter) beste = kandidaat
    }
  }
  if (!beste) return undefined
  const { zeker: _zeker, ...koprij } = beste
  const isMeldingen = !beste.metZiektedatum && areReports(beste.koppen, bovenkant.slice(beste.rij + 1))
  return { ...koprij, isMeldingen, erboven: tablesAbove(beste, gezien) }
}
