import { functies } from '../functies/index.ts'
import type { Functie } from '../functies/kern/functie.ts'
import { NAAMRUIMTE } from '../functies/naamruimte.ts'

const DATUM = /^\d{2}-\d{2}-\d{4}$/

/** Whether a function gives days: its own examples say so. */
const givesDatums = ({ voorbeelden }: Functie): boolean => voorbeelden.some(({ uitkomst }) => DATUM.test(uitkomst))

const ids = functies.filter(givesDatums).map(({ id }) => id)
const AANROEP = new RegExp(`\\b${NAAMRUIMTE}\\.(?:${ids.join('|')})\\(`, 'i')

/** Whether a formula calls a function of ours that gives days. */
export const isDatumformule = (formule: unknown): formule is string =>
  typeof formule === 'string' && formule.startsWith('=') && AANROEP.test(formule.replace(/"[^"]*"/g, '""'))
