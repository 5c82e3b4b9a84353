import { kenmerkVan, Opschrift, opschrift } from '../../taal/zin.ts'
import type { Tekst } from '../../taal/zin.ts'
import { element, replaceKinderen, setOpschrift } from './element.ts'
import type { Kind } from './element.ts'
import { wettekst } from './wettekst.ts'
import { foundOpties } from './zoekopties.ts'
import type { Zoekoptie } from './zoekopties.ts'

interface Zoekkeuzevorm {
  /** What the field is called. */
  readonly naam: string
  /** Asked for when the list opens, so that a list that nobody opens costs nothing. */
  opties(): readonly Zoekoptie[]
  /** Called with what was chosen from the list. */
  onKies(optie: Zoekoptie): void
  /** For a field that may hold something else than the list has: what was typed stays. */
  readonly isVrij?: boolean
}

const ownLanguage = (tekst: Tekst): Kind => (tekst instanceof Opschrift ? tekst : wettekst(tekst))

/** The choices with their place, under each heading in the order in which the headings come first. */
const groupsOf = (opties: readonly Zoekoptie[]): readonly (readonly (readonly [Zoekoptie, number])[])[] => {
  const groepen = new Map<string, (readonly [Zoekoptie, number])[]>()
  for (const [plaats, optie] of opties.entries()) {
    const groep = kenmerkVan(optie.groep ?? '')
    groepen.set(groep, [...(groepen.get(groep) ?? []), [optie, plaats]])
  }
  return [...groepen.values()]
}

/**
 * Gives a field a long list to choose from. Typing leaves in it what has those words, arrows walk along it, Enter or a
 * click chooses, and Escape closes it and puts back what stood there. It is the combobox of the ARIA patterns: the focus
 * stays in the field.
 */
export const addZoekkeuze = (
  invoer: HTMLInputElement,
  { naam, opties, onKies, isVrij = false }: Zoekkeuzevorm,
): void => {
  const { id } = invoer
  const lijst = element('div', { role: 'listbox', id: `${id}-lijst`, class: 'zoekkeuze-lijst', hidden: true })
  const niets = element('span', { class: 'bijschrift', role: 'status' })
  let alle: readonly Zoekoptie[] = []
  let getoond: readonly Zoekoptie[] = []
  let actief = -1
  let vorige = invoer.value

  const lineOf = ({ tekst }: Zoekoptie, plaats: number, bij: Tekst | undefined): HTMLElement =>
    element(
      'div',
      {
        role: 'option',
        id: `${id}-${plaats}`,
        class: 'zoekkeuze-optie',
        'data-plaats': plaats,
        'aria-selected': 'false',
      },
      ownLanguage(tekst),
      bij !== undefined && element('span', { class: 'bijschrift' }, ownLanguage(bij)),
    )
  const groupOf = (leden: ReturnType<typeof groupsOf>[number], nummer: number): readonly HTMLElement[] => {
    const regels = leden.map(([optie, plaats]) => lineOf(optie, plaats, optie.bij))
    const groep = leden[0]?.[0].groep
    if (groep === undefined) return regels
    const kop = element(
      'div',
      { id: `${id}-groep-${nummer}`, class: 'zoekkeuze-groep', role: 'presentation' },
      ownLanguage(groep),
    )
    return [element('div', { role: 'group', 'aria-labelledby': kop.id }, kop, ...regels)]
  }
  const isOpen = (): boolean => !lijst.hidden
  const show = (aan: boolean): void => {
    lijst.hidden = !aan
    invoer.setAttribute('aria-expanded', String(aan))
  }
  const activate = (plaats: number): void => {
    lijst.querySelector('[aria-selected=true]')?.setAttribute('aria-selected', 'false')
    actief = plaats
    const regel = lijst.querySelector(`[data-plaats="${plaats}"]`)
    if (!regel) return invoer.removeAttribute('aria-activedescendant')
    regel.setAttribute('aria-selected', 'true')
    invoer.setAttribute('aria-activedescendant', regel.id)
    regel.scrollIntoView({ block: 'nearest' })
  }
  const open = (getypt: string): void => {
    if (!isOpen()) alle = opties()
    getoond =
      getypt === '' ? groupsOf(alle).flatMap((leden) => leden.map(([optie]) => optie)) : foundOpties(alle, getypt)
    replaceKinderen(
      lijst,
      ...(getypt === ''
        ? groupsOf(getoond).flatMap(groupOf)
        : getoond.map((optie, plaats) => lineOf(optie, plaats, optie.bij ?? optie.groep))),
    )
    replaceKinderen(niets, getoond.length === 0 && !isVrij && opschrift`Niets gevonden met die woorden.`)
    show(getoond.length > 0)
    const staat =
      vorige === '' ? -1 : getoond.findIndex(({ waarde, tekst }) => waarde === vorige || String(tekst) === vorige)
    activate(getypt === '' ? staat : isVrij ? -1 : Math.min(0, getoond.length - 1))
  }
  const close = (): void => {
    show(false)
    activate(-1)
    replaceKinderen(niets)
  }
  const restore = (): void => {
    close()
    if (!isVrij) invoer.value = vorige
  }
  const choose = (): void => {
    const optie = getoond[actief]
    if (!optie) return
    vorige = isVrij || optie.waarde === '' ? optie.waarde : String(optie.tekst)
    invoer.value = vorige
    close()
    onKies(optie)
  }
  /** What stood there is marked, so that typing takes its place. */
  const unfold = (): void => {
    invoer.select()
    open('')
  }
  const walk = (stap: number): void => {
    if (!isOpen()) return unfold()
    const { length } = getoond
    activate(actief < 0 ? (stap > 0 ? 0 : length - 1) : (actief + stap + length) % length)
  }
  const press = (gebeurtenis: KeyboardEvent): void => {
    const { key } = gebeurtenis
    if (key === 'ArrowDown') walk(1)
    else if (key === 'ArrowUp') walk(-1)
    else if (key === 'Enter' && isOpen() && actief >= 0) choose()
    else if (key === 'Escape' && (isOpen() || niets.hasChildNodes())) restore()
    else return
    gebeurtenis.preventDefault()
    // In Excel on the web office.js takes the focus to the sheet at an Escape that comes through.
    gebeurtenis.stopPropagation()
  }
  const kenmerken = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': lijst.id,
  }
  for (const [naam, waarde] of Object.entries(kenmerken)) invoer.setAttribute(naam, waarde)
  setOpschrift(lijst, 'aria-label', opschrift`Keuzes voor ${naam}`)
  invoer.classList.add('zoekkeuze')
  invoer.addEventListener('keydown', press)
  invoer.addEventListener('input', () => open(invoer.value.trim()))
  invoer.addEventListener('click', () => {
    if (!isOpen()) unfold()
  })
  invoer.addEventListener('blur', restore)
  // The focus stays in the field while one points at the list.
  lijst.addEventListener('pointerdown', (gebeurtenis) => gebeurtenis.preventDefault())
  lijst.addEventListener('click', ({ target }) => {
    const regel = target instanceof Element ? target.closest<HTMLElement>('[data-plaats]') : null
    if (!regel) return
    activate(Number(regel.dataset.plaats))
    choose()
  })
  const vak = element('div', { class: 'zoekkeuze-vak' })
  invoer.replaceWith(vak)
  vak.append(invoer, lijst, niets)
}
