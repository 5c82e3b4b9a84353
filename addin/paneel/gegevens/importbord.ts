import { getalInTaal } from '../../taal/getal.ts'
import { opschrift, overgenomen } from '../../taal/zin.ts'
import type { Opschrift, Tekst } from '../../taal/zin.ts'
import type { Importvraag } from '../../dossiers/import/vraag/vraag.ts'
import type { Importstand } from '../../dossiers/import/stand.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { knop, werkknop } from '../dom/knop.ts'
import { buildTabel } from '../dom/tabel.ts'
import { uitklapkop } from '../dom/uitklapkop.ts'
import { tellMislukking } from '../mislukking.ts'
import type { Paneelcontext } from '../sectie.ts'

const MEESTE_REGELS = 12

const listOf = (regels: readonly string[]): HTMLElement =>
  element(
    'ul',
    {},
    ...regels.slice(0, MEESTE_REGELS).map((regel) => element('li', {}, regel)),
    regels.length > MEESTE_REGELS && element('li', {}, opschrift`en nog ${regels.length - MEESTE_REGELS}`),
  )

const readTitle = ({ gelezen, export: naam }: Importstand): Opschrift => {
  const aantal = getalInTaal(gelezen.length)
  const kolommen = gelezen.length === 1 ? opschrift`1 kolom` : opschrift`${aantal} kolommen`
  return naam === undefined
    ? opschrift`1. Gelezen: ${kolommen}`
    : opschrift`1. Gelezen: ${kolommen}, herkend als ${naam}`
}

const readPart = (stand: Importstand, isOpen: boolean): HTMLElement =>
  element(
    'details',
    { open: isOpen },
    uitklapkop({ 'data-sleutel': 'import-gelezen' }, readTitle(stand)),
    buildTabel(
      opschrift`Wat in welke kolom staat`,
      [opschrift`Kolom`, opschrift`Gelezen als`],
      stand.gelezen.map(({ kop, als, voorbeelden }) => [
        kop,
        element('span', {}, als, element('span', { class: 'onder bijschrift' }, voorbeelden.join(' · '))),
      ]),
    ),
  )

const rowsText = (aantal: number): Opschrift => {
  const rijen = getalInTaal(aantal)
  return aantal === 1 ? opschrift`1 rij` : opschrift`${rijen} rijen`
}

const casesText = ({ aantalRijen, aantalGevallen }: Importstand): Opschrift => {
  const gevallen = getalInTaal(aantalGevallen)
  const telling = aantalGevallen === 1 ? opschrift`1 geval` : opschrift`${gevallen} gevallen`
  const rijen = rowsText(aantalRijen)
  return aantalRijen === 1 ? opschrift`${rijen} is ${telling}` : opschrift`${rijen} zijn ${telling}`
}

const casesPart = (stand: Importstand): readonly HTMLElement[] => {
  const { aantalSamengesteld, samengesteld } = stand
  const telling = casesText(stand)
  if (aantalSamengesteld === 0) return [element('p', { role: 'status' }, telling, '.')]
  const aantal = getalInTaal(aantalSamengesteld)
  return [
    element(
      'p',
      { role: 'status' },
      aantalSamengesteld === 1
        ? opschrift`${telling}; 1 geval bestaat uit meer rijen. Er is niets in het blad veranderd.`
        : opschrift`${telling}; ${aantal} gevallen bestaan uit meer rijen. Er is niets in het blad veranderd.`,
    ),
    buildTabel(
      opschrift`Gevallen van meer rijen (de eerste)`,
      [opschrift`Op regel`, opschrift`Waarom een geval`],
      samengesteld.map(({ rijen: nummers, uitleg }) => [nummers, uitleg]),
    ),
  ]
}

/** The import in three steps: what was read, what needs an answer, and which cases the rows became. */
export const createImportbord = (context: Paneelcontext): { readonly inhoud: HTMLElement; update(): void } => {
  const { bron, meld } = context
  const inhoud = element('div', { class: 'import' })
  let getekend: Importstand | undefined

  const answer = async (id: string, { waarde, tekst }: Importvraag['keuzes'][number]): Promise<Tekst> => {
    await bron.antwoord(id, waarde)
    return opschrift`Onthouden in deze werkmap: ${overgenomen(tekst)}. Een volgende export van deze soort vraagt het niet meer.`
  }
  const questionOf = ({ id, tekst, voorbeelden, keuzes, blokkeert }: Importvraag): HTMLElement =>
    element(
      'fieldset',
      { class: 'opmerking' },
      element('legend', { tabindex: -1 }, tekst),
      voorbeelden.length > 0 &&
        element('p', { class: 'bijschrift' }, opschrift`Bijvoorbeeld: ${voorbeelden.join(' · ')}`),
      element(
        'div',
        { class: 'knoppen' },
        ...keuzes.map((keuze) => werkknop(overgenomen(keuze.tekst), () => answer(id, keuze), meld)),
      ),
      !blokkeert && element('p', { class: 'bijschrift' }, opschrift`Zonder antwoord wordt de tabel ook gelezen.`),
    )
  const questionsPart = ({ vragen }: Importstand): readonly (HTMLElement | false)[] => [
    element(
      'h3',
      {},
      vragen.length === 0
        ? opschrift`2. Uw antwoord is niet nodig`
        : opschrift`2. Uw antwoord is nodig (${vragen.length})`,
    ),
    ...vragen.map(questionOf),
    bron.heeftAntwoorden() &&
      knop(opschrift`Stel de vragen opnieuw`, () => void tellMislukking(bron.vergeetAntwoorden(), meld), {
        class: 'knop knop-klein',
      }),
  ]
  const draw = (stand: Importstand): void => {
    const isVraag = stand.vragen.some(({ blokkeert }) => blokkeert)
    replaceKinderen(
      inhoud,
      element('h2', {}, opschrift`Aangeleverd`),
      stand.nietGelezen.length > 0 && element('h3', {}, opschrift`Niet gelezen`),
      stand.nietGelezen.length > 0 && listOf(stand.nietGelezen),
      stand.verborgen !== undefined && element('p', {}, stand.verborgen),
      readPart(stand, isVraag),
      ...questionsPart(stand),
      element('h3', {}, opschrift`3. Gevallen`),
      ...(isVraag
        ? [element('p', {}, opschrift`${rowsText(stand.aantalRijen)}: na uw antwoord worden het gevallen.`)]
        : casesPart(stand)),
      !isVraag &&
        element(
          'div',
          { class: 'knoppen' },
          knop(opschrift`Naar Vandaag`, () => context.toonSectie('vandaag')),
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
