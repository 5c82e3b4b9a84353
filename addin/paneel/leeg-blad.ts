import { opschrift } from '../taal/zin.ts'
import { element } from './dom/element.ts'
import { werkknop } from './dom/knop.ts'
import type { Bord } from './dom/sleutellijst.ts'
import type { Paneelcontext } from './sectie.ts'

/** What is shown as long as the workbook has no caseload: what is looked for, and how to get one. */
export const createLeegBlad = ({ omgeving, meld }: Paneelcontext): Bord<unknown> => ({
  inhoud: element(
    'div',
    { class: 'opmerking' },
    element(
      'p',
      {},
      opschrift`In deze werkmap is geen tabel met dossiers gevonden. Gezocht is naar een rij met koppen zoals Dossier, Werkgever en Ziektedatum, op elk blad en in elke volgorde; ook SIVI-namen zoals DatEerstVrzmdg worden herkend.`,
    ),
    element(
      'p',
      {},
      opschrift`Open een werkmap met zo’n tabel, plak uw eigen export op een blad, of maak een lege caseload. Formules en regels werken ook zonder tabel.`,
    ),
    werkknop(opschrift`Nieuwe caseload`, () => omgeving.opdrachten.nieuweCaseload(), meld, {
      class: 'knop knop-hoofd',
    }),
  ),
  update: () => undefined,
})
