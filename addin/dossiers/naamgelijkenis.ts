import { letterafstand } from '@poortwachter/wet/lezen'
import { naamsleutel } from './naamgroepen.ts'

const RECHTSVORMEN = new Set(['bv', 'nv', 'vof', 'cv', 'ua', 'maatschap', 'stichting', 'vereniging', 'cooperatie'])

/** Shorter names are others with any other letter; longer ones can have a letter wrong, and long ones two. */
const KORTSTE = 5
const LANG = 10

/** The name of an employer without its legal form, as a key. */
const kernVan = (naam: string): string =>
  naam
    .replaceAll('.', '')
    .split(/[\s,()]+/)
    .map(naamsleutel)
    .join(' ')
    // "B V" is one word that was written as two.
    .replaceAll(/\b([a-z]) (?=[a-z]\b)/g, '$1')
    .split(' ')
    .filter((woord) => !RECHTSVORMEN.has(woord))
    .join('')

const cijfersIn = (sleutel: string): string => sleutel.replaceAll(/\D/g, '')

/** Names with other digits are never meant as one: branches are numbered. */
const isKernNabij = (a: string, b: string): boolean => {
  if (a === '' || b === '' || cijfersIn(a) !== cijfersIn(b)) return false
  const lengte = Math.min(a.length, b.length)
  const hoogstens = lengte < KORTSTE ? 0 : lengte < LANG ? 1 : 2
  return a === b || (Math.abs(a.length - b.length) <= hoogstens && letterafstand(a, b, hoogstens) <= hoogstens)
}

/**
 * The pairs among names of employers that can be meant as one, though they are not one by their writing: only their legal
 * form differs, or a letter or two as in a slip of the pen.
 */
export const nabijeNamen = (namen: readonly string[]): readonly (readonly [een: string, ander: string])[] => {
  const kernen = namen.map(kernVan)
  return namen.flatMap((een, i) =>
    namen
      .slice(i + 1)
      .flatMap((ander, j) => (isKernNabij(kernen[i]!, kernen[i + 1 + j]!) ? [[een, ander] as const] : [])),
  )
}
