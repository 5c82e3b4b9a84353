import type { Bron } from '../../regelboek/bron.ts'
/** A test on the word a fact has. */
export interface Woordtoets {
  readonly feit: string
  readonly is: string
}

export const ja = (feit: string): Woordtoets => ({ feit, is: 'ja' })
export const nee = (feit: string): Woordtoets => ({ feit, is: 'nee' })
export const is = (feit: string, waarde: string): Woordtoets => ({ feit, is: waarde })

/** The wage is lengthened, and the last day of that has not passed on the day one looks from. */
export const LOON_LOOPT_VERLENGD = {
  alle: [ja('loonVerlengd'), { feit: 'peildatum', opOfVoor: { feit: 'eindeVerlenging' } }],
} as const

/** UWV's assessment framework, by heading. */
export const pk = (plaats: string, citaat?: string): Bron => ({ regeling: 'PK', plaats, ...(citaat ? { citaat } : {}) })
/** UWV's handbooks for the WIA of January 2023, by chapter. */
export const uwv = (plaats: string, citaat?: string): Bron => ({
  regeling: 'UWV_WIA',
  plaats,
  ...(citaat ? { citaat } : {}),
})
export const wia = (artikel: string, lid?: string): Bron => ({ regeling: 'WIA', artikel, ...(lid ? { lid } : {}) })
/** Who has the AOW age before the wachttijd is full is no worker in the sense of the WIA by then (WIA art. 8 lid 1 b). */
export const AOW_VOOR_WIA = { feit: 'aowDatum', opOfVoor: { termijn: 'EWT' } } as const
export const riv = (lid: string): Bron => ({ regeling: 'RPEZ', artikel: '6', lid })
export const beleid: Bron = { regeling: 'BBP' }
