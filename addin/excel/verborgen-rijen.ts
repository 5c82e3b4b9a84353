import { bodyOf } from './rijen.ts'
import type { Leesopdracht } from './werkmap.ts'

/** A part of which some rows are hidden is looked at in so many pieces. */
const STUKKEN = 32

/** Rows one after the other, 0 = the first below the headings. */
interface Stuk {
  readonly van: number
  readonly aantal: number
}

const numbersIn = ({ van, aantal }: Stuk): readonly number[] => Array.from({ length: aantal }, (_, i) => van + i)

const piecesOf = ({ van, aantal }: Stuk): readonly Stuk[] => {
  const lengte = Math.ceil(aantal / STUKKEN)
  return Array.from({ length: Math.ceil(aantal / lengte) }, (_, i) => ({
    van: van + i * lengte,
    aantal: Math.min(lengte, aantal - i * lengte),
  }))
}

/**
 * Which rows below the headings of a place are hidden, by a filter or by hand; 0 = the first below them. Excel tells of a
 * range whether all its rows are, none, or some: what nobody has hidden takes one question.
 */
export const findHiddenRows = async (
  context: Excel.RequestContext,
  { plaats, koprij }: Pick<Leesopdracht, 'plaats' | 'koprij'>,
): Promise<readonly number[]> => {
  const gevonden = await bodyOf(context, plaats, koprij)
  if (!gevonden) return []
  const { bereik, eerste } = gevonden
  bereik.load('rowCount')
  await context.sync()
  const verborgen: number[] = []
  const heel = { van: 0, aantal: bereik.rowCount - eerste }
  let open: readonly Stuk[] = heel.aantal > 0 ? [heel] : []
  while (open.length > 0) {
    const stukken = open.map((stuk) => ({
      stuk,
      rijen: bereik.getRow(eerste + stuk.van).getResizedRange(stuk.aantal - 1, 0),
    }))
    for (const { rijen } of stukken) rijen.load('rowHidden')
    // Each round looks closer at what the one before has found.
    await context.sync()
    // Excel answers null where only some of the rows are hidden; its types leave that out.
    const answers = stukken.map(({ stuk, rijen }) => ({ stuk, isVerborgen: rijen.rowHidden as boolean | null }))
    for (const { stuk, isVerborgen } of answers) if (isVerborgen === true) verborgen.push(...numbersIn(stuk))
    open = answers.flatMap(({ stuk, isVerborgen }) => (isVerborgen === null ? piecesOf(stuk) : []))
  }
  return verborgen.toSorted((a, b) => a - b)
}
