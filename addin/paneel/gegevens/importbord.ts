import type { Importvraag } from '../../dossiers/import/vraag.ts'
import type { Importstand } from '../../dossiers/import/stand.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { knop, werkknop } from '../dom/knop.ts'
import { buildTabel } from '../dom/tabel.ts'
import { uitklapkop } from '../dom/uitklapkop.ts'
import type { Paneelcontext } from '../sectie.ts'

const MEESTE_REGELS = 12

const countText = (aantal: number, een: string, meer: string): string =>
  aantal === 1 ? `1 ${een}` : `${aantal.toLocaleString('nl-NL')} ${meer}`

const listOf = (regels: readonly string[]): HTMLElement =>
  element(
    'ul',
    {},
    ...regels.slice(0, MEESTE_REGELS).map((regel) => element('li', {}, regel)),
    regels.length > MEESTE_REGELS && element('li', {}, `en nog ${regels.length - MEESTE_REGELS}`),
  )

const readPart = ({ gelezen, export: naam }: Importstand, isOpen: boolean): HTMLElement =>
  element(
    'details',
    { open: isOpen },
    uitklapkop(
      { 'data-sleutel': 'import-gelezen' },
      `1. Gelezen: ${countText(gelezen.length, 'kolom', 'kolommen')}${naam === undefined ? '' : `, herkend als ${naam}`}`,
    ),
    buildTabel(
      'Wat in welke kolom staat',
      ['Kolom', 'Gelezen als', 'Bijvoorbeeld'],
      gelezen.map(({ kop, als, voorbeelden }) => [kop, als, voorbeelden.join(' · ')]),
    ),
  )

const casesPart = (stand: Importstand): readonly HTMLElement[] => {
  const { aantalRijen, aantalGevallen, aantalSamengesteld, samengesteld } = stand
  const rijen = countText(aantalRijen, 'rij is', 'rijen zijn')
  const gevallen = countText(aantalGevallen, 'geval', 'gevallen')
  if (aantalSamengesteld === 0) return [element('p', { role: 'status' }, `${rijen} ${gevallen}.`)]
  return [
    element(
      'p',
      { role: 'status' },
      `${rijen} ${gevallen}; ${countText(aantalSamengesteld, 'geval bestaat', 'gevallen bestaan')} uit meer rijen. Er is niets in het blad veranderd.`,
    ),
    buildTabel(
      'Gevallen van meer rijen (de eerste)',
      ['Rijen', 'Waarom een geval'],
      samengesteld.map(({ rijen: nummers, uitleg }) => [nummers, uitleg]),
    ),
  ]
}

/** The import in three steps: what was read, what needs an answer, and which cases the rows became. */
export const createImportbord = (context: Paneelcontext): { readonly inhoud: HTMLElement; update(): void } => {
  const { bron, meld } = context
  const inhoud = element('div', { class: 'import' })
  let getekend: Importstand | undefined

  const answer = async (id: string, { waarde, tekst }: Importvraag['keuzes'][number]): Promise<string> => {
    await bron.antwoord(id, waarde)
    return `Onthouden in deze werkmap: ${tekst}. Een volgende export van deze soort vraagt het niet meer.`
  }
  const questionOf = ({ id, tekst, voorbeelden, keuzes, blokkeert }: Importvraag): HTMLElement =>
    element(
      'fieldset',
      { class: 'opmerking' },
      element('legend', { tabindex: -1 }, tekst),
      voorbeelden.length > 0 && element('p', { class: 'bijschrift' }, `Bijvoorbeeld: ${voorbeelden.join(' · ')}`),
      element(
        'div',
        { class: 'knoppen' },
        ...keuzes.map((keuze) => werkknop(keuze.tekst, () => answer(id, keuze), meld)),
      ),
      !blokkeert && element('p', { class: 'bijschrift' }, 'Zonder antwoord wordt de tabel ook gelezen.'),
    )
  const questionsPart = ({ vragen }: Importstand): readonly (HTMLElement | false)[] => [
    element(
      'h3',
      {},
      vragen.length === 0 ? '2. Uw antwoord is niet nodig' : `2. Uw antwoord is nodig (${vragen.length})`,
    ),
    ...vragen.map(questionOf),
    bron.heeftAntwoorden() &&
      knop('Stel de vragen opnieuw', () => void bron.vergeetAntwoorden(), { class: 'knop knop-klein' }),
  ]
  const draw = (stand: Importstand): void => {
    const isVraag = stand.vragen.some(({ blokkeert }) => blokkeert)
    replaceKinderen(
      inhoud,
      element('h2', {}, 'Aangeleverd'),
      stand.nietGelezen.length > 0 && element('h3', {}, 'Niet gelezen'),
      stand.nietGelezen.length > 0 && listOf(stand.nietGelezen),
      readPart(stand, isVraag),
      ...questionsPart(stand),
      element('h3', {}, '3. Gevallen'),
      ...(isVraag
        ? [element('p', {}, `${countText(stand.aantalRijen, 'rij', 'rijen')}: na uw antwoord worden het gevallen.`)]
        : casesPart(stand)),
      !isVraag &&
        element(
          'div',
          { class: 'knoppen' },
          knop('Naar Vandaag', () => context.toonSectie('vandaag')),
        ),
    )
  }
  const update = (): void => {
    const stand = bron.stand().import
    inhoud.toggleAttribute('hidden', stand === undefined)
    if (!stand || stand === getekend) return
    const hadVraag = getekend?.vragen.length ?? 0
    getekend = stand
    draw(stand)
    // The next question takes the place of the one that was answered.
    if (hadVraag > 0 && document.activeElement === document.body) inhoud.querySelector('legend')?.focus()
  }
  return { inhoud, update }
}
