import { datumTekst } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { dagUitCel } from '@poortwachter/wet/lezen'
import type { Lezing } from '@poortwachter/wet/lezen'
import { leeszin } from '../../taal/leeszin.ts'
import { kenmerkVan, opschrift } from '../../taal/zin.ts'
import type { Tekst } from '../../taal/zin.ts'
import { element, replaceKinderen } from './element.ts'

let nummer = 0
const nextId = (): string => `veld-${(nummer += 1)}`

interface Keuzeveld {
  readonly veld: HTMLElement
  readonly keuze: HTMLSelectElement
}

/** A labelled list to choose from. */
export const keuzeveld = (label: Tekst, bij: (waarde: string) => void): Keuzeveld => {
  const id = nextId()
  const keuze = element('select', { id, 'data-sleutel': kenmerkVan(label), change: () => bij(keuze.value) })
  return { keuze, veld: element('div', { class: 'veld' }, element('label', { for: id }, label), keuze) }
}

/**
 * Gives a list its choices, the first of which stands for "everything" (or "nothing") with an empty value. The choice
 * that was made stays while it is still there, and a list that has not changed is not touched.
 */
export const setKeuzes = (
  keuze: HTMLSelectElement,
  eerste: Tekst,
  keuzes: readonly (readonly [waarde: string, tekst: Tekst])[],
): void => {
  const nieuw: readonly (readonly [string, Tekst])[] = [['', eerste], ...keuzes]
  const zelfde =
    keuze.options.length === nieuw.length &&
    nieuw.every(([waarde, tekst], i) => keuze.options[i]?.value === waarde && keuze.options[i]?.text === String(tekst))
  if (zelfde) return
  const gekozen = keuze.value
  keuze.replaceChildren(...nieuw.map(([waarde, tekst]) => element('option', { value: waarde }, tekst)))
  keuze.value = nieuw.some(([waarde]) => waarde === gekozen) ? gekozen : ''
}

interface Invoerveld {
  readonly veld: HTMLElement
  readonly invoer: HTMLInputElement
}

const invoerveld = (
  label: Tekst,
  kenmerken: Readonly<Record<string, Tekst | number>>,
  bij: (waarde: string) => void,
  uitleg?: Tekst,
): Invoerveld => {
  const id = nextId()
  const invoer = element('input', {
    id,
    'data-sleutel': kenmerkVan(label),
    autocomplete: 'off',
    ...(uitleg ? { 'aria-describedby': `${id}-uitleg` } : {}),
    ...kenmerken,
    input: () => bij(invoer.value),
  })
  return {
    invoer,
    veld: element(
      'div',
      { class: 'veld' },
      element('label', { for: id }, label),
      invoer,
      uitleg !== undefined && element('span', { id: `${id}-uitleg`, class: 'bijschrift' }, uitleg),
    ),
  }
}

/** Lets Enter in a field do what the button beside it does, as in a form. */
export const onEnter = (invoer: HTMLInputElement, doe: () => void): void =>
  invoer.addEventListener('keydown', (gebeurtenis) => {
    if (gebeurtenis.key !== 'Enter' || gebeurtenis.isComposing) return
    gebeurtenis.preventDefault()
    doe()
  })

/** A labelled line of text. */
export const tekstveld = (label: Tekst, bij: (waarde: string) => void, uitleg?: Tekst): Invoerveld =>
  invoerveld(label, { type: 'text' }, bij, uitleg)

/**
 * A labelled line of text for what `lees` reads; `bij` gets undefined while it is empty. What cannot be read is said
 * below the field and changes nothing.
 */
export const leesveld = <T>(
  label: Tekst,
  lees: (tekst: string) => Lezing<T>,
  bij: (waarde: T | undefined) => void,
  uitleg: Tekst = '',
): Invoerveld => {
  const update = (tekst: string): void => {
    const lezing = lees(tekst)
    const melding = lezing.soort === 'fout' ? leeszin(lezing.bericht) : undefined
    invoer.setAttribute('aria-invalid', String(melding !== undefined))
    replaceKinderen(bijschrift, melding ?? uitleg)
    if (lezing.soort !== 'fout') bij(lezing.soort === 'gelezen' ? lezing.waarde : undefined)
  }
  const { veld, invoer } = invoerveld(label, { type: 'text', inputmode: 'decimal' }, update)
  const bijschrift = element('span', { id: `${invoer.id}-uitleg`, class: 'bijschrift', role: 'status' }, uitleg)
  invoer.setAttribute('aria-describedby', bijschrift.id)
  veld.append(bijschrift)
  return { veld, invoer }
}

interface Dagveld extends Invoerveld {
  /** Shows a day, in the Dutch form whatever the language of Office is. */
  set(dag: Dag | undefined): void
}

/**
 * A labelled day, typed in any form that a cell takes; undefined while it is empty. What cannot be read is said below the
 * field once one leaves it, and changes nothing.
 */
export const datumveld = (label: Tekst, bij: (dag: Dag | undefined) => void): Dagveld => {
  const { veld, invoer } = invoerveld(label, { type: 'text', placeholder: opschrift`dd-mm-jjjj` }, (tekst) => {
    const lezing = dagUitCel(tekst)
    if (lezing.soort === 'fout') return
    say('')
    bij(lezing.soort === 'gelezen' ? lezing.waarde : undefined)
  })
  const bijschrift = element('span', { id: `${invoer.id}-uitleg`, class: 'bijschrift', role: 'status' })
  const say = (melding: Tekst): void => {
    invoer.setAttribute('aria-invalid', String(melding !== ''))
    replaceKinderen(bijschrift, melding)
  }
  invoer.addEventListener('change', () => {
    const lezing = dagUitCel(invoer.value)
    if (lezing.soort === 'gelezen') invoer.value = datumTekst(lezing.waarde)
    else say(lezing.soort === 'fout' ? leeszin(lezing.bericht) : '')
  })
  invoer.setAttribute('aria-describedby', bijschrift.id)
  veld.append(bijschrift)
  return {
    veld,
    invoer,
    set: (dag) => {
      say('')
      invoer.value = dag === undefined ? '' : datumTekst(dag)
    },
  }
}
