import { tellingenVan } from '../../domain/termijn/anker.ts'
import type { Register } from '../../domain/regelboek/register.ts'
import { termijn } from '../../domain/termijn/termijn.ts'

export type Termijnberekening = typeof termijn
type Termijnuitkomst = ReturnType<Termijnberekening>

/** More outcomes than this are not kept, so that memory stays within bounds. */
const MEESTE_UITKOMSTEN = 50_000

/** The steps and events that a term is counted from, directly or by way of another. */
const anchorsOf = (register: Register, code: string, gezien = new Set<string>()): readonly string[] => {
  const gevonden = register.termijn.get(code)
  for (const { van } of gevonden ? tellingenVan(gevonden) : []) {
    if (van === 'eersteZiektedag' || gezien.has(van)) continue
    gezien.add(van)
    anchorsOf(register, van, gezien)
  }
  return [...gezien]
}

const isByPeildatum = (register: Register, codes: readonly string[]): boolean =>
  codes.some((code) => register.termijn.get(code)?.tijdlijn.sleutel === 'peildatum')

interface Vak {
  readonly ankers: readonly string[]
  readonly opPeildatum: boolean
  readonly uitkomsten: Map<string, Termijnuitkomst>
}

/**
 * `termijn` of the domain with a memory: cases of a portfolio share their days, so that the same question comes back
 * thousands of times. Days of steps that the term does not hang on are left out of the question; the ground of an
 * outcome does not name them.
 */
export const createTermijngeheugen = (register: Register): Termijnberekening => {
  const vakken = new Map<string, Vak>()
  const vakFor = (code: string): Vak => {
    const bekend = vakken.get(code)
    if (bekend) return bekend
    const ankers = anchorsOf(register, code)
    const vak = { ankers, opPeildatum: isByPeildatum(register, [code, ...ankers]), uitkomsten: new Map<string, Termijnuitkomst>() }
    vakken.set(code, vak)
    return vak
  }
  return (regelboek, vraag) => {
    const { ankers, opPeildatum, uitkomsten } = vakFor(vraag.code)
    let sleutel = `${vraag.eersteZiektedag} ${vraag.verschuiving ?? 0} ${opPeildatum ? vraag.peildatum : ''}`
    for (const anker of ankers) sleutel += ` ${vraag.ankers?.[anker] ?? ''}`
    const bekend = uitkomsten.get(sleutel)
    if (bekend) return bekend
    const gegeven = ankers.flatMap((anker) => {
      const dag = vraag.ankers?.[anker]
      return dag === undefined ? [] : [[anker, dag] as const]
    })
    const uitkomst = termijn(regelboek, { ...vraag, ankers: Object.fromEntries(gegeven) })
    if (uitkomsten.size >= MEESTE_UITKOMSTEN) uitkomsten.clear()
    uitkomsten.set(sleutel, uitkomst)
    return uitkomst
  }
}
