import { beslissing, OORDEEL } from '@poortwachter/wet'
import type { Beslissing, Dag, Register, Uitkomst } from '@poortwachter/wet'
import type { Caseloaddossier } from './dossier.ts'
import { feitenOf } from './feiten.ts'

/** The class of a case of which facts are missing. */
export const ONTBREEKT = 'ontbreekt'
/** The class of a case about which the table cannot say anything. */
export const GEEN_REGEL = 'geen regel'

/** What a table of the edition says about a case. */
export const beslissingOver = (
  register: Register,
  dossier: Caseloaddossier,
  tabel: string,
  peildatum: Dag,
): Uitkomst<Beslissing> => {
  if (dossier.ziektedatum === undefined) {
    return { soort: 'onvolledig', ontbreekt: [{ gegeven: 'eersteZiektedag', vraag: 'Wat is de eerste ziektedag?' }] }
  }
  return beslissing(register, {
    tabel,
    eersteZiektedag: dossier.ziektedatum,
    peildatum,
    feiten: feitenOf(register, dossier).feiten,
    ankers: dossier.gedaan,
  })
}

/** The class of an outcome in one or two words. */
export const klasseVan = (uitkomst: Uitkomst<Beslissing>): string => {
  switch (uitkomst.soort) {
    case 'bekend':
      return uitkomst.waarde.uitkomst
    case 'onvolledig':
      return ONTBREEKT
    case 'oordeelNodig':
      return OORDEEL
    case 'geenRegel':
      return GEEN_REGEL
  }
}
