import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dossierstand } from '../../../domain/beslissen/dossier.ts'
import type { Dossier } from '../../../domain/beslissen/dossier.ts'
import { isOnvolledig, ontbrekendVan, rijenVan } from '../../../domain/portefeuille/beslissingkolommen.ts'
import { BLOKGROOTTE } from '../../../domain/portefeuille/blok.ts'
import { portefeuillerekenaar } from '../../../domain/portefeuille/portefeuille.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'
import type { Register } from '../../../domain/regelboek/register.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import { dossierArbitrary, tiledColumnsOf } from '../beslissen/willekeurig.ts'
import { TABELFEITEN, overalBekendArbitrary, tabellenArbitrary } from '../beslissen/willekeurige-tabel.ts'

/** What the engine for single cases says about a case. */
const single = (register: Register, dossier: Dossier, code: string) => {
  const stand = dossierstand(register, dossier)
  const tabel = register.beslistabel.get(code)!
  const gereed = stand.gereed(tabel)
  if (!gereed) return { code: 0, rijen: [], ontbreekt: [] }
  const { code: uitkomst, rijen, gemist } = stand.oordeel(gereed)
  const slot = tabel.soort === 'alle' ? gereed.rijen.at(-1)! : undefined
  return {
    code: uitkomst,
    rijen: rijen
      .filter((rij) => rij !== slot)
      .map(({ rij }) => rij.id)
      .toSorted(),
    ontbreekt: [...gemist.feiten].map((index) => regelboek.feiten[index]!.naam).toSorted(),
  }
}

/** Compares columns of so many cases, in which the given ones come back in turn, with the single cases. */
const expectSame = (register: Register, dossiers: readonly Dossier[], aantal: number): void => {
  const tabellen = register.regelboek.beslistabellen.map(({ code }) => code)
  const { beslissingen } = portefeuillerekenaar(register, { tabellen })(tiledColumnsOf(dossiers, aantal))
  for (const code of tabellen) {
    const kolommen = beslissingen.get(code)!
    const plaatsen = dossiers.flatMap((_, k) => [k, aantal - dossiers.length + k]).filter((i) => i >= 0 && i < aantal)
    for (const i of plaatsen) {
      const verwacht = single(register, dossiers[i % dossiers.length]!, code)
      const slot = register.beslistabel.get(code)!.soort === 'alle' ? 'slot' : undefined
      const gevonden = {
        code: kolommen.uitkomst[i],
        rijen: rijenVan(kolommen, i)
          .filter((id) => id !== slot)
          .toSorted(),
        ontbreekt: [...ontbrekendVan(register, kolommen, i)].toSorted(),
      }
      expect(gevonden, `${code}, dossier ${i}`).toEqual(verwacht)
      expect(isOnvolledig(kolommen, i)).toBe(verwacht.ontbreekt.length > 0)
    }
  }
}

const lengthArbitrary = fc.constantFrom(
  1,
  31,
  32,
  33,
  BLOKGROOTTE - 1,
  BLOKGROOTTE,
  BLOKGROOTTE + 1,
  2 * BLOKGROOTTE + 37,
)

describe('tables in columns', () => {
  it('say the same as tables for one case, whatever the rows are', () => {
    fc.assert(
      fc.property(
        tabellenArbitrary,
        fc.array(dossierArbitrary(TABELFEITEN), { minLength: 1, maxLength: 9 }),
        overalBekendArbitrary,
        lengthArbitrary,
        (beslistabellen, dossiers, bekend, aantal) => {
          const register = registerVan({ ...regelboek, beslistabellen })
          expectSame(
            register,
            dossiers.map((dossier) => ({ ...dossier, feiten: { ...bekend, ...dossier.feiten } })),
            aantal,
          )
        },
      ),
      { numRuns: 150 },
    )
  }, 60_000)

  it('say the same in whole blocks, in which some facts are known of everyone', () => {
    const register = registerVan(regelboek)
    const namen = regelboek.feiten.map(({ naam }) => naam)
    fc.assert(
      fc.property(
        fc.array(dossierArbitrary(namen), { minLength: 2, maxLength: 9 }),
        dossierArbitrary(namen),
        fc.nat(2),
        lengthArbitrary,
        (dossiers, ander, deel, aantal) => {
          const bekend = Object.fromEntries(Object.entries(ander.feiten).filter((_, k) => k % 3 <= deel))
          expectSame(
            register,
            dossiers.map((dossier) => ({ ...dossier, feiten: { ...bekend, ...dossier.feiten } })),
            aantal,
          )
        },
      ),
      { numRuns: 25 },
    )
  }, 60_000)
})
