import { portefeuille } from '@poortwachter/wet'
import type { Dossierkolommen } from '@poortwachter/wet'
import { register } from './caseload.ts'
import { riskByHand } from './handgeschreven/risico.ts'
import { spoor2ByHand } from './handgeschreven/spoor2.ts'
import { termsByHand } from './handgeschreven/termijnen.ts'

/** Terms of the workload. */
export const TERMIJNEN = [
  'PA',
  'PVA',
  'EVAL',
  'UWV42',
  'EJE',
  'SPOOR2',
  'PERSPECTIEF',
  'IVA',
  'UWVBRIEF',
  'EWT',
  'RIV',
  'EINDEVAL',
  'WIA',
  'LSBESLUIT',
  'WIASTART',
  'OPZEG',
  'LSMAX',
] as const

/** What the whole workload gives: last days, whether spoor 2 is needed, and the class of the risk of a sanction. */
export interface Uitslag {
  readonly termijnen: readonly Int32Array[]
  readonly spoor2: Uint8Array
  readonly klasse: Uint8Array
}

const TABELLEN = ['SPOOR2NODIG', 'LOONSANCTIERISICO'] as const
const { kolommen: reken } = portefeuille(register)

/** One table alone. */
export const rekenTabel = (tabel: string, kolommen: Dossierkolommen): Uint8Array =>
  reken(kolommen, { tabellen: [tabel] }).uitkomsten.get(tabel)!

/** The workload from the tables of the edition, in columns. */
export const workWithTables = (kolommen: Dossierkolommen): Uitslag => {
  const { termijnen, uitkomsten } = reken(kolommen, { termijnen: TERMIJNEN, tabellen: TABELLEN })
  const codes = (tabel: string) => uitkomsten.get(tabel)!
  return { termijnen: [...termijnen.values()], spoor2: codes('SPOOR2NODIG'), klasse: codes('LOONSANCTIERISICO') }
}

/** The same workload written out by hand over the same columns. */
export const workByHand = (kolommen: Dossierkolommen): Uitslag => {
  const spoor2 = spoor2ByHand(kolommen)
  return { termijnen: termsByHand(kolommen), spoor2, klasse: riskByHand(kolommen, spoor2) }
}

/** Where two results differ first; undefined when they are the same. */
export const differenceOf = (een: Uitslag, ander: Uitslag): string | undefined => {
  const paren: readonly [string, ArrayLike<number>, ArrayLike<number>][] = [
    ...TERMIJNEN.map((code, k) => [code, een.termijnen[k]!, ander.termijnen[k]!] as [string, Int32Array, Int32Array]),
    ['spoor 2', een.spoor2, ander.spoor2],
    ['risico', een.klasse, ander.klasse],
  ]
  for (const [wat, links, rechts] of paren) {
    for (let i = 0; i < links.length; i++)
      if (links[i] !== rechts[i]) return `${wat}, dossier ${i}: ${links[i]} en ${rechts[i]}`
  }
  return undefined
}
