import { opschrift } from '../../taal/zin.ts'
import type { Tekst } from '../../taal/zin.ts'
import type { Caseloaddossier } from '../../dossiers/dossier.ts'
import type { Celwaarde, Schrift, Schrijfuitslag } from '../../excel/werkmap.ts'
import { element } from '../dom/element.ts'
import { knop, werkknop } from '../dom/knop.ts'
import type { Paneelcontext } from '../sectie.ts'
import type { Schrijfdeel } from './schrijver.ts'
import { staatTekst } from './voorstel.ts'

/** What a cell turned out to hold, of the so many-th that was to be written. */
interface Gezien {
  readonly deel: number
  readonly nu: Celwaarde
}

interface Schrijfvraag {
  /** Where a question appears when a cell turns out to hold something that the user was not shown. */
  readonly inhoud: HTMLElement
  /** Writes in the row of a case, and says what came of it; true when it was written at once. */
  write(dossier: Caseloaddossier, delen: readonly Schrijfdeel[], wat: Tekst): Promise<boolean>
  /** Puts a formula in the selected cell in the same way. */
  writeFormule(formule: string, verwijzingen: readonly string[]): Promise<boolean>
}

const UNDO = opschrift`Maak ongedaan`

/** Writing as a user meets it: what is filled is never replaced without a question, and it can be taken back. */
export const createSchrijfvraag = ({ schrijver, meld }: Paneelcontext): Schrijfvraag => {
  const inhoud = element('div', { role: 'status' })
  const ask = (adres: string, staat: string, replace: () => Promise<unknown>): void => {
    const vervang = werkknop(opschrift`Vervang`, async () => void (await replace()), meld, { class: 'knop knop-hoofd' })
    const laat = knop(opschrift`Laat staan`, () => inhoud.replaceChildren())
    inhoud.replaceChildren(
      element('p', {}, opschrift`In ${adres} staat nu "${staat}". Wilt u dat vervangen?`),
      element('div', { class: 'knoppen' }, vervang, laat),
    )
    vervang.focus()
  }
  const run = async (
    poging: (gezien: Gezien | undefined) => Promise<Schrijfuitslag<Schrift>>,
    wat: Tekst,
    isDag: (deel: number) => boolean,
    gezien?: Gezien,
  ): Promise<boolean> => {
    inhoud.replaceChildren()
    const uitslag = await poging(gezien)
    if (uitslag.soort === 'geschreven')
      meld(opschrift`${wat}: geschreven in ${uitslag.adres}.`, { tekst: UNDO, werk: () => schrijver.undo() })
    if (uitslag.soort === 'geweigerd') meld(uitslag.reden)
    if (uitslag.soort === 'anders')
      ask(uitslag.adres, staatTekst(uitslag.nu, isDag(uitslag.deel)), () => run(poging, wat, isDag, uitslag))
    return uitslag.soort === 'geschreven'
  }
  return {
    inhoud,
    write: (dossier, delen, wat) =>
      run(
        (gezien) =>
          schrijver.write(
            dossier,
            delen.map((een, i) =>
              i === gezien?.deel ? { ...een, plaats: { ...een.plaats, gezien: gezien.nu } } : een,
            ),
            wat,
          ),
        wat,
        (deel) => delen[deel]?.opmaak !== undefined,
      ),
    writeFormule: (formule, verwijzingen) =>
      run(
        (gezien) => schrijver.writeFormule({ formule, verwijzingen, gezien: gezien?.nu ?? '' }, opschrift`De formule`),
        opschrift`De formule`,
        () => true,
      ),
  }
}
