import { opschrift } from '../../taal/zin.ts'
import type { Tekst } from '../../taal/zin.ts'
import type { Celwaarde, Schrift, Schrijfuitslag } from '../../excel/werkmap.ts'
import { element } from '../dom/element.ts'
import { knop, werkknop } from '../dom/knop.ts'
import type { Paneelcontext } from '../sectie.ts'
import { addToCell } from './aanvulling.ts'
import type { Schrijfdeel } from './schrijver.ts'
import { staatTekst } from './voorstel.ts'
import type { Schrijfplaats } from './voorstel.ts'

interface Schrijfvraag {
  /** Where a question appears when a cell turns out to hold something that the user was not shown. */
  readonly inhoud: HTMLElement
  /** Writes in the row of a case, and says what came of it; `bijGeschreven` is called once it is there, also when it was asked first. */
  write(deel: Schrijfdeel, wat: Tekst, bijGeschreven: () => void): Promise<void>
  /** Adds to what a cell holds, whatever that is by now: nothing is replaced, so nothing is asked. */
  add(plaats: Schrijfplaats, met: (nu: string) => string, wat: Tekst, bijGeschreven: () => void): Promise<void>
  /** Puts a formula in the selected cell in the same way. */
  writeFormule(formule: string, verwijzingen: readonly string[]): Promise<void>
}

const UNDO = opschrift`Maak ongedaan`

/** Writing as a user meets it: what is filled is never replaced without a question, and it can be taken back. */
export const createSchrijfvraag = ({ schrijver, meld }: Paneelcontext): Schrijfvraag => {
  const inhoud = element('div', { role: 'status' })
  const ask = (adres: string, staat: string, replace: () => Promise<undefined>): void => {
    const vervang = werkknop(opschrift`Vervang`, replace, meld, { class: 'knop knop-hoofd' })
    const laat = knop(opschrift`Laat staan`, () => inhoud.replaceChildren())
    inhoud.replaceChildren(
      element('p', {}, opschrift`In ${adres} staat nu "${staat}". Wilt u dat vervangen?`),
      element('div', { class: 'knoppen' }, vervang, laat),
    )
    vervang.focus()
  }
  const tell = (uitslag: Schrijfuitslag<Schrift>, wat: Tekst): void => {
    if (uitslag.soort === 'geschreven')
      meld(opschrift`${wat}: geschreven in ${uitslag.adres}.`, { tekst: UNDO, werk: () => schrijver.undo() })
    if (uitslag.soort === 'geweigerd') meld(uitslag.reden)
  }
  /** `gezien`: what the user was shown there since, and agreed to replace. */
  const run = async (
    poging: (gezien?: Celwaarde) => Promise<Schrijfuitslag<Schrift>>,
    wat: Tekst,
    isDag: boolean,
    bijGeschreven: () => void,
    gezien?: Celwaarde,
  ): Promise<undefined> => {
    inhoud.replaceChildren()
    const uitslag = await poging(gezien)
    tell(uitslag, wat)
    if (uitslag.soort === 'anders')
      ask(uitslag.adres, staatTekst(uitslag.nu, isDag), () => run(poging, wat, isDag, bijGeschreven, uitslag.nu))
    if (uitslag.soort === 'geschreven') bijGeschreven()
    return undefined
  }
  return {
    inhoud,
    write: (deel, wat, bijGeschreven) =>
      run(
        (gezien = deel.plaats.gezien) => schrijver.write({ ...deel, plaats: { ...deel.plaats, gezien } }, wat),
        wat,
        deel.opmaak !== undefined,
        bijGeschreven,
      ),
    add: async (plaats, met, wat, bijGeschreven) => {
      inhoud.replaceChildren()
      const uitslag = await addToCell((deel) => schrijver.write(deel, wat), plaats, met)
      tell(uitslag, wat)
      if (uitslag.soort === 'geschreven') bijGeschreven()
    },
    writeFormule: (formule, verwijzingen) =>
      run(
        (gezien = '') => schrijver.writeFormule({ formule, verwijzingen, gezien }, opschrift`De formule`),
        opschrift`De formule`,
        true,
        () => undefined,
      ),
  }
}
