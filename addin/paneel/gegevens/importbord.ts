import type { Importvraag } from '../../dossiers/import/vraag.ts'
import type { Importstand } from '../../dossiers/import/stand.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { werkknop } from '../dom/knop.ts'
import type { Paneelcontext } from '../sectie.ts'

const MEESTE_REGELS = 12

/** The import in three steps: what was read, what needs an answer, and what rows became cases. */
export const createImportbord = ({ bron, meld }: Paneelcontext): { readonly inhoud: HTMLElement; update(): void } => {
  const inhoud = element('div', { class: 'import' })
  let getekend: Importstand | undefined
  const questionOf = ({ id, tekst, voorbeelden, keuzes }: Importvraag): HTMLElement =>
    element(
      'fieldset',
      { class: 'veld' },
      element('legend', {}, tekst),
      voorbeelden.length > 0 && element('p', { class: 'bijschrift' }, `Bijvoorbeeld: ${voorbeelden.join(' · ')}`),
      element(
        'div',
        { class: 'knoppen' },
        ...keuzes.map((keuze) =>
          werkknop(
            keuze.tekst,
            async () => {
              await bron.antwoord(id, keuze.waarde)
              return `Onthouden in deze werkmap: ${keuze.tekst}.`
            },
            meld,
          ),
        ),
      ),
    )
  const list = (regels: readonly string[]): HTMLElement =>
    element(
      'ul',
      {},
      ...regels.slice(0, MEESTE_REGELS).map((regel) => element('li', {}, regel)),
      regels.length > MEESTE_REGELS && element('li', {}, `en nog ${regels.length - MEESTE_REGELS}`),
    )
  const update = (): void => {
    const stand = bron.stand().import
    inhoud.toggleAttribute('hidden', stand === undefined)
    if (!stand || stand === getekend) return
    getekend = stand
    replaceKinderen(
      inhoud,
      element('h2', {}, 'Aangeleverd'),
      stand.nietGelezen.length > 0 && element('h3', {}, 'Niet gelezen'),
      stand.nietGelezen.length > 0 && list(stand.nietGelezen),
      stand.vragen.length > 0 && element('h3', {}, 'Hier is uw antwoord nodig'),
      ...stand.vragen.map(questionOf),
      element('h3', {}, stand.export === undefined ? 'Gelezen' : `Gelezen als ${stand.export}`),
      list(
        stand.gelezen.map(
          ({ kop, als, voorbeelden }) =>
            `${kop}: ${als}${voorbeelden.length > 0 ? ` (${voorbeelden.join(' · ')})` : ''}`,
        ),
      ),
      element('p', { role: 'status' }, `${stand.aantalRijen} rijen zijn ${stand.aantalGevallen} gevallen.`),
    )
  }
  return { inhoud, update }
}
