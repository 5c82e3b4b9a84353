import { opCenten } from './afronding.ts'
import type { Rekendeel } from '../../regelboek/uitkomst.ts'

/** Own figures only; there is no average to fall back on. */
export interface Loonsanctieloon {
  /** Gross wage per week in euros. */
  readonly weekloon: number
  /** Share of it that is paid during illness, in percents. */
  readonly percentage: number
  /** Charges on top of the pay, in percents of it. */
  readonly werkgeverslasten: number
  /** Length of the sanction in weeks, 52 at most. */
  readonly weken: number
}

export interface Loonsanctiekosten {
  /** Euros, in whole cents. */
  readonly bedrag: number
  readonly delen: readonly Rekendeel[]
}

/** Classes of the table LOONSANCTIERISICO in which there is nothing to fear, so that no amount is counted. */
export const klassenZonderKosten: ReadonlySet<string> = new Set(['laag', 'geen', 'n.v.t.'])

/** The amount alone (euros, in whole cents), for a great many cases. */
export const loonsanctiebedrag = ({ weekloon, percentage, werkgeverslasten, weken }: Loonsanctieloon): number =>
  opCenten(((weekloon * percentage) / 100) * (1 + werkgeverslasten / 100) * weken)

/** What a loonsanctie would cost an employer in pay, from the figures given and nothing else. */
export const loonsanctiekosten = (loon: Loonsanctieloon): Loonsanctiekosten => ({
  bedrag: loonsanctiebedrag(loon),
  delen: [
    { wat: 'weekloon', getal: loon.weekloon, eenheid: 'euro per week' },
    { wat: 'doorbetaald deel', getal: loon.percentage, eenheid: 'procent' },
    { wat: 'werkgeverslasten', getal: loon.werkgeverslasten, eenheid: 'procent' },
    { wat: 'kosten per week', getal: loonsanctiebedrag({ ...loon, weken: 1 }), eenheid: 'euro per week' },
    { wat: 'duur', getal: loon.weken, eenheid: 'weken' },
  ],
})
