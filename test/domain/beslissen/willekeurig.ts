import * as fc from 'fast-check'
import { legeKolom } from '../../../domain/beslissen/dossiers/dossierkolommen.ts'
import type { Dossierkolommen } from '../../../domain/beslissen/dossiers/dossierkolommen.ts'
import { codeVan } from '../../../domain/regelboek/feitcode.ts'
import type { Feitinhoud } from '../../../domain/regelboek/feitcode.ts'
import type { Dossier } from '../../../domain/beslissen/dossiers/dossier.ts'
import { dag } from '../../../domain/dag/datum.ts'
import type { Dag } from '../../../domain/dag/datum.ts'
import { keuzesVan } from '../../../domain/regelboek/feit.ts'
import type { Feit } from '../../../domain/regelboek/feit.ts'
import { regelboek } from '../../../domain/editie/index.ts'

export const VROEGST = dag('2016-06-01')
export const LAATST = dag('2026-11-22')

/** Days around which a case changes, counted from its first sick day. */
export const GRENZEN = [0, 28, 42, 98, 294, 357, 363, 405, 453, 475, 567, 622, 636, 650, 671, 685, 727, 912, 1092, 1457]

const dayFrom = (eersteZiektedag: number): fc.Arbitrary<Dag> =>
  fc
    .tuple(fc.constantFrom(...GRENZEN), fc.integer({ min: -2, max: 2 }))
    .map(([grens, rest]) => (eersteZiektedag + grens + rest) as Dag)

/** Something that can be known of a fact in a case that began on this day. */
export const contentOf = (feit: Feit, eersteZiektedag: number): fc.Arbitrary<Feitinhoud> => {
  const keuzes = keuzesVan(feit)
  if (keuzes) return fc.constantFrom(...keuzes.map(({ waarde }) => waarde))
  if (feit.soort === 'dag') return dayFrom(eersteZiektedag)
  return 'isVerschuiving' in feit ? fc.constantFrom(0, 7, 20) : fc.constantFrom(0, 64.99, 65, 65.01, 80)
}

const vrijeFeiten = regelboek.feiten.filter(({ naam }) => naam !== 'eersteZiektedag' && naam !== 'peildatum')

/** A case in which some facts are known; facts named in `voorkeur` are known more often. */
export const dossierArbitrary = (voorkeur: readonly string[] = []): fc.Arbitrary<Dossier> =>
  fc.integer({ min: VROEGST, max: LAATST }).chain((eersteZiektedag) =>
    fc.record({
      eersteZiektedag: fc.constant(eersteZiektedag as Dag),
      peildatum: dayFrom(eersteZiektedag),
      feiten: fc
        .tuple(
          ...vrijeFeiten.map((feit) =>
            fc.option(contentOf(feit, eersteZiektedag), { nil: undefined, freq: voorkeur.includes(feit.naam) ? 4 : 1 }),
          ),
          fc.nat(5),
        )
        .map((delen) => {
          const inhouden = delen.slice(0, -1)
          const dichtheid = delen.at(-1) as number
          return Object.fromEntries(
            vrijeFeiten.flatMap(({ naam }, i): [string, Feitinhoud][] => {
              const inhoud = inhouden[i]
              const isKept = (i * 7 + eersteZiektedag) % 6 <= dichtheid
              return inhoud === undefined || !isKept ? [] : [[naam, inhoud]]
            }),
          )
        }),
    }),
  )

/** The same cases as columns. */
export const columnsOf = (dossiers: readonly Dossier[]): Dossierkolommen => {
  const feiten = new Map(
    regelboek.feiten.map((feit) => {
      const kolom = legeKolom(feit, dossiers.length)
      dossiers.forEach((dossier, i) => {
        const code = codeVan(feit, dossier.feiten[feit.naam])
        if (!Number.isNaN(code)) kolom[i] = code
      })
      return [feit.naam, kolom]
    }),
  )
  return {
    aantal: dossiers.length,
    eersteZiektedag: Int32Array.from(dossiers, ({ eersteZiektedag }) => eersteZiektedag),
    peildatum: Int32Array.from(dossiers, ({ peildatum }) => peildatum),
    feiten,
  }
}

/** So many cases as columns, in which the given ones come back in turn. */
export const tiledColumnsOf = (dossiers: readonly Dossier[], aantal: number): Dossierkolommen => {
  const kolommen = columnsOf(dossiers)
  const tile = <Kolom extends Int32Array | Uint8Array | Float64Array>(kolom: Kolom): Kolom => {
    const uit = new (kolom.constructor as new (lengte: number) => Kolom)(aantal)
    for (let i = 0; i < aantal; i++) uit[i] = kolom[i % dossiers.length]!
    return uit
  }
  return {
    aantal,
    eersteZiektedag: tile(kolommen.eersteZiektedag),
    peildatum: tile(kolommen.peildatum),
    feiten: new Map([...kolommen.feiten].map(([naam, kolom]) => [naam, tile(kolom)])),
  }
}
