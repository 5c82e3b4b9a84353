import { getalUit } from '../omzetting.ts'
import { isFout, kernVan, Rekenfout, type Matrix, type Scalar } from '../waarden.ts'
import { isMatrix, isVerwijzing } from '../rekenwaarde.ts'
import type { Celargumenten, Werkbladfunctie } from './functie.ts'
import { voorwaardeUit } from './voorwaarde.ts'

/** The numbers of all arguments: in a range only numbers count, typed arguments are converted, an error is thrown. */
const getallen = (a: Celargumenten): number[] => {
  const uit: number[] = []
  for (let i = 0; i < a.aantal; i += 1) {
    const rauw = a.rauw(i)
    if (!isMatrix(rauw) && !isVerwijzing(rauw)) {
      if (rauw !== undefined) uit.push(getalUit(rauw, a.ctx))
      continue
    }
    for (const rij of a.matrix(i)) {
      for (const s of rij) {
        const kern = kernVan(s)
        if (isFout(kern)) throw new Rekenfout(kern.code, kern.bericht)
        if (typeof kern === 'number') uit.push(kern)
      }
    }
  }
  return uit
}

const som = (lijst: readonly number[]): number => lijst.reduce((totaal, n) => totaal + n, 0)

const verzamel = (nl: string, en: string, reken: (lijst: number[]) => number): Werkbladfunctie => ({
  nl,
  en,
  vorm: '(m)',
  min: 1,
  max: 255,
  reken: (a) => reken(getallen(a)),
})

const gemiddelde = (lijst: readonly number[]): number => {
  if (lijst.length === 0) throw new Rekenfout('#DIV/0!')
  return som(lijst) / lijst.length
}

/** Rounds half away from zero on decimal digits, as Excel does: AFRONDEN(1,005;2) is 1,01. */
export const rond = (getal: number, plaatsen: number, hoe: (x: number) => number): number => {
  const [cijfers = '0', macht = '0'] = getal.toPrecision(15).split('e')
  const geschoven = Number(`${cijfers}e${Number(macht) + plaatsen}`)
  const heel = Math.sign(geschoven) * hoe(Math.abs(geschoven))
  const [terug = '0', macht2 = '0'] = String(heel).split('e')
  return Number(`${terug}e${Number(macht2) - plaatsen}`)
}

const rondaf = (nl: string, en: string, min: number, hoe: (x: number) => number): Werkbladfunctie => ({
  nl,
  en,
  vorm: 'ss',
  min,
  max: 2,
  reken: (a) => rond(a.getal(0), a.geheel(1), hoe),
})

/** Cells of `doel` for which every pair (range, criterion) from argument `van` on holds. */
const passende = (a: Celargumenten, doel: Matrix, van: number): Scalar[] => {
  const proeven: { cellen: Matrix; past: (s: Scalar) => boolean }[] = []
  for (let i = van; i + 1 < a.aantal; i += 2) {
    const cellen = a.matrix(i)
    if (cellen.length !== doel.length || cellen[0]?.length !== doel[0]?.length) throw new Rekenfout('#VALUE!')
    proeven.push({ cellen, past: voorwaardeUit(a.scalar(i + 1), a.ctx) })
  }
  return doel.flatMap((rij, r) => rij.filter((_s, c) => proeven.every((p) => p.past(p.cellen[r]?.[c] ?? null))))
}

const alsGetallen = (cellen: readonly Scalar[]): number[] =>
  cellen.flatMap((s) => {
    const kern = kernVan(s)
    if (isFout(kern)) throw new Rekenfout(kern.code, kern.bericht)
    return typeof kern === 'number' ? [kern] : []
  })

/** SOM.ALS(range; criterion; [sum range]): the sum range takes the shape of the range from its own first cell. */
const alsDoel = (a: Celargumenten): Scalar[] => {
  const bereik = a.matrix(0)
  const past = voorwaardeUit(a.scalar(1), a.ctx)
  const doel = a.heeft(2) ? a.matrix(2) : bereik
  return bereik.flatMap((rij, r) => rij.flatMap((s, c) => (past(s) ? [doel[r]?.[c] ?? null] : [])))
}

/** Counts the cells of all arguments that count. */
const telling = (nl: string, en: string, telt: (cel: Scalar) => boolean): Werkbladfunctie => ({
  nl,
  en,
  vorm: '(m)',
  min: 1,
  max: 255,
  reken: (a) =>
    Array.from({ length: a.aantal }, (_x, i) => a.matrix(i).flat().filter(telt).length).reduce((t, n) => t + n, 0),
})

export const rekenfuncties: readonly Werkbladfunctie[] = [
  verzamel('SOM', 'SUM', som),
  verzamel('PRODUCT', 'PRODUCT', (lijst) => lijst.reduce((p, n) => p * n, lijst.length === 0 ? 0 : 1)),
  verzamel('GEMIDDELDE', 'AVERAGE', gemiddelde),
  verzamel('MIN', 'MIN', (lijst) => lijst.reduce((m, n) => Math.min(m, n), lijst[0] ?? 0)),
  verzamel('MAX', 'MAX', (lijst) => lijst.reduce((m, n) => Math.max(m, n), lijst[0] ?? 0)),
  telling('AANTAL', 'COUNT', (cel) => typeof kernVan(cel) === 'number'),
  telling('AANTALARG', 'COUNTA', (cel) => cel !== null),
  {
    nl: 'AANTAL.LEGE.CELLEN',
    en: 'COUNTBLANK',
    vorm: 'm',
    min: 1,
    max: 1,
    reken: (a) =>
      a
        .matrix(0)
        .flat()
        .filter((s) => s === null || s === '').length,
  },
  { nl: 'SOM.ALS', en: 'SUMIF', vorm: 'msm', min: 2, max: 3, reken: (a) => som(alsGetallen(alsDoel(a))) },
  {
    nl: 'GEMIDDELDE.ALS',
    en: 'AVERAGEIF',
    vorm: 'msm',
    min: 2,
    max: 3,
    reken: (a) => gemiddelde(alsGetallen(alsDoel(a))),
  },
  { nl: 'AANTAL.ALS', en: 'COUNTIF', vorm: 'ms', min: 2, max: 2, reken: (a) => passende(a, a.matrix(0), 0).length },
  {
    nl: 'AANTALLEN.ALS',
    en: 'COUNTIFS',
    vorm: '(ms)',
    min: 2,
    max: 254,
    reken: (a) => passende(a, a.matrix(0), 0).length,
  },
  {
    nl: 'SOMMEN.ALS',
    en: 'SUMIFS',
    vorm: 'm(ms)',
    min: 3,
    max: 255,
    reken: (a) => som(alsGetallen(passende(a, a.matrix(0), 1))),
  },
  {
    nl: 'GEMIDDELDEN.ALS',
    en: 'AVERAGEIFS',
    vorm: 'm(ms)',
    min: 3,
    max: 255,
    reken: (a) => gemiddelde(alsGetallen(passende(a, a.matrix(0), 1))),
  },
  {
    nl: 'MAX.ALS.VOORWAARDEN',
    en: 'MAXIFS',
    vorm: 'm(ms)',
    min: 3,
    max: 255,
    reken: (a) => alsGetallen(passende(a, a.matrix(0), 1)).reduce((m, n, i) => (i === 0 ? n : Math.max(m, n)), 0),
  },
  {
    nl: 'MIN.ALS.VOORWAARDEN',
    en: 'MINIFS',
    vorm: 'm(ms)',
    min: 3,
    max: 255,
    reken: (a) => alsGetallen(passende(a, a.matrix(0), 1)).reduce((m, n, i) => (i === 0 ? n : Math.min(m, n)), 0),
  },
  {
    nl: 'SOMPRODUCT',
    en: 'SUMPRODUCT',
    vorm: '(m)',
    min: 1,
    max: 255,
    reken: (a) => {
      const delen = Array.from({ length: a.aantal }, (_x, i) => a.matrix(i))
      return som(
        (delen[0] ?? []).flatMap((rij, r) =>
          rij.map((_s, c) =>
            delen.reduce((p, m) => {
              if (m.length !== delen[0]?.length || m[0]?.length !== rij.length) throw new Rekenfout('#VALUE!')
              const kern = kernVan(m[r]?.[c] ?? null)
              if (isFout(kern)) throw new Rekenfout(kern.code, kern.bericht)
              return p * (typeof kern === 'number' ? kern : 0)
            }, 1),
          ),
        ),
      )
    },
  },
  rondaf('AFRONDEN', 'ROUND', 2, Math.round),
  rondaf('AFRONDEN.NAAR.BOVEN', 'ROUNDUP', 2, Math.ceil),
  rondaf('AFRONDEN.NAAR.BENEDEN', 'ROUNDDOWN', 2, Math.floor),
  rondaf('GEHEEL', 'TRUNC', 1, Math.floor),
  { nl: 'INTEGER', en: 'INT', vorm: 's', min: 1, max: 1, reken: (a) => Math.floor(a.getal(0)) },
  { nl: 'ABS', en: 'ABS', vorm: 's', min: 1, max: 1, reken: (a) => Math.abs(a.getal(0)) },
  {
    nl: 'REST',
    en: 'MOD',
    vorm: 'ss',
    min: 2,
    max: 2,
    reken: (a) => {
      const deler = a.getal(1)
      if (deler === 0) throw new Rekenfout('#DIV/0!')
      return a.getal(0) - deler * Math.floor(a.getal(0) / deler)
    },
  },
  {
    nl: 'WORTEL',
    en: 'SQRT',
    vorm: 's',
    min: 1,
    max: 1,
    reken: (a) => {
      if (a.getal(0) < 0) throw new Rekenfout('#NUM!')
      return Math.sqrt(a.getal(0))
    },
  },
  { nl: 'MACHT', en: 'POWER', vorm: 'ss', min: 2, max: 2, reken: (a) => machtVan(a.getal(0), a.getal(1)) },
]

export const machtVan = (grond: number, exponent: number): number => {
  if (grond === 0 && exponent < 0) throw new Rekenfout('#DIV/0!')
  const uit = grond ** exponent
  if (!Number.isFinite(uit) || (grond === 0 && exponent === 0)) throw new Rekenfout('#NUM!')
  return uit
}
