import { veldVan } from '../kaarten.ts'
import { vergelijk } from '../omzetting.ts'
import { isFout, isRijk, kernVan, Rekenfout, type Matrix, type Scalar } from '../waarden.ts'
import { isVerwijzing, type Waarde } from '../rekenwaarde.ts'
import type { Celargumenten, Werkbladfunctie } from './functie.ts'
import { jokerPatroon } from './voorwaarde.ts'

const isLijst = (m: Matrix): boolean => m.length === 1 || m[0]?.length === 1
const lijst = (a: Celargumenten, i: number): readonly Scalar[] => {
  const m = a.matrix(i)
  if (!isLijst(m)) throw new Rekenfout('#VALUE!')
  return m.flat()
}

const zelfdeSoort = (a: Scalar, b: Scalar): boolean => {
  const [x, y] = [kernVan(a), kernVan(b)]
  return x !== null && !isFout(x) && !isFout(y) && typeof x === typeof y
}

/** First place of an equal value; with jokers a text is a pattern. */
const plekVan = (zoek: Scalar, in_: readonly Scalar[], jokers: boolean): number => {
  const kern = kernVan(zoek)
  if (isFout(kern)) throw new Rekenfout(kern.code, kern.bericht)
  if (jokers && typeof kern === 'string' && /[*?~]/.test(kern)) {
    const patroon = jokerPatroon(kern)
    return in_.findIndex((s) => {
      const x = kernVan(s)
      return typeof x === 'string' && patroon.test(x)
    })
  }
  const gezocht = kern ?? 0
  return in_.findIndex((s) => zelfdeSoort(s, gezocht) && vergelijk(s, gezocht) === 0)
}

/** Place of the nearest value that is not above (`-1`) or not below (`1`) what is sought; order does not matter. */
const naastePlek = (zoek: Scalar, in_: readonly Scalar[], kant: -1 | 1): number => {
  let beste = -1
  in_.forEach((s, i) => {
    if (!zelfdeSoort(s, zoek)) return
    const verschil = vergelijk(s, zoek)
    if (kant === -1 ? verschil > 0 : verschil < 0) return
    const huidige = in_[beste]
    if (huidige === undefined || (kant === -1 ? vergelijk(s, huidige) > 0 : vergelijk(s, huidige) < 0)) beste = i
  })
  return beste
}

/** Last value not above the one sought in a list that a person sorted, as VERT.ZOEKEN and VERGELIJKEN do by default. */
const benaderd = (zoek: Scalar, in_: readonly Scalar[]): number => {
  let plek = -1
  in_.forEach((s, i) => {
    if (zelfdeSoort(s, zoek) && vergelijk(s, zoek) <= 0) plek = i
  })
  return plek
}

const gevonden = (plek: number): number => {
  if (plek < 0) throw new Rekenfout('#N/A')
  return plek
}

const index = (a: Celargumenten): Waarde => {
  const rauw = a.rauw(0)
  const ref = isVerwijzing(rauw) ? rauw : undefined
  const m = ref ? undefined : a.matrix(0)
  const rijen = ref ? ref.r2 - ref.r1 + 1 : (m?.length ?? 0)
  const kolommen = ref ? ref.c2 - ref.c1 + 1 : (m?.[0]?.length ?? 0)
  const eenRij = rijen === 1 && kolommen > 1 && !a.heeft(2)
  const r = eenRij ? 1 : a.geheel(1)
  const c = eenRij ? a.geheel(1) : a.geheel(2, kolommen === 1 ? 1 : 0)
  if (r < 0 || c < 0) throw new Rekenfout('#VALUE!')
  if (r > rijen || c > kolommen) throw new Rekenfout('#REF!')
  if (ref) {
    return {
      ...ref,
      r1: r === 0 ? ref.r1 : ref.r1 + r - 1,
      r2: r === 0 ? ref.r2 : ref.r1 + r - 1,
      c1: c === 0 ? ref.c1 : ref.c1 + c - 1,
      c2: c === 0 ? ref.c2 : ref.c1 + c - 1,
    }
  }
  const keuze = (r === 0 ? (m ?? []) : [m?.[r - 1] ?? []]).map((rij) => (c === 0 ? rij : [rij[c - 1] ?? null]))
  return keuze.length === 1 && keuze[0]?.length === 1 ? (keuze[0][0] ?? null) : keuze
}

const xZoeken = (a: Celargumenten): Waarde => {
  const in_ = lijst(a, 1)
  const terug = a.matrix(2)
  const wijze = a.geheel(4)
  const volgorde = a.geheel(5, 1)
  const achterstevoren = volgorde < 0
  const reeks = achterstevoren ? in_.toReversed() : in_
  const zoek = a.scalar(0)
  let plek = plekVan(zoek, reeks, wijze === 2)
  if (plek < 0 && (wijze === -1 || wijze === 1)) plek = naastePlek(zoek, reeks, wijze)
  if (plek < 0) {
    if (a.heeft(3)) return a.rauw(3) ?? null
    throw new Rekenfout('#N/A')
  }
  const echt = achterstevoren ? in_.length - 1 - plek : plek
  const staand = a.matrix(1).length > 1 || terug.length === in_.length
  const uit = staand ? [terug[echt] ?? []] : terug.map((rij) => [rij[echt] ?? null])
  return uit.length === 1 && uit[0]?.length === 1 ? (uit[0][0] ?? null) : uit
}

const zoekInTabel = (a: Celargumenten, staand: boolean): Scalar => {
  const tabel = a.matrix(1)
  const sleutels = staand ? tabel.map((rij) => rij[0] ?? null) : (tabel[0] ?? [])
  const nummer = a.geheel(2)
  if (nummer < 1) throw new Rekenfout('#VALUE!')
  if (nummer > (staand ? (tabel[0]?.length ?? 0) : tabel.length)) throw new Rekenfout('#REF!')
  const plek = gevonden(a.logisch(3, true) ? benaderd(a.scalar(0), sleutels) : plekVan(a.scalar(0), sleutels, true))
  return (staand ? tabel[plek]?.[nummer - 1] : tabel[nummer - 1]?.[plek]) ?? null
}

const vergelijken = (a: Celargumenten): number => {
  const wijze = a.geheel(2, 1)
  const in_ = lijst(a, 1)
  if (wijze === 0) return gevonden(plekVan(a.scalar(0), in_, true)) + 1
  return gevonden(wijze > 0 ? benaderd(a.scalar(0), in_) : naastePlek(a.scalar(0), in_, 1)) + 1
}

const xVergelijken = (a: Celargumenten): number => {
  const wijze = a.geheel(2)
  const in_ = lijst(a, 1)
  const plek = plekVan(a.scalar(0), in_, wijze === 2)
  return gevonden(plek < 0 && (wijze === 1 || wijze === -1) ? naastePlek(a.scalar(0), in_, wijze) : plek) + 1
}

const kantel = (m: Matrix): Scalar[][] => (m[0] ?? []).map((_s, c) => m.map((rij) => rij[c] ?? null))

const filter = (a: Celargumenten): Waarde => {
  const m = a.matrix(0)
  const houd = a.matrix(1)
  const kolommen = houd.length === 1 && (houd[0]?.length ?? 0) > 1
  const bron = kolommen ? kantel(m) : m
  const proef = houd.flat()
  if (proef.length !== bron.length) throw new Rekenfout('#VALUE!')
  const over = bron.filter((_rij, i) => {
    const kern = kernVan(proef[i] ?? null)
    if (isFout(kern)) throw new Rekenfout(kern.code, kern.bericht)
    if (typeof kern === 'string') throw new Rekenfout('#VALUE!')
    return Boolean(kern)
  })
  if (over.length === 0) {
    if (a.heeft(2)) return a.rauw(2) ?? null
    throw new Rekenfout('#CALC!')
  }
  return kolommen ? kantel(over) : over
}

/** Order of SORTEREN: empty cells last, errors last but one. */
const sorteer = (a: Celargumenten): Waarde => {
  const perKolom = a.logisch(3)
  const bron = perKolom ? kantel(a.matrix(0)) : a.matrix(0)
  const welke = a.geheel(1, 1) - 1
  const richting = a.geheel(2, 1)
  if (welke < 0 || welke >= (bron[0]?.length ?? 0)) throw new Rekenfout('#VALUE!')
  const rang = (s: Scalar): number => (s === null ? 2 : isFout(kernVan(s)) ? 1 : 0)
  const uit = bron.toSorted((x, y) => {
    const [p, q] = [x[welke] ?? null, y[welke] ?? null]
    if (rang(p) !== rang(q) || rang(p) > 0) return rang(p) - rang(q)
    return richting * vergelijk(p, q)
  })
  return perKolom ? kantel(uit) : uit
}

const uniek = (a: Celargumenten): Waarde => {
  const perKolom = a.logisch(1)
  const bron = perKolom ? kantel(a.matrix(0)) : a.matrix(0)
  const sleutel = (rij: readonly Scalar[]): string =>
    JSON.stringify(
      rij.map((s) => {
        const kern = kernVan(s)
        return typeof kern === 'string' ? kern.toLowerCase() : kern
      }),
    )
  const teller = new Map<string, number>()
  for (const rij of bron) teller.set(sleutel(rij), (teller.get(sleutel(rij)) ?? 0) + 1)
  const eenmaal = a.logisch(2)
  const gezien = new Set<string>()
  const uit = bron.filter((rij) => {
    const s = sleutel(rij)
    if (gezien.has(s) || (eenmaal && (teller.get(s) ?? 0) > 1)) return false
    gezien.add(s)
    return true
  })
  if (uit.length === 0) throw new Rekenfout('#CALC!')
  return perKolom ? kantel(uit) : uit
}

const reeks = (a: Celargumenten): Waarde => {
  const [rijen, kolommen] = [a.geheel(0, 1), a.geheel(1, 1)]
  const [begin, stap] = [a.getal(2, 1), a.getal(3, 1)]
  if (rijen < 1 || kolommen < 1) throw new Rekenfout('#CALC!')
  if (rijen * kolommen > 1_048_576) throw new Rekenfout('#NUM!')
  return Array.from({ length: rijen }, (_r, r) =>
    Array.from({ length: kolommen }, (_c, c) => begin + stap * (r * kolommen + c)),
  )
}

/** Size of a reference without reading its cells. */
const maat = (a: Celargumenten, staand: boolean): number => {
  const rauw = a.rauw(0)
  if (isVerwijzing(rauw)) return staand ? rauw.r2 - rauw.r1 + 1 : rauw.c2 - rauw.c1 + 1
  const m = a.matrix(0)
  return staand ? m.length : (m[0]?.length ?? 0)
}

const plaats = (a: Celargumenten, staand: boolean): Waarde => {
  if (!a.heeft(0)) {
    if (!a.ctx.plaats) throw new Rekenfout('#VALUE!')
    return (staand ? a.ctx.plaats.r : a.ctx.plaats.c) + 1
  }
  const { r1, c1, r2, c2 } = a.verwijzing(0)
  if (staand) return r1 === r2 ? r1 + 1 : Array.from({ length: r2 - r1 + 1 }, (_x, i) => [r1 + i + 1])
  return c1 === c2 ? c1 + 1 : [Array.from({ length: c2 - c1 + 1 }, (_x, i) => c1 + i + 1)]
}

export const zoekfuncties: readonly Werkbladfunctie[] = [
  { nl: 'INDEX', en: 'INDEX', vorm: 'mss', min: 2, max: 3, reken: index },
  { nl: 'VERGELIJKEN', en: 'MATCH', vorm: 'sms', min: 2, max: 3, reken: vergelijken },
  { nl: 'X.VERGELIJKEN', en: 'XMATCH', vorm: 'sms', min: 2, max: 4, reken: xVergelijken },
  { nl: 'X.ZOEKEN', en: 'XLOOKUP', vorm: 'smmmss', min: 3, max: 6, reken: xZoeken },
  { nl: 'VERT.ZOEKEN', en: 'VLOOKUP', vorm: 'smss', min: 3, max: 4, reken: (a) => zoekInTabel(a, true) },
  { nl: 'HORIZ.ZOEKEN', en: 'HLOOKUP', vorm: 'smss', min: 3, max: 4, reken: (a) => zoekInTabel(a, false) },
  { nl: 'FILTER', en: 'FILTER', vorm: 'mmm', min: 2, max: 3, reken: filter },
  { nl: 'SORTEREN', en: 'SORT', vorm: 'msss', min: 1, max: 4, reken: sorteer },
  { nl: 'UNIEK', en: 'UNIQUE', vorm: 'mss', min: 1, max: 3, reken: uniek },
  { nl: 'REEKS', en: 'SEQUENCE', vorm: 'ssss', min: 1, max: 4, reken: reeks },
  { nl: 'TRANSPONEREN', en: 'TRANSPOSE', vorm: 'm', min: 1, max: 1, reken: (a) => kantel(a.matrix(0)) },
  { nl: 'RIJEN', en: 'ROWS', vorm: 'm', min: 1, max: 1, reken: (a) => maat(a, true) },
  { nl: 'KOLOMMEN', en: 'COLUMNS', vorm: 'm', min: 1, max: 1, reken: (a) => maat(a, false) },
  { nl: 'RIJ', en: 'ROW', vorm: 'm', min: 0, max: 1, reken: (a) => plaats(a, true) },
  { nl: 'KOLOM', en: 'COLUMN', vorm: 'm', min: 0, max: 1, reken: (a) => plaats(a, false) },
  {
    nl: 'VELDWAARDE',
    en: 'FIELDVALUE',
    vorm: 'ss',
    min: 2,
    max: 2,
    reken: (a) => {
      const waarde = a.scalar(0)
      if (!isRijk(waarde)) throw new Rekenfout('#FIELD!')
      return veldVan(waarde, a.tekst(1))
    },
  },
]
