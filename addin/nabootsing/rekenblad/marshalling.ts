import { foutTekst, leesFoutcode } from './fouten.ts'
import type { FunctieBeschrijving, FunctieParameter } from './gastheer.ts'
import { leesCelwaarde } from './kaarten.ts'
import { getalUit, logischUit, tekstUit, type Omzetomgeving } from './omzetting.ts'
import {
  createFout,
  isFout,
  isRijk,
  kernVan,
  Rekenfout,
  type Celfoutwaarde,
  type Matrix,
  type Scalar,
} from './waarden.ts'

/** What a host hands a function for an empty cell. It differs per platform. */
export type Leeg = 0 | null | ''

const FOUTSOORT: Readonly<Record<string, string>> = {
  '#VALUE!': 'Value',
  '#N/A': 'NotAvailable',
  '#NAME?': 'Name',
  '#DIV/0!': 'Div0',
  '#NUM!': 'Num',
  '#REF!': 'Ref',
  '#NULL!': 'Null',
  '#CALC!': 'Calc',
  '#SPILL!': 'Spill',
  '#BUSY!': 'Busy',
  '#FIELD!': 'Field',
}

/** The parameter that takes argument `i`; the last one takes all further arguments when it repeats. */
export const parameterVan = (f: FunctieBeschrijving, i: number): FunctieParameter | undefined => {
  const eerste = f.parameters.findIndex((p) => p.repeating === true)
  if (eerste < 0 || i < eerste) return f.parameters[i]
  return f.parameters[eerste + ((i - eerste) % (f.parameters.length - eerste))]
}

/** One scalar as the function receives it. Throws the error value when the function may not see errors. */
export const uitgaand = (
  s: Scalar,
  p: FunctieParameter,
  f: FunctieBeschrijving,
  leeg: Leeg,
  omgeving: Omzetomgeving,
): unknown => {
  const soort = p.type ?? 'any'
  if (isFout(s)) {
    if (f.allowErrorForDataTypeAny && soort === 'any') {
      return { type: 'Error', errorType: FOUTSOORT[s.code], basicType: 'Error', basicValue: s.code }
    }
    throw new Rekenfout(s.code, s.bericht)
  }
  if (isRijk(s) && soort === 'any' && f.allowCustomDataForDataTypeAny) return s.kaart
  const kern = kernVan(s)
  if (isFout(kern)) throw new Rekenfout(kern.code)
  if (kern === null) return leeg
  if (soort === 'number') return getalUit(kern, omgeving)
  if (soort === 'string') return tekstUit(kern, omgeving)
  if (soort === 'boolean') return logischUit(kern, omgeving)
  return kern
}

export const uitgaandeMatrix = (
  m: Matrix,
  p: FunctieParameter,
  f: FunctieBeschrijving,
  leeg: Leeg,
  omgeving: Omzetomgeving,
): unknown[][] => m.map((rij) => rij.map((s) => uitgaand(s, p, f, leeg, omgeving)))

/** Groups arguments under their parameters: omitted optional ones are null, repeating ones a list. */
export const perParameter = (f: FunctieBeschrijving, args: readonly unknown[]): unknown[] => {
  const eerste = f.parameters.findIndex((p) => p.repeating === true)
  if (eerste < 0) return f.parameters.map((_p, i) => args[i] ?? null)
  const breedte = f.parameters.length - eerste
  return f.parameters.map((_p, i) => {
    if (i < eerste) return args[i] ?? null
    return args.slice(eerste).filter((_a, j) => j % breedte === i - eerste)
  })
}

/** What a function answered, as cell values; anything that is no cell value becomes #VALUE!. */
export const inkomend = (uitkomst: unknown): Scalar | Scalar[][] => {
  if (!Array.isArray(uitkomst)) return inkomendeCel(uitkomst)
  if (uitkomst.length === 0) return createFout('#CALC!')
  const rijen = uitkomst.map((rij: unknown) => (Array.isArray(rij) ? rij.map(inkomendeCel) : undefined))
  const breedte = rijen[0]?.length ?? 0
  if (breedte === 0 || rijen.some((rij) => rij?.length !== breedte)) {
    return createFout('#VALUE!', 'De functie gaf een matrix met rijen van ongelijke lengte.')
  }
  return rijen.map((rij) => rij ?? [])
}

/** Excel turns null and undefined into 0, and a number that is none into #NUM!. */
const inkomendeCel = (json: unknown): Scalar => {
  if (json === null || json === undefined) return 0
  if (typeof json === 'number' && !Number.isFinite(json)) return createFout('#NUM!')
  return leesCelwaarde(json) ?? thrownFout(json)
}

/** A thrown value as Excel shows it: only an error with a known code keeps its code, and its message on two codes. */
export const thrownFout = (oorzaak: unknown): Celfoutwaarde => {
  if (typeof oorzaak !== 'object' || oorzaak === null) return createFout('#VALUE!')
  const code = 'code' in oorzaak && typeof oorzaak.code === 'string' ? leesFoutcode(oorzaak.code) : undefined
  if (!code) return createFout('#VALUE!')
  const bericht = 'message' in oorzaak && typeof oorzaak.message === 'string' ? oorzaak.message : ''
  const metBericht = (code === '#VALUE!' || code === '#N/A') && bericht !== '' && bericht !== foutTekst(code, 'en')
  return metBericht ? createFout(code, bericht) : createFout(code)
}
