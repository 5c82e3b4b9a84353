import type { Blad, Cel } from './blad.ts'
import { bevat } from './adressen.ts'
import { evaluateFormule, type Formulecontext } from './evaluatie.ts'
import type { Omzetomgeving } from './omzetting.ts'
import type { Knoop } from './ontleding.ts'
import { structuurVlak, type Bladtabel } from './tabellen.ts'
import { isFout, Rekenfout, type Matrix } from './waarden.ts'
import { type Waarde } from './rekenwaarde.ts'
import { type Verwijzing } from './blad.ts'

/** What a formula can refer to in its workbook. */
export interface Naslag {
  readonly omgeving: Omzetomgeving
  /** Serial of the day that VANDAAG answers. */
  readonly vandaag: number
  readonly bladen: readonly Blad[]
  readonly tabellen: readonly Bladtabel[]
  readonly vindBlad: (naam: string) => Blad | undefined
  readonly vindTabel: (naam: string) => Bladtabel | undefined
  /** Tree of a defined name. */
  readonly naam: (naam: string) => Knoop | undefined
  readonly eigen: Formulecontext['eigen']
}

type Lees = (v: Verwijzing) => Matrix

/** Surroundings of the formula in `cel`; `lees` reads cells and remembers that the formula depends on them. */
export const createFormulecontext = (naslag: Naslag, cel: Cel, lees: Lees): Formulecontext => {
  const plaats = cel.r < 0 ? undefined : { r: cel.r, c: cel.c }
  const ctx: Formulecontext = {
    ...naslag.omgeving,
    ...(plaats ? { plaats } : {}),
    vandaag: naslag.vandaag,
    lees,
    verwijs: (vlak, naam) => {
      const blad = naam === undefined ? cel.blad : naslag.vindBlad(naam)
      if (!blad || !naslag.bladen.includes(blad)) throw new Rekenfout('#REF!')
      return { soort: 'verwijzing', blad, ...vlak }
    },
    structuur: (knoop) => {
      const tabel =
        knoop.tabel === ''
          ? naslag.tabellen.find((t) => t.blad === cel.blad && bevat(t.vlak, cel.r, cel.c))
          : naslag.vindTabel(knoop.tabel)
      if (!tabel) throw new Rekenfout('#REF!')
      return structuurVlak(knoop, tabel, plaats)
    },
    naam: (naam) => naamWaarde(naslag, naam.slice(naam.lastIndexOf('!') + 1), ctx),
    overloop: (anker) => spilVan(anker, lees),
    eigen: (naam, nummer, args) => (cel.verweesd ? undefined : naslag.eigen(naam, nummer, args)),
  }
  return ctx
}

const naamWaarde = (naslag: Naslag, naam: string, ctx: Formulecontext): Waarde => {
  const knoop = naslag.naam(naam)
  if (knoop) return evaluateFormule(knoop, ctx)
  const tabel = naslag.vindTabel(naam)
  if (tabel) return structuurVlak({ k: 'structuur', tabel: naam, kolommen: [], secties: [] }, tabel, undefined)
  throw new Rekenfout('#NAME?')
}

/** The cells over which the formula in the first cell of `anker` spills. */
const spilVan = (anker: Verwijzing, lees: Lees): Verwijzing => {
  lees({ ...anker, r2: anker.r1, c2: anker.c1 })
  const bron = anker.blad.get(anker.r1, anker.c1)
  if (bron?.spil) return { ...anker, ...bron.spil }
  if (bron && isFout(bron.waarde)) throw new Rekenfout(bron.waarde.code, bron.waarde.bericht)
  throw new Rekenfout('#REF!')
}
