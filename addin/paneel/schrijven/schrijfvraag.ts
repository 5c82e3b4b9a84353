import type { Caseloaddossier } from '../../dossiers/dossier.ts'
import { element } from '../dom/element.ts'
import { knop, werkknop } from '../dom/knop.ts'
import type { Paneelcontext } from '../sectie.ts'
import type { Schrijfdeel } from './schrijver.ts'
import { staatTekst } from './voorstel.ts'

interface Schrijfvraag {
  /** Where a question appears when a cell turns out to hold something that the user was not shown. */
  readonly inhoud: HTMLElement
  /** Writes, and says what came of it; true when it was written at once. */
  write(dossier: Caseloaddossier, delen: readonly Schrijfdeel[], wat: string): Promise<boolean>
}

const UNDO = 'Maak ongedaan'

/** Writing as a user meets it: what is filled is never replaced without a question, and it can be taken back. */
export const createSchrijfvraag = ({ schrijver, meld }: Paneelcontext): Schrijfvraag => {
  const inhoud = element('div', { role: 'status' })
  const write = async (dossier: Caseloaddossier, delen: readonly Schrijfdeel[], wat: string): Promise<boolean> => {
    inhoud.replaceChildren()
    const uitslag = await schrijver.write(dossier, delen, wat)
    switch (uitslag.soort) {
      case 'geschreven':
        meld(`${wat}: geschreven in ${uitslag.adres}.`, { tekst: UNDO, werk: () => schrijver.undo() })
        return true
      case 'geweigerd':
        meld(uitslag.reden)
        return false
      case 'anders': {
        const { adres, nu, deel } = uitslag
        const isDag = delen[deel]?.opmaak !== undefined
        const anders = delen.map((een, i) => (i === deel ? { ...een, plaats: { ...een.plaats, gezien: nu } } : een))
        const replace = werkknop(
          'Vervang',
          async () => {
            await write(dossier, anders, wat)
            return undefined
          },
          meld,
          { class: 'knop knop-hoofd' },
        )
        inhoud.replaceChildren(
          element('p', {}, `In ${adres} staat nu "${staatTekst(nu, isDag)}". Wilt u dat vervangen?`),
          element(
            'div',
            { class: 'knoppen' },
            replace,
            knop('Laat staan', () => inhoud.replaceChildren()),
          ),
        )
        replace.focus()
        return false
      }
    }
  }
  return { inhoud, write }
}
