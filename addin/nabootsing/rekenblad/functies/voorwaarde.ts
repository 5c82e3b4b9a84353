import type { Omzetomgeving } from '../omzetting.ts'
import { vergelijk } from '../omzetting.ts'
import { leesInvoer } from '../invoer.ts'
import { isFout, kernVan, type Scalar } from '../waarden.ts'

/** A criterion of SOM.ALS and its family (`">=10"`, `"Jan*"`, a number, a date as text) as a question about a cell. */
export const voorwaardeUit = (criterium: Scalar, omgeving: Omzetomgeving): ((s: Scalar) => boolean) => {
  const kern = kernVan(criterium)
  if (isFout(kern)) return (s) => isFout(s) && s.code === kern.code
  if (kern === null) return (s) => gelijk(s, 0)
  if (typeof kern !== 'string') return (s) => gelijk(s, kern)
  const [, op = '', rest = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(kern) ?? []
  const gelezen = leesInvoer(rest.startsWith("'") ? ` ${rest}` : rest, omgeving.land, omgeving.stelsel, 1900).waarde
  const grens = kernVan(gelezen)
  if (op === '' || op === '=' || op === '<>') {
    const past = isGelijkAan(op, rest, grens)
    return op === '<>' ? (s) => !past(s) : past
  }
  if (isFout(grens) || grens === null) return () => false
  return (s) => {
    const x = kernVan(s)
    if (x === null || isFout(x) || typeof x !== typeof grens) return false
    const verschil = vergelijk(x, grens)
    return op === '<' ? verschil < 0 : op === '<=' ? verschil <= 0 : op === '>' ? verschil > 0 : verschil >= 0
  }
}

const isGelijkAan = (op: string, rest: string, grens: ReturnType<typeof kernVan>): ((s: Scalar) => boolean) => {
  if (rest === '') return op === '' ? (s) => s === null || s === '' : (s) => s === null
  if (isFout(grens)) return (s) => isFout(s) && s.code === grens.code
  if (typeof grens === 'string') {
    const patroon = jokerPatroon(rest)
    return (s) => {
      const x = kernVan(s)
      return typeof x === 'string' && patroon.test(x)
    }
  }
  return (s) => gelijk(s, grens) || (typeof s === 'string' && s.trim() === rest)
}

const gelijk = (s: Scalar, waarde: number | boolean | null): boolean => {
  const x = kernVan(s)
  return typeof x === typeof waarde && x === waarde
}

/** `*` any text, `?` one character, `~` takes the next one literally; whole text, without regard to case. */
export const jokerPatroon = (tekst: string): RegExp => {
  const bron = tekst.replace(
    /~([*?~])|([*?])|([.+^${}()|[\]\\/])/g,
    (_heel, vast?: string, joker?: string, teken?: string) => {
      if (joker) return joker === '*' ? '[^]*' : '[^]'
      return `\\${vast ?? teken ?? ''}`
    },
  )
  return new RegExp(`^${bron}$`, 'i')
}
