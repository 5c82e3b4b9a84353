import type { Register } from '@poortwachter/wet'
import { stapTitel } from '@poortwachter/wet/verwoording'
import { opschrift, opschriftVan } from '../../taal/zin.ts'
import type { Opschrift } from '../../taal/zin.ts'
import type { Momentopname, Opnameregel } from './momentopname.ts'

/** What became different about a case between two states. */
export interface Dossierverschil {
  readonly sleutel: string
  /** Codes of steps that are late now and were not. */
  readonly nieuwTeLaat: readonly string[]
  /** Codes of steps that were late and are no more. */
  readonly nietMeerTeLaat: readonly string[]
  /** Class before and now, where it changed. */
  readonly klasse: { readonly eerder: string; readonly nu: string } | undefined
}

/** The difference between two states of one portfolio. */
export interface Portefeuilleverschil {
  /** Cases that are in both and became different. */
  readonly gewijzigd: readonly Dossierverschil[]
  /** Keys of cases that were not there or did not run before. */
  readonly nieuw: readonly string[]
  /** How many cases are no longer there or run no more. Which ones cannot be said: names are not kept. */
  readonly verdwenen: number
}

/** What became different about one case. */
export const dossierverschilTussen = (sleutel: string, eerder: Opnameregel, nu: Opnameregel): Dossierverschil => ({
  sleutel,
  nieuwTeLaat: nu.teLaat.filter((code) => !eerder.teLaat.includes(code)),
  nietMeerTeLaat: eerder.teLaat.filter((code) => !nu.teLaat.includes(code)),
  klasse: eerder.klasse === nu.klasse ? undefined : { eerder: eerder.klasse, nu: nu.klasse },
})

const isDifferent = ({ nieuwTeLaat, nietMeerTeLaat, klasse }: Dossierverschil): boolean =>
  nieuwTeLaat.length > 0 || nietMeerTeLaat.length > 0 || klasse !== undefined

/** What changed between two states, whether they are two days, two editions or two looks. */
export const verschilTussen = (eerder: Momentopname, nu: Momentopname): Portefeuilleverschil => {
  const gewijzigd: Dossierverschil[] = []
  const nieuw: string[] = []
  for (const [sleutel, regel] of nu.regels) {
    const vorige = eerder.regels.get(sleutel)
    if (vorige === undefined) nieuw.push(sleutel)
    else {
      const verschil = dossierverschilTussen(sleutel, vorige, regel)
      if (isDifferent(verschil)) gewijzigd.push(verschil)
    }
  }
  return { gewijzigd, nieuw, verdwenen: [...eerder.regels.keys()].filter((sleutel) => !nu.regels.has(sleutel)).length }
}

const titlesOf = (register: Register, codes: readonly string[]): string =>
  codes.map((code) => stapTitel(register, code)).join(', ')

const ONBEKEND = opschrift`onbekend`

/** What became different about a case, in sentences; empty when nothing did. */
export const verschilTekst = (
  register: Register,
  { nieuwTeLaat, nietMeerTeLaat, klasse }: Dossierverschil,
): Opschrift =>
  opschriftVan(
    nieuwTeLaat.length > 0 && opschrift`Nieuw te laat: ${titlesOf(register, nieuwTeLaat)}.`,
    nietMeerTeLaat.length > 0 && opschrift`Niet meer te laat: ${titlesOf(register, nietMeerTeLaat)}.`,
    klasse && opschrift`Risico: ${klasse.eerder || ONBEKEND} wordt ${klasse.nu || ONBEKEND}.`,
  )
