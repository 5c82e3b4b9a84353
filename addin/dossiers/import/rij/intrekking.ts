import { zin } from '../../../taal/zin.ts'
import { datumTekst } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import type { Berichtsoort } from '../woord/meldingswoorden.ts'
import { keuzesVoor } from '../vraag/vraag.ts'
import type { Vragenlijst } from '../vraag/vraag.ts'

/** Under which the answer is kept whether a row that was taken back takes the other rows of its absence with it. */
const INTREKVRAAG = 'intrekking'

/**
 * Asks of a row that was taken back and stands among others of the same absence whether those are taken back too; true when
 * the answer is yes.
 */
export const isAllTakenBack = (
  antwoorden: Readonly<Record<string, string>>,
  wie: string,
  { ask }: Pick<Vragenlijst, 'ask'>,
): boolean => {
  ask({
    id: INTREKVRAAG,
    tekst: zin`Een rij is ingetrokken, en van hetzelfde verzuim staan er nog meer (${wie}). Is het hele verzuim ingetrokken?`,
    voorbeelden: [],
    voorstel: null,
    keuzes: keuzesVoor([
      ['verzuim', zin`Ja: ook de andere rijen van dat verzuim niet gebruiken`],
      ['rij', zin`Nee: alleen die rij, en de andere rijen gelden`],
    ]),
  })
  return antwoorden[INTREKVRAAG] === 'verzuim'
}

/** A report as far as taking it back goes. */
interface Bericht {
  readonly rij: number
  readonly dag: Dag
  readonly soort: Exclude<Berichtsoort, 'geen'>
}

/** A report that still counts. */
export type Geldig<B extends Bericht> = B & { readonly soort: 'ziek' | 'deel' | 'herstel' }

/** Reports after those that were taken back are gone, and what is said of those. */
interface Overgebleven<B extends Bericht> {
  readonly geldig: readonly Geldig<B>[]
  readonly los: readonly { readonly rij: number; readonly reden: string }[]
  readonly opmerkingen: readonly string[]
}

const VAN = { ziekIngetrokken: 'ziek', herstelIngetrokken: 'herstel' } as const

const isGeldig = <B extends Bericht>(bericht: B): bericht is Geldig<B> => !(bericht.soort in VAN)

/** The report that is taken back: that of the same day, best the last row above it, and else the last one before it. */
const targetOf = <B extends Bericht>(
  { rij, dag }: Bericht,
  kandidaten: readonly Geldig<B>[],
): Geldig<B> | undefined => {
  const zelfdeDag = kandidaten.filter((ander) => ander.dag === dag).toSorted((a, b) => a.rij - b.rij)
  return (
    zelfdeDag.findLast((ander) => ander.rij < rij) ??
    zelfdeDag[0] ??
    kandidaten.filter((ander) => ander.dag < dag).toSorted((a, b) => b.dag - a.dag || b.rij - a.rij)[0]
  )
}

/** Takes out reports that were taken back, each with the report that does so. */
export const withoutTakenBack = <B extends Bericht>(meldingen: readonly B[]): Overgebleven<B> => {
  const over = new Set(meldingen.filter(isGeldig))
  if (over.size === meldingen.length) return { geldig: [...over], los: [], opmerkingen: [] }
  const los: { readonly rij: number; readonly reden: string }[] = []
  const opmerkingen: string[] = []
  for (const melding of meldingen) {
    if (melding.soort !== 'ziekIngetrokken' && melding.soort !== 'herstelIngetrokken') continue
    const soort = VAN[melding.soort]
    const doel = targetOf(
      melding,
      [...over].filter((ander) => ander.soort === soort),
    )
    const isZiek = soort === 'ziek'
    if (doel === undefined) {
      los.push({ rij: melding.rij, reden: zin`een intrekking zonder melding ervoor` })
      opmerkingen.push(
        zin`De intrekking van ${datumTekst(melding.dag)} hoort bij geen melding en telt niet mee. Kijk na wat er is ingetrokken.`,
      )
      continue
    }
    over.delete(doel)
    los.push(
      {
        rij: doel.rij,
        reden: isZiek ? zin`een ziekmelding die is ingetrokken` : zin`een herstelmelding die is ingetrokken`,
      },
      { rij: melding.rij, reden: zin`de intrekking van een melding` },
    )
    if (doel.dag !== melding.dag)
      opmerkingen.push(
        isZiek
          ? zin`De ziekmelding van ${datumTekst(doel.dag)} is op ${datumTekst(melding.dag)} ingetrokken en telt niet mee.`
          : zin`De herstelmelding van ${datumTekst(doel.dag)} is op ${datumTekst(melding.dag)} ingetrokken en telt niet mee.`,
      )
  }
  return { geldig: [...over], los, opmerkingen }
}
