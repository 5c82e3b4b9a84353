import { verantwoording } from '@poortwachter/wet'
import type { Dag, Register, Verantwoording } from '@poortwachter/wet'
import { klasseTekst } from '@poortwachter/wet/verwoording'
import type { Caseloaddossier } from './dossier.ts'
import { feitenOf } from './feiten.ts'

/** The class of a case of which facts are missing. */
export const ONTBREEKT = 'ontbreekt'
/** The class of a case about which the table cannot say anything. */
export const GEEN_REGEL = 'geen regel'

/** What a table of the edition says about a case, with everything that belongs in its explanation. */
export const verantwoordingOver = (
  register: Register,
  dossier: Caseloaddossier,
  tabel: string,
  peildatum: Dag,
): Verantwoording => {
  if (dossier.ziektedatum === undefined) {
    return {
      tabel,
      uitkomst: {
        soort: 'onvolledig',
        ontbreekt: [{ gegeven: 'eersteZiektedag', vraag: 'Wat is de eerste ziektedag?' }],
      },
      toelichting: undefined,
    }
  }
  return verantwoording(register, {
    tabel,
    eersteZiektedag: dossier.ziektedatum,
    peildatum,
    feiten: feitenOf(register, dossier).feiten,
    ankers: dossier.gedaan,
  })
}

/** The class of an outcome in a few words. */
export const klasseVan = ({ uitkomst, toelichting }: Verantwoording): string =>
  klasseTekst({
    soort: uitkomst.soort,
    uitkomst: uitkomst.soort === 'bekend' ? uitkomst.waarde.uitkomst : undefined,
    ondergrens: toelichting?.ondergrens,
    isAangenomen: () => toelichting !== undefined && toelichting.aangenomen.length > 0,
  }) ?? (uitkomst.soort === 'geenRegel' ? GEEN_REGEL : ONTBREEKT)

/** The class by itself, for who looks something up by it; empty as long as it is not known. */
export const bekendeKlasse = ({ uitkomst }: Verantwoording): string =>
  uitkomst.soort === 'bekend' ? uitkomst.waarde.uitkomst : ''
