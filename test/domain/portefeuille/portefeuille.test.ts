import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beslissing, startdatum } from '../../../domain/beslissen/antwoord/beslisvraag.ts'
import type { Dossier } from '../../../domain/beslissen/dossiers/dossier.ts'
import { BLOKGROOTTE } from '../../../domain/beslissen/tabelwerk/werkruimte.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import { portefeuille, portefeuillegeval } from '../../../domain/portefeuille/portefeuille.ts'
import type { Portefeuillegeval } from '../../../domain/portefeuille/portefeuille.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'
import type { Register } from '../../../domain/regelboek/register.ts'
import { GEEN_DAG } from '../../../domain/rekenen/termijn/dagreeks.ts'
import { termijn } from '../../../domain/rekenen/termijn/termijn.ts'
import { columnsOf, dossierArbitrary, tiledColumnsOf } from '../beslissen/willekeurig.ts'
import { TABELFEITEN, overalBekendArbitrary, tabellenArbitrary } from '../beslissen/willekeurige-tabel.ts'

const register = registerVan(regelboek)

/** Everything that can be asked about one case under a table. */
const everything = (geval: Portefeuillegeval, tabel: string) => {
  const antwoord = geval.antwoord(tabel)
  const start = geval.startantwoord(tabel)
  return {
    klasse: geval.klasse(tabel),
    soort: antwoord.soort,
    uitkomst: antwoord.uitkomst,
    ondergrens: antwoord.ondergrens,
    rijen: antwoord.rijen().map(({ id }) => id),
    redenen: antwoord.redenen(),
    tweeRedenen: antwoord.redenen(2),
    perGroep: antwoord.perGroep(),
    ontbreekt: antwoord.ontbreekt(),
    ontbrekendeFeiten: antwoord.ontbrekendeFeiten(),
    volledigheid: antwoord.volledigheid(),
    aangenomen: antwoord.aangenomen(),
    zonderInvloed: antwoord.zonderInvloed(),
    verantwoording: antwoord.verantwoording(),
    start: antwoord.start(),
    startsoort: start.soort,
    volledig: antwoord.volledig(),
  }
}

/** Places to look at: the first cases, and those on both sides of the edge of a block. */
const placesOf = (aantal: number, anders: number): ReadonlySet<number> => {
  const randen = [0, BLOKGROOTTE, aantal].flatMap((rand) =>
    Array.from({ length: 2 * anders }, (_, k) => rand - anders + k),
  )
  return new Set(randen.filter((plaats) => plaats >= 0 && plaats < aantal))
}

const expectSame = (editie: Register, dossiers: readonly Dossier[], aantal: number): void => {
  const tabellen = editie.regelboek.beslistabellen.map(({ code }) => code)
  const { gevallen, kolommen } = portefeuille(editie)
  const samen = tiledColumnsOf(dossiers, aantal)
  const plaatsen = placesOf(aantal, dossiers.length)
  const { uitkomsten } = kolommen(samen, { tabellen })
  for (const geval of gevallen(samen)) {
    if (!plaatsen.has(geval.plaats)) continue
    const dossier = dossiers[geval.plaats % dossiers.length]!
    for (const tabel of tabellen) {
      const waar = `${tabel}, dossier ${geval.plaats}`
      const alleen = everything(portefeuillegeval(editie, dossier), tabel)
      expect(everything(geval, tabel), waar).toEqual(alleen)
      expect(beslissing(editie, { ...dossier, tabel }), waar).toEqual(alleen.volledig)
      expect(uitkomsten.get(tabel)![geval.plaats]! > 0, waar).toBe(alleen.klasse !== undefined)
    }
  }
}

const lengthArbitrary = fc.constantFrom(1, 2, 31, 33, BLOKGROOTTE - 1, BLOKGROOTTE, BLOKGROOTTE + 1)

describe('a case among many', () => {
  it('is told everything that it is told alone, whatever the rows are and however often they changed', () => {
    fc.assert(
      fc.property(
        tabellenArbitrary,
        fc.array(dossierArbitrary(TABELFEITEN), { minLength: 1, maxLength: 4 }),
        overalBekendArbitrary,
        lengthArbitrary,
        (beslistabellen, dossiers, bekend, aantal) =>
          expectSame(
            registerVan({ ...regelboek, beslistabellen }),
            dossiers.map((dossier) => ({ ...dossier, feiten: { ...bekend, ...dossier.feiten } })),
            aantal,
          ),
      ),
      { numRuns: 60 },
    )
  }, 120_000)

  it('is told the same under the tables of the edition', () => {
    const namen = regelboek.feiten.map(({ naam }) => naam)
    fc.assert(
      fc.property(
        fc.array(dossierArbitrary(namen), { minLength: 2, maxLength: 4 }),
        lengthArbitrary,
        (dossiers, aantal) => expectSame(register, dossiers, aantal),
      ),
      { numRuns: 6 },
    )
  }, 120_000)

  it('has the days that it has alone, of every term', () => {
    const { gevallen, kolommen } = portefeuille(register)
    const codes = regelboek.termijnen.map(({ code }) => code)
    fc.assert(
      fc.property(
        fc.array(dossierArbitrary(['ejeDatum', 'paDatum', 'pvaDatum', 'verschuiving']), {
          minLength: 1,
          maxLength: 30,
        }),
        (dossiers) => {
          const samen = columnsOf(dossiers)
          const { termijnen } = kolommen(samen, { termijnen: codes })
          for (const geval of gevallen(samen)) {
            const { feiten, ...dossier } = dossiers[geval.plaats]!
            const ankers = Object.fromEntries(
              regelboek.feiten.flatMap((feit) =>
                feit.soort === 'dag' && feit.stap !== undefined && feiten[feit.naam] !== undefined
                  ? [[feit.stap, feiten[feit.naam] as never]]
                  : [],
              ),
            )
            const verschuiving = Number(feiten.verschuiving ?? 0)
            for (const code of codes) {
              const alleen = termijn(register, { ...dossier, code, ankers, verschuiving })
              const dagen = alleen.soort === 'bekend' ? alleen.waarde : undefined
              const waar = `${code}, dossier ${geval.plaats}`
              for (const welke of ['begin', 'wet', 'veilig'] as const)
                expect(geval.dag(code, welke), waar).toBe(dagen?.[welke])
              expect(termijnen.get(code)![geval.plaats], waar).toBe(dagen?.wet ?? GEEN_DAG)
            }
          }
        },
      ),
      { numRuns: 30 },
    )
  })

  it('can be asked again after another case was asked', () => {
    const [een, ander] = fc.sample(dossierArbitrary(TABELFEITEN), { numRuns: 2, seed: 3 })
    const eerst = everything(portefeuillegeval(register, een!), 'LOONSANCTIERISICO')
    beslissing(register, { ...ander!, tabel: 'LOONSANCTIERISICO' })
    startdatum(register, { ...ander!, tabel: 'SPOOR2NODIG' })
    expect(everything(portefeuillegeval(register, een!), 'LOONSANCTIERISICO')).toEqual(eerst)
  })

  it('is not there among none, and an unknown table has no answer', () => {
    const { gevallen, kolommen } = portefeuille(register)
    expect([...gevallen(columnsOf([]))]).toEqual([])
    expect(kolommen(columnsOf([]), { tabellen: ['SPOOR2NODIG', 'BESTAATNIET'] }).uitkomsten.size).toBe(1)
    const [dossier] = fc.sample(dossierArbitrary(), { numRuns: 1, seed: 5 })
    const geval = portefeuillegeval(register, dossier!)
    expect(geval.klasse('BESTAATNIET')).toBeUndefined()
    expect(geval.antwoord('BESTAATNIET').soort).toBe('geenRegel')
  })
})
