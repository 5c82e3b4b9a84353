import { getalInTaal } from '../../taal/getal.ts'
import { tweetalig, zin } from '../../taal/zin.ts'
import type { Opschrift } from '../../taal/zin.ts'
import { datumTekst, trefwoord } from '@poortwachter/wet'
import type { Register } from '@poortwachter/wet'
import type { Antwoord, Celantwoord } from '../../functies/cel/antwoord.ts'
import type { Functie } from '../../functies/kern/functie.ts'
import type { Keuze, Parameter } from '../../functies/kern/parameter.ts'
import { createWoordzoeker, placesWithHalf } from '../zoekwoorden.ts'

/** A field of the form for a function. */
export interface Formulierveld {
  readonly naam: string
  readonly uitleg: Opschrift
  readonly verplicht: boolean
  readonly keuzes: readonly Keuze[]
  /** Takes a whole range, or any number of values. */
  readonly bereik: boolean
}

interface Gevonden {
  readonly functies: readonly Functie[]
  /** Whether they hold all the words, or only part of them because none holds them all. */
  readonly isAlles: boolean
}

const wordsOf = ({ id, doc, parameters }: Functie): string => [id, tweetalig(doc), ...Object.keys(parameters)].join(' ')

/** The functions whose name, explanation or arguments hold these words; without those, the ones with half of them. */
export const gevondenFuncties = (functies: readonly Functie[], zoek: string): Gevonden => {
  const woorden = zoek.replace(/^=?pw\./i, '')
  const heeft = createWoordzoeker(woorden)
  const alles = functies.filter((functie) => heeft(wordsOf(functie)))
  if (alles.length > 0) return { functies: alles, isAlles: true }
  const plaatsen = new Set(placesWithHalf(functies.map(wordsOf), woorden))
  return { functies: functies.filter((_, i) => plaatsen.has(i)), isAlles: false }
}

/** The fields for a function in the order of its arguments; a repeating last argument gives several fields. */
export const formulierOf = ({ parameters }: Functie, register: Register, herhalingen = 6): readonly Formulierveld[] =>
  Object.entries(parameters).flatMap(([naam, parameter]: [string, Parameter<unknown, Register>]): Formulierveld[] => {
    const veld = {
      uitleg: tweetalig(parameter.uitleg),
      verplicht: parameter.verplicht,
      keuzes: parameter.keuzelijst?.keuzes(register) ?? [],
      bereik: parameter.vorm !== 'waarde',
    }
    if (parameter.vorm !== 'reeks') return [{ ...veld, naam }]
    return Array.from({ length: herhalingen }, (_, i) => ({ ...veld, naam: `${naam} ${i + 1}` }))
  })

/** Whether a text is one of the words of a field: what stands in the list, in any case. */
export const isKeuze =
  ({ keuzes }: Formulierveld, register: Register) =>
  (tekst: string): boolean =>
    keuzes.length > 0 &&
    (keuzes.some(({ waarde }) => trefwoord(waarde) === trefwoord(tekst)) || register.termijncode.has(trefwoord(tekst)))

const VORMEN = {
  geheel: { maximumFractionDigits: 0 },
  decimaal: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  euro: { style: 'currency', currency: 'EUR' },
  procent: { style: 'percent', maximumFractionDigits: 2 },
} as const

/** What a cell would show. */
const celTekst = (cel: Celantwoord): string => {
  switch (cel.soort) {
    case 'dag':
      return datumTekst(cel.dag)
    case 'getal':
      return getalInTaal(cel.getal, VORMEN[cel.vorm])
    case 'tekst':
      return cel.tekst
    case 'leeg':
      return ''
    case 'fout':
      return `${cel.code === 'nb' ? zin`#N/B` : zin`#WAARDE!`} ${cel.bericht}`
  }
}

const MEESTE_RIJEN = 12

/** An answer as rows of text, the first dozen when there are more. */
export const antwoordRijen = (antwoord: Antwoord): readonly (readonly string[])[] => {
  const rijen: readonly (readonly Celantwoord[])[] = Array.isArray(antwoord) ? antwoord : [[antwoord as Celantwoord]]
  return rijen.slice(0, MEESTE_RIJEN).map((rij) => rij.map(celTekst))
}
