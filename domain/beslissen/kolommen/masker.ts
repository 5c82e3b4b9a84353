import type { Register } from '../../regelboek/register.ts'
import type { Klasse } from '../atoom.ts'
import { dagbronVan } from '../dagoperand.ts'
import type { Gereed } from '../tabel.ts'
import { keuzesVan } from '../../regelboek/feit.ts'
import { ANDERE_KANT_ONBEKEND } from './klassekolom.ts'
import { knoopVan } from './knoop.ts'
import type { Knoop } from './knoop.ts'

/** What the code of one class says about rows, 32 of them to a word: per code the rows that fail, and that are open. */
export interface Woordmasker {
  readonly woord: number
  readonly onwaar: Int32Array
  readonly onbekend: Int32Array
}

/** A part of a row that is more than one test; it has the code 1 when false and 2 when true. */
export interface Samenstel {
  readonly knoop: Knoop
  readonly maskers: readonly Woordmasker[]
}

/** A table as masks: what it looks at, and what each code does to its rows. */
export interface Tabelmasker {
  readonly klassen: readonly Klasse[]
  readonly maskers: readonly (readonly Woordmasker[])[]
  readonly samenstellen: readonly Samenstel[]
  readonly woorden: number
}

const isPaar = ({ soort }: Klasse): boolean => soort === 'dagpaar' || soort === 'getalpaar'

/** A class that tells at least whether a fact is given. */
const gegevenklasse = (register: Register, feit: number): Klasse => {
  const { soort, ...overig } = register.regelboek.feiten[feit]!
  const keuzes = keuzesVan({ soort, ...overig } as never)
  if (keuzes) return { soort: 'keuze', sleutel: `feit ${feit}`, feit, aantal: keuzes.length }
  if (soort !== 'dag') return { soort: 'getalpaar', sleutel: `gegeven ${feit}`, feit, met: 0, aantal: 3 }
  return { soort: 'dagpaar', sleutel: `gegeven ${feit}`, feit, met: dagbronVan(register, { feit: 'peildatum' }), aantal: 3 }
}

/** The rows of a table as masks; made once per edition. */
export const tabelmaskerVan = (register: Register, { rijen }: Gereed): Tabelmasker => {
  const klassen: Klasse[] = []
  const nummers = new Map<string, number>()
  const woorden = Math.ceil(rijen.length / 32)
  const bouw: Map<number, Woordmasker>[] = []
  const nummer = (klasse: Klasse): number => {
    const bekend = nummers.get(klasse.sleutel)
    if (bekend !== undefined) return bekend
    nummers.set(klasse.sleutel, klassen.length)
    bouw.push(new Map())
    return klassen.push(klasse) - 1
  }
  const leegMasker = (woord: number, codes: number): Woordmasker => ({
    woord,
    onwaar: new Int32Array(codes),
    onbekend: new Int32Array(codes),
  })
  const maskerVoor = (klasse: number, woord: number): Woordmasker => {
    const bekend = bouw[klasse]!.get(woord)
    if (bekend) return bekend
    const nieuw = leegMasker(woord, Math.max(klassen[klasse]!.aantal, ANDERE_KANT_ONBEKEND) + 1)
    bouw[klasse]!.set(woord, nieuw)
    return nieuw
  }
  const samenstellen: Samenstel[] = []

  rijen.forEach(({ rij, beroep }, plaats) => {
    const bit = 1 << plaats % 32
    const woord = Math.floor(plaats / 32)
    const als = rij.als ?? { alle: [] }
    for (const deel of 'alle' in als ? als.alle : [als]) {
      const knoop = knoopVan(register, deel, nummer)
      if (knoop.soort !== 'atoom') {
        const masker = leegMasker(woord, 3)
        masker.onbekend[0]! |= bit
        masker.onwaar[1]! |= bit
        samenstellen.push({ knoop, maskers: [masker] })
        continue
      }
      const klasse = klassen[knoop.klasse]!
      const masker = maskerVoor(knoop.klasse, woord)
      masker.onbekend[0]! |= bit
      if (isPaar(klasse)) masker.onbekend[ANDERE_KANT_ONBEKEND]! |= bit
      for (let code = 1; code <= klasse.aantal; code++) {
        if (((knoop.goed >> (code - 1)) & 1) === 0) masker.onwaar[code]! |= bit
      }
    }
    for (const feit of beroep) {
      const bekend = klassen.findIndex((klasse) => klasse.soort !== 'tabel' && klasse.feit === feit)
      const klasse = bekend >= 0 ? bekend : nummer(gegevenklasse(register, feit))
      maskerVoor(klasse, woord).onwaar[0]! |= bit
    }
  })
  return { klassen, maskers: bouw.map((perWoord) => [...perWoord.values()]), samenstellen, woorden }
}
