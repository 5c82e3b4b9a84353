import type { Dag } from '../../domain/datum.ts'
import { beslissing } from '../../domain/beslissen/beslissing.ts'
import type { Beslissing } from '../../domain/beslissen/beslissing.ts'
import type { Register } from '../../domain/regelboek/register.ts'
import type { Uitkomst } from '../../domain/uitkomst.ts'
import type { Dossier } from './dossier.ts'
import { feitenOf } from './feiten.ts'

/** What a table of the edition says about a case. */
export const beslissingOver = (register: Register, dossier: Dossier, tabel: string, peildatum: Dag): Uitkomst<Beslissing> => {
  if (dossier.ziektedatum === undefined) {
    return { soort: 'onvolledig', ontbreekt: [{ gegeven: 'eersteZiektedag', vraag: 'Wat is de eerste ziektedag?' }] }
  }
  return beslissing(register, { tabel, eersteZiektedag: dossier.ziektedatum, peildatum, feiten: feitenOf(register, dossier).feiten })
}

/** The class of an outcome in one or two words; `ontbreekt` when facts are missing. */
export const klasseVan = (uitkomst: Uitkomst<Beslissing>): string => {
  switch (uitkomst.soort) {
    case 'bekend':
      return uitkomst.waarde.uitkomst
    case 'onvolledig':
      return 'ontbreekt'
    case 'oordeelNodig':
      return 'beoordeling nodig'
    case 'geenRegel':
      return 'geen regel'
  }
}
