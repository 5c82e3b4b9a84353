import type { Onbekend, Dagknoop } from './knoop.ts'
import { perBlok } from './blok.ts'
import { GEEN_DAG, dagOp, dagruimte, reeksUit } from './dagreeks.ts'
import type { Dagreeks } from './dagreeks.ts'

/** The first sick day, which every case has. */
export const eersteZiektedagknoop = (): Dagknoop => ({
  hangtAf: new Set(),
  reeks: perBlok(({ gevallen, van, aantal }): Dagreeks => reeksUit(gevallen.eersteZiektedag, van, aantal)),
  waarom: () => ({
    soort: 'onvolledig',
    ontbreekt: [{ gegeven: 'eersteZiektedag', vraag: 'Wat is de eerste ziektedag?' }],
  }),
  stappen: () => [],
})

/** A day that only the user can give. */
export const gebeurtenisknoop = (code: string, vraag: string): Dagknoop => {
  const zonder = dagruimte()
  return {
    hangtAf: new Set([code]),
    reeks: perBlok(({ gevallen, van, aantal }): Dagreeks => {
      const gegeven = gevallen.ankers.get(code)
      return gegeven ? reeksUit(gegeven, van, aantal) : reeksUit(zonder(aantal).fill(GEEN_DAG), 0, aantal)
    }),
    waarom: () => ({ soort: 'onvolledig', ontbreekt: [{ gegeven: code, vraag }] }),
    stappen: () => [],
  }
}

/** The day on which a step was done, and its own last day in the cases where that is not given. */
export const stapknoop = (code: string, laatste: Dagknoop): Dagknoop => {
  const ruimte = dagruimte()
  const gegevenOp = (ankers: ReadonlyMap<string, Int32Array>, plaats: number): number =>
    ankers.get(code)?.[plaats] ?? GEEN_DAG
  return {
    hangtAf: laatste.hangtAf.size === 0 ? laatste.hangtAf : new Set([`${code}, of wat die nodig heeft`]),
    reeks: perBlok((blok): Dagreeks => {
      const { gevallen, van, aantal } = blok
      const kolom = gevallen.ankers.get(code)
      if (!kolom) return laatste.reeks(blok)
      const gegeven = reeksUit(kolom, van, aantal)
      if (gegeven.compleet) return gegeven
      const anders = laatste.reeks(blok)
      const uit = ruimte(aantal)
      for (let i = 0; i < aantal; i++) {
        const dag = kolom[van + i]!
        uit[i] = dag === GEEN_DAG ? dagOp(anders, i) : dag
      }
      return reeksUit(uit, 0, aantal)
    }),
    waarom: (blok, plaats) => laatste.waarom(blok, plaats),
    stappen: (blok, plaats) =>
      gegevenOp(blok.gevallen.ankers, blok.van + plaats) === GEEN_DAG ? laatste.stappen(blok, plaats) : [],
  }
}

/** A day that cannot be, because the edition has no such step or counts it from itself. */
export const onmogelijkeknoop = (
  onbekend: (blok: Parameters<Dagknoop['waarom']>[0], plaats: number) => Onbekend,
): Dagknoop => {
  const zonder = dagruimte()
  return {
    hangtAf: new Set(['niets']),
    reeks: ({ aantal }) => reeksUit(zonder(aantal).fill(GEEN_DAG), 0, aantal),
    waarom: onbekend,
    stappen: () => [],
  }
}
