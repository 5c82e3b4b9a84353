import { dagUitCel } from '@poortwachter/wet/lezen'
import { remember } from '../../functies/geheugen.ts'
import type { Veld } from '@poortwachter/wet/lezen'
import type { Dossiercel } from '../dossier.ts'
import { createProfielmaker, isLeegCel } from './kolomprofiel.ts'
import { leesKolommen } from './kolommen.ts'
import type { Kolommenlezing } from './kolommen.ts'
import type { Kolomsamenhang } from './kolomwerk.ts'
import { createKoproller } from './koprol.ts'
import { kopsleutels, koppenvingerafdruk } from './plan.ts'
import type { Importplan } from './plan.ts'
import { createRuiszoeker } from './ruis.ts'
import type { Kolomrol } from './rol.ts'
import { EINDROLLEN, importrollen } from './rol.ts'
import type { Importvraag } from './vraag.ts'

/** What is known of an export after all its rows were seen once, before any case is made. */
export interface Importlezing extends Kolommenlezing {
  readonly koppen: readonly string[]
  readonly vingerafdruk: string
  /** Rows that are none, with why; by place below the headings. */
  readonly ruis: ReadonlyMap<number, string>
  /** Whether rows are cases as they stand: no key comes back and nothing has to be made of several columns. */
  readonly isRechttoe: boolean
  /** The same, whether or not a key comes back. */
  readonly isGewoon: boolean
  readonly plaatsVan: (rol: Kolomrol) => number | undefined
  /** Whether some rows have nothing in a column. */
  readonly heeftGaten: (plaats: number) => boolean
}

/** Sees rows one at a time, so that a file need not be held. */
export interface Importlezer {
  add(rij: readonly Dossiercel[]): void
  result(): Importlezing
}

/** Pairs of columns are only compared for so many of them: those that can be a day. */
const MEESTE_VERGELEKEN = 24

const VOLGORDEN = ['dag-maand', 'maand-dag'] as const

const PERSOONROLLEN: readonly Kolomrol[] = ['personeelsnummer', 'naam']

export const sleuteltekst = (cel: Dossiercel | undefined): string =>
  cel === undefined || isLeegCel(cel) ? '' : String(cel).trim().toLowerCase()

export const createImportlezer = (
  koppen: readonly string[],
  velden: readonly Veld[],
  plan: Importplan | undefined,
): Importlezer => {
  const oordeelOver = createKoproller(velden)
  const ruisIn = createRuiszoeker(koppen)
  const makers = koppen.map(createProfielmaker)
  const antwoorden = plan?.antwoorden ?? {}
  const sleutels = kopsleutels(koppen)
  const rolVoorlopig = koppen.map((kop, i): Kolomrol | undefined => {
    const gekozen = antwoorden[`kolom:${sleutels[i]}`]
    if (gekozen !== undefined) return gekozen
    const oordeel = oordeelOver(kop)
    return typeof oordeel === 'object' ? oordeel.rol : undefined
  })
  const plaatsenVan = (...rollen: readonly Kolomrol[]): readonly number[] =>
    rolVoorlopig.flatMap((rol, i) => (rol !== undefined && rollen.includes(rol) ? [i] : []))
  const onbekend = rolVoorlopig.flatMap((rol, i) => (rol === undefined && koppen[i]!.trim() !== '' ? [i] : []))
  const vergeleken = [...plaatsenVan('ziektedatum', ...EINDROLLEN, 'isHersteld', 'wijzigingsdatum'), ...onbekend].slice(
    0,
    MEESTE_VERGELEKEN,
  )
  const zonder = new Map<string, number>()
  const anders = new Map<string, number>()
  const voorBegin = new Set<number>()
  const begin = plaatsenVan('ziektedatum')[0]
  const dagenVan = remember(
    (cel: Dossiercel) => VOLGORDEN.map((volgorde) => dagUitCel(cel, volgorde)),
    (cel) => cel,
  )
  /** Before the first sick day, in whichever order day and month are written. */
  const isBefore = (cel: Dossiercel, eerste: Dossiercel): boolean => {
    const [dagen, begindagen] = [dagenVan(cel), dagenVan(eerste)]
    const paren = dagen.flatMap((dag, i) => {
      const ander = begindagen[i]!
      return dag.soort === 'gelezen' && ander.soort === 'gelezen' ? [dag.waarde < ander.waarde] : []
    })
    return paren.length > 0 && paren.every(Boolean)
  }
  const seeOrder = (rij: readonly Dossiercel[]): void => {
    const eerste = begin === undefined || isLeegCel(rij[begin]) ? undefined : rij[begin]
    if (eerste === undefined) return
    for (const plaats of onbekend) {
      if (voorBegin.has(plaats) || isLeegCel(rij[plaats]) || typeof rij[plaats] === 'boolean') continue
      if (isBefore(rij[plaats]!, eerste)) voorBegin.add(plaats)
    }
  }
  const dossierplaatsen = plaatsenVan('dossier')
  const persoonplaatsen = PERSOONROLLEN.flatMap((rol) => plaatsenVan(rol).slice(0, 1))
  const werkgever = plaatsenVan('werkgever')[0]
  const gezien = new Set<string>()
  let isHerhaald = false
  const ruis = new Map<number, string>()
  let aantal = 0

  const seeKeys = (rij: readonly Dossiercel[]): void => {
    if (isHerhaald) return
    const dossier = dossierplaatsen[0] === undefined ? '' : sleuteltekst(rij[dossierplaatsen[0]])
    const wie = persoonplaatsen.map((plaats) => sleuteltekst(rij[plaats])).find((tekst) => tekst !== '') ?? ''
    for (const sleutel of [
      dossier === '' ? '' : `d ${dossier}`,
      wie === '' ? '' : `p ${wie} ${werkgever === undefined ? '' : sleuteltekst(rij[werkgever])}`,
    ]) {
      if (sleutel === '') continue
      if (gezien.has(sleutel)) isHerhaald = true
      else gezien.add(sleutel)
    }
  }
  const seePairs = (rij: readonly Dossiercel[]): void => {
    for (const a of vergeleken) {
      if (isLeegCel(rij[a])) continue
      for (const b of vergeleken) {
        if (a === b) continue
        const paar = `${a} ${b}`
        if (isLeegCel(rij[b])) zonder.set(paar, (zonder.get(paar) ?? 0) + 1)
        else if (rij[a] !== rij[b]) anders.set(paar, (anders.get(paar) ?? 0) + 1)
      }
    }
  }

  return {
    add: (rij) => {
      const plaats = aantal++
      const waarom = ruisIn(rij)
      if (waarom !== undefined) {
        ruis.set(plaats, waarom)
        return
      }
      for (const [i, maker] of makers.entries()) maker.add(rij[i])
      if (vergeleken.length > 1) seePairs(rij)
      seeOrder(rij)
      seeKeys(rij)
    },
    result: () => {
      const samenhang: Kolomsamenhang = {
        zonder: (a, b) => zonder.get(`${a} ${b}`) ?? 0,
        anders: (a, b) => anders.get(`${a} ${b}`) ?? 0,
        voorBegin: (plaats) => voorBegin.has(plaats),
      }
      const profielen = makers.map((maker) => maker.result())
      const lezing = leesKolommen(koppen, profielen, samenhang, oordeelOver, velden, antwoorden)
      const perRol = new Map(
        lezing.kolommen.flatMap(({ rol, plaats }) => (rol === undefined ? [] : [[rol, plaats] as const])),
      )
      const eigen = lezing.kolommen.filter(
        ({ rol }) =>
          rol !== undefined && (importrollen as readonly string[]).includes(rol) && rol !== 'personeelsnummer',
      )
      const isGewoon =
        ruis.size === 0 && eigen.every(({ profiel }) => profiel.gevuld === 0) && lezing.dagvolgorde === 'dag-maand'
      return {
        ...lezing,
        koppen,
        vingerafdruk: koppenvingerafdruk(koppen),
        ruis,
        isRechttoe: !isHerhaald && isGewoon,
        isGewoon,
        plaatsVan: (rol) => perRol.get(rol),
        heeftGaten: (plaats) => profielen[plaats]!.gevuld < aantal - ruis.size,
      }
    },
  }
}

/** The plan that gives the same reading again: every answer given so far. */
export const planVan = (lezing: Importlezing, gegeven: Readonly<Record<string, string>>): Importplan => ({
  versie: 1,
  vingerafdruk: lezing.vingerafdruk,
  antwoorden: gegeven,
})

export const blokkerende = (vragen: readonly Importvraag[]): readonly Importvraag[] =>
  vragen.filter(({ blokkeert }) => blokkeert)
