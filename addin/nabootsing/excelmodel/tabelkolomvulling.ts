import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx'
import { celAdres, raken } from '../rekenblad/adressen.ts'
import { gegevensvlak } from '../rekenblad/tabellen.ts'
import type { Bereik } from './doelen.ts'

/** A formula as it reads from its own cell: `=R[-1]C+1`. */
export const relativeFormule = (formule: string, adres: string): string =>
  formule.startsWith('=') ? translateFormulaToR1C1(formule, adres) : formule

/** The same formula in a cell of its own. */
export const formuleAt = (relatief: string, adres: string): string =>
  relatief.startsWith('=') ? translateFormulaToA1(relatief, adres) : relatief

/** What Excel does after a formula was written in a column of a table: the last one written replaces all the others. */
export const fillTabelkolommen = ({ omgeving, blad, vlak }: Bereik): void => {
  if (!omgeving.vultTabelkolommen) return
  const { werkmap } = omgeving
  for (const tabel of werkmap.tabellen) {
    const gegevens = gegevensvlak(tabel)
    if (tabel.blad !== blad || !raken(gegevens, vlak)) continue
    for (let c = Math.max(vlak.c1, gegevens.c1); c <= Math.min(vlak.c2, gegevens.c2); c += 1) {
      const bron = celAdres(Math.min(vlak.r2, gegevens.r2), c)
      const { formule } = werkmap.cel(blad, bron)
      if (formule === '') continue
      const relatief = relativeFormule(formule, bron)
      werkmap.batch(() => {
        for (let r = gegevens.r1; r <= gegevens.r2; r += 1) {
          const adres = celAdres(r, c)
          const oud = werkmap.cel(blad, adres).formule
          if (oud !== '' && relativeFormule(oud, adres) !== relatief)
            werkmap.setFormule(blad, adres, formuleAt(relatief, adres))
        }
      })
    }
  }
}
