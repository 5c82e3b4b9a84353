import { Opschrift } from '../../taal/zin.ts'
import type { Tekst } from '../../taal/zin.ts'

export type Kind = Node | Tekst | undefined | false
type Kenmerk = Tekst | number | boolean | undefined | ((gebeurtenis: Event) => void)
export type Kenmerken = Readonly<Record<string, Kenmerk>>

/** The texts that follow the language, by where they stand. */
const opschriften = new WeakMap<Node, Opschrift>()
const kenmerkopschriften = new WeakMap<Element, Map<string, Opschrift>>()

/** Gives an element an attribute whose text follows the language. */
export const setOpschrift = (element: Element, naam: string, tekst: Opschrift): void => {
  const bij = kenmerkopschriften.get(element) ?? new Map<string, Opschrift>()
  kenmerkopschriften.set(element, bij.set(naam, tekst))
  element.setAttribute(naam, String(tekst))
}

const setKenmerken = (element: Element, kenmerken: Kenmerken): void => {
  for (const [naam, waarde] of Object.entries(kenmerken)) {
    if (waarde === undefined || waarde === false) continue
    if (typeof waarde === 'function') element.addEventListener(naam, waarde)
    else if (waarde instanceof Opschrift) setOpschrift(element, naam, waarde)
    else element.setAttribute(naam, waarde === true ? '' : String(waarde))
  }
}

const DAG = /(\b\d{2}-\d{2}-\d{4}\b)/
/** Few texts have a hyphen, and to look for one costs nearly nothing. */
const hasDay = (tekst: string): boolean => tekst.includes('-') && DAG.test(tekst)

/** A text in which a day stays on one line: a browser breaks 23-11-2026 at its hyphens. */
const withDays = (tekst: string): readonly (string | Node)[] =>
  tekst.split(DAG).flatMap((deel, i): readonly (string | Node)[] => {
    if (i % 2 === 0) return deel === '' ? [] : [deel]
    const dag = document.createElement('span')
    dag.className = 'heel'
    dag.append(deel)
    return [dag]
  })

const takesOnlyText = (element: Element): boolean =>
  !(element instanceof HTMLElement) || element instanceof HTMLOptionElement || element instanceof HTMLTextAreaElement

const textnodeOf = (tekst: Opschrift, plaats: Element): Node => {
  const nu = String(tekst)
  const metDag = hasDay(nu) && !takesOnlyText(plaats)
  const gemaakt = metDag ? document.createElement('span') : document.createTextNode(nu)
  if (gemaakt instanceof Element) gemaakt.append(...withDays(nu))
  opschriften.set(gemaakt, tekst)
  return gemaakt
}

const addKinderen = (element: Element, kinderen: readonly Kind[]): void => {
  for (const kind of kinderen) {
    if (kind === undefined || kind === false) continue
    if (kind instanceof Opschrift) element.append(textnodeOf(kind, element))
    else if (typeof kind === 'string' && hasDay(kind) && !takesOnlyText(element)) element.append(...withDays(kind))
    else element.append(kind)
  }
}

/** Puts every text below `wortel` that follows the language in the language of now; nothing else is touched. */
export const renewOpschriften = (wortel: Element): void => {
  const wandeling = document.createTreeWalker(wortel, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let knoop: Node | null = wortel; knoop; knoop = wandeling.nextNode()) {
    const tekst = opschriften.get(knoop)
    if (tekst && knoop instanceof Element) knoop.replaceChildren(...withDays(String(tekst)))
    else if (tekst) knoop.nodeValue = String(tekst)
    if (!(knoop instanceof Element)) continue
    for (const [naam, waarde] of kenmerkopschriften.get(knoop) ?? []) knoop.setAttribute(naam, String(waarde))
  }
}

/**
 * An element with attributes, event listeners (a function under the name of the event) and children. Text becomes a
 * text node and never markup, whatever a cell holds; an `Opschrift` follows the language while it stands there.
 */
export const element = <Naam extends keyof HTMLElementTagNameMap>(
  naam: Naam,
  kenmerken: Kenmerken = {},
  ...kinderen: readonly Kind[]
): HTMLElementTagNameMap[Naam] => {
  const gemaakt = document.createElement(naam)
  setKenmerken(gemaakt, kenmerken)
  addKinderen(gemaakt, kinderen)
  return gemaakt
}

/** The same for drawings. */
export const svgElement = <Naam extends keyof SVGElementTagNameMap>(
  naam: Naam,
  kenmerken: Kenmerken = {},
  ...kinderen: readonly Kind[]
): SVGElementTagNameMap[Naam] => {
  const gemaakt = document.createElementNS('http://www.w3.org/2000/svg', naam)
  setKenmerken(gemaakt, kenmerken)
  addKinderen(gemaakt, kinderen)
  return gemaakt
}

/**
 * Puts new content in a place. When the focus was on something in it that has a `data-sleutel`, the new element with
 * that key gets the focus, so that a recalculation does not throw the user out of the list.
 */
export const replaceKinderen = (plaats: Element, ...kinderen: readonly Kind[]): void => {
  const actief = document.activeElement
  const sleutel = actief && plaats.contains(actief) ? actief.getAttribute('data-sleutel') : null
  plaats.replaceChildren()
  addKinderen(plaats, kinderen)
  if (sleutel === null) return
  const zelfde = [...plaats.querySelectorAll<HTMLElement>('[data-sleutel]')].find(
    (kandidaat) => kandidaat.dataset.sleutel === sleutel,
  )
  zelfde?.focus({ preventScroll: true })
}
