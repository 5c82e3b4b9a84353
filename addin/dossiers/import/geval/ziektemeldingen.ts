import { zin } from '../../../taal/zin.ts'
import { datumTekst } from '@poortwachter/wet'
import type { Exportregel } from '../rij/exportregel.ts'
import { addTo } from '../../sleutellijsten.ts'
import { ziekteUit } from '../rij/verloop.ts'
import type { Percentagebij, Ziekte } from '../rij/verloop.ts'

/** The rows of one report of illness, and the illness they stand for. */
export interface Ziektemelding {
  readonly regels: readonly Exportregel[]
  readonly ziekte: readonly Ziekte[]
}

/**
 * The reports of illness of one person; apart, every row without a case number is one. `nietZiek` are rows that hold a
 * stretch without illness.
 */
export const meldingenIn = (
  regels: readonly Exportregel[],
  isRijApart: boolean,
  bij: Percentagebij,
  nietZiek: ReadonlySet<number>,
): readonly Ziektemelding[] => {
  const perMelding = new Map<string, Exportregel[]>()
  for (const regel of regels) addTo(perMelding, isRijApart ? `${regel.melding} ${regel.rij}` : regel.melding, regel)
  return [...perMelding.values()].map((eigen) => ({
    regels: eigen,
    ziekte: ziekteUit(nietZiek.size === 0 ? eigen : eigen.filter(({ rij }) => !nietZiek.has(rij)), bij),
  }))
}

/** What is said of a full recovery of which the day is not given. */
export const fullyWithoutDay = (): string => zin`Helemaal hersteld, maar zonder dag waarop. Vul die in.`

/**
 * What is said of a report that goes on although one of its rows says that it is over; undefined of any other one. Where
 * a percentage tells of the day in its row, a full recovery without that day is one too, and so it is among rows that say
 * nothing of when each of their percentages began.
 */
const endWithoutDay = ({ regels, ziekte }: Ziektemelding, bij: Percentagebij): string | undefined => {
  if (ziekte.every(({ totEnMet, einddienst }) => (totEnMet ?? einddienst) !== undefined)) return undefined
  const isZonder = ({ hersteld, hersteldPer }: Exportregel): boolean => hersteld === 100 && hersteldPer === undefined
  const zonderDag = regels.find((regel) => regel.zonderDag !== undefined)?.zonderDag
  const zonderVolgorde =
    regels.length > 1 &&
    regels.every(
      ({ begin, hersteldPer, wijziging }) =>
        begin === regels[0]!.begin && hersteldPer === undefined && wijziging === undefined,
    )
  return zonderDag ?? ((bij === 'dag' || zonderVolgorde) && regels.some(isZonder) ? fullyWithoutDay() : undefined)
}

/** Whether a row says that someone fell ill and nothing of how it went on. */
const isAlleenBegin = ({ hersteldPer, hersteld, wijziging, isHersteld }: Exportregel): boolean =>
  hersteldPer === undefined && hersteld === undefined && wijziging === undefined && isHersteld === undefined

/** What is said of a report of which rows that tell nothing else begin on different days, as a corrected one does. */
export const beginsText = ({ regels }: Ziektemelding): readonly string[] => {
  const dagen = [...new Set(regels.filter(isAlleenBegin).map(({ begin }) => begin))].toSorted((a, b) => a - b)
  return dagen.length < 2
    ? []
    : [
        zin`Van dit verzuim staan er verschillende eerste ziektedagen (${dagen.map(datumTekst).join(', ')}). De eerste is gebruikt. Klopt die niet, haal haar rij dan weg.`,
      ]
}

export const inTijd = (a: Exportregel, b: Exportregel): number =>
  a.begin - b.begin || (a.wijziging ?? a.hersteldPer ?? 0) - (b.wijziging ?? b.hersteldPer ?? 0) || a.rij - b.rij

/** The reports that can be counted, and apart from them those of which the end is not known. */
export const splitOnEnd = (
  alle: readonly Ziektemelding[],
  bij: Percentagebij,
): {
  readonly meldingen: readonly Ziektemelding[]
  readonly zonderDag: readonly { readonly plaatsen: readonly number[]; readonly uitleg: string }[]
} => {
  const meldingen: Ziektemelding[] = []
  const zonderDag: { readonly plaatsen: readonly number[]; readonly uitleg: string }[] = []
  for (const melding of alle) {
    const uitleg = endWithoutDay(melding, bij)
    if (uitleg === undefined) meldingen.push(melding)
    else zonderDag.push({ plaatsen: melding.regels.toSorted(inTijd).map(({ rij }) => rij), uitleg })
  }
  return { meldingen, zonderDag }
}
