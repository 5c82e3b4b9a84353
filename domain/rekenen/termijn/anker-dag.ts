import type { Onbekend, Dagknoop } from './knoop.ts'
import { perBlok } from './blok.ts'
import type { Blok } from './blok.ts'
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

/**
 * The day on which a step that comes back was last done, where that lies not after the day one looks from; the day of
 * its anchor in the other cases.
 */
export const rondeknoop = (code: string, anker: Dagknoop): Dagknoop => {
  const ruimte = dagruimte()
  const vorigeOp = ({ gevallen, van }: Blok, plaats: number): number => {
    const dag = gevallen.ankers.get(code)?.[van + plaats] ?? GEEN_DAG
    const peildatum = gevallen.peildatum?.[van + plaats]
    return peildatum !== undefined && dag > peildatum ? GEEN_DAG : dag
  }
  return {
    hangtAf: anker.hangtAf.size === 0 ? anker.hangtAf : new Set([`${code}, of wat die nodig heeft`]),
    reeks: perBlok((blok): Dagreeks => {
      const anders = anker.reeks(blok)
      if (!blok.gevallen.ankers.has(code)) return anders
      const uit = ruimte(blok.aantal)
      for (let i = 0; i < blok.aantal; i++) {
        const vorige = vorigeOp(blok, i)
        uit[i] = vorige === GEEN_DAG ? dagOp(anders, i) : vorige
      }
      return reeksUit(uit, 0, blok.aantal)
    }),
    waarom: (blok, plaats) => anker.waarom(blok, plaats),
    stappen: (blok, plaats) => (vorigeOp(blok, plaats) === GEEN_DAG ? anker.stappen(blok, plaats) : []),
    anders: (blok, plaats) => (vorigeOp(blok, plaats) === GEEN_DAG ? undefined : code),
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
