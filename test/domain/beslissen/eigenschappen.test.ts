import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beslissing } from '../../../domain/beslissen/beslissing.ts'
import { dossierstand } from '../../../domain/beslissen/dossier.ts'
import type { Dossier } from '../../../domain/beslissen/dossier.ts'
import { BLOKGROOTTE } from '../../../domain/portefeuille/blok.ts'
import { ontbrekendVan, rijenVan } from '../../../domain/portefeuille/beslissingkolommen.ts'
import { beslissingrekenaar, portefeuillerekenaar } from '../../../domain/portefeuille/portefeuille.ts'
import { isDag } from '../../../domain/dag/datum.ts'
import { keuzesVan } from '../../../domain/regelboek/feit.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'
import { toetsingen } from '../../../domain/keuring/controle-beslistabellen/rijplaatsen.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import { GEEN_DAG, columnsOf, dossierArbitrary } from './willekeurig.ts'

const register = registerVan(regelboek)
const { beslistabellen } = regelboek

/** Facts that a table and the tables it leans on look at. */
const factsOf = (code: string): readonly string[] =>
  register.beslistabel
    .get(code)!
    .tijdlijn.ingangen.flatMap((ingang) =>
      'regel' in ingang
        ? ingang.regel.rijen.flatMap(({ als, beroepOp }) => [
            ...(beroepOp ?? []),
            ...toetsingen(als).flatMap((toetsing) => ('tabel' in toetsing ? factsOf(toetsing.tabel) : [toetsing.feit])),
          ])
        : [],
    )

/** Something a fact can be, for the rounds in which a random case has no answer of its own. */
const anyContent = (naam: string, { peildatum }: Dossier) => {
  const feit = regelboek.feiten[register.feitindex.get(naam)!]!
  return keuzesVan(feit)?.[0]?.waarde ?? (feit.soort === 'dag' ? peildatum : 65)
}

const outcomeOf = (dossier: Dossier, tabel: string) => {
  const stand = dossierstand(register, dossier)
  const gereed = stand.gereed(register.beslistabel.get(tabel)!)
  if (!gereed) return { code: 0, rijen: [] as string[], ontbreekt: [] as string[] }
  const { code, rijen, gemist } = stand.oordeel(gereed)
  const slot = gereed.tabel.soort === 'alle' ? gereed.rijen.at(-1)!.rij.id : undefined
  return {
    code,
    rijen: rijen
      .map(({ rij }) => rij.id)
      .filter((id) => id !== slot)
      .toSorted(),
    ontbreekt: [...gemist.feiten].map((index) => regelboek.feiten[index]!.naam).toSorted(),
  }
}

describe.each(beslistabellen)('$code', ({ code }) => {
  const arbitrary = dossierArbitrary(factsOf(code))

  it('gives in columns what it gives for one case: outcome, rows and missing facts', () => {
    const reken = beslissingrekenaar(register, code)!
    fc.assert(
      fc.property(fc.array(arbitrary, { minLength: 1, maxLength: 40 }), (dossiers) => {
        const kolommen = reken(columnsOf(dossiers))
        const slot = register.beslistabel.get(code)!.soort === 'alle' ? kolommen.rijnamen.at(-1) : undefined
        dossiers.forEach((dossier, i) => {
          expect({
            code: kolommen.uitkomst[i],
            rijen: rijenVan(kolommen, i)
              .filter((id) => id !== slot)
              .toSorted(),
            ontbreekt: [...ontbrekendVan(register, kolommen, i)].toSorted(),
          }).toEqual(outcomeOf(dossier, code))
        })
      }),
      { numRuns: 25 },
    )
  })

  it('never throws, and never answers without a ground', () => {
    fc.assert(
      fc.property(arbitrary, (dossier) => {
        const uitkomst = beslissing(register, { ...dossier, tabel: code })
        if (uitkomst.soort === 'onvolledig') expect(uitkomst.ontbreekt.length).toBeGreaterThan(0)
        if (uitkomst.soort === 'oordeelNodig') expect(uitkomst.vraag.length).toBeGreaterThan(0)
        if (uitkomst.soort === 'bekend' || uitkomst.soort === 'oordeelNodig') {
          expect(uitkomst.grond.bronnen.length).toBeGreaterThan(0)
          expect(uitkomst.grond.toelichting).not.toMatch(/[{}]/)
        }
        if (uitkomst.soort === 'bekend') expect(uitkomst.waarde.bevindingen.length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })

  it('asks only for what is not known, and is settled after a few rounds of answers', () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, (dossier, ander) => {
        let feiten = dossier.feiten
        let uitkomst = beslissing(register, { ...dossier, tabel: code })
        for (let ronde = 0; uitkomst.soort === 'onvolledig'; ronde++) {
          expect(ronde, 'rounds of questions').toBeLessThan(4)
          for (const { gegeven } of uitkomst.ontbreekt) {
            expect(feiten[gegeven]).toBeUndefined()
            feiten = { ...feiten, [gegeven]: ander.feiten[gegeven] ?? anyContent(gegeven, dossier) }
          }
          uitkomst = beslissing(register, { ...dossier, feiten, tabel: code })
        }
      }),
      { numRuns: 60 },
    )
  })

  it('keeps a known answer when a fact is added that it did not name as one that could overturn it', () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, (dossier, ander) => {
        const eerst = beslissing(register, { ...dossier, tabel: code })
        if (eerst.soort !== 'bekend') return
        const voorbehoud = new Set(eerst.waarde.voorbehoud)
        for (const [naam, inhoud] of Object.entries(ander.feiten)) {
          if (naam in dossier.feiten || voorbehoud.has(naam) || naam === 'verschuiving') continue
          const daarna = beslissing(register, {
            ...dossier,
            feiten: { ...dossier.feiten, [naam]: inhoud },
            tabel: code,
          })
          expect(daarna.soort === 'bekend' ? daarna.waarde.uitkomst : daarna.soort, naam).toBe(eerst.waarde.uitkomst)
        }
      }),
      { numRuns: 30 },
    )
  })
})

it('tries cases that come out in every way the two main tables can', () => {
  const soorten = (tabel: string) =>
    new Set(
      fc.sample(dossierArbitrary(factsOf(tabel)), { numRuns: 1500, seed: 42 }).map((dossier) => {
        const { code, ontbreekt } = outcomeOf(dossier, tabel)
        return (
          register.beslistabel.get(tabel)!.uitkomsten[code - 1] ??
          (ontbreekt.length > 0 ? 'onvolledig' : code === 0 ? 'geenRegel' : 'oordeel')
        )
      }),
    )
  for (const code of ['SPOOR2NODIG', 'LOONSANCTIERISICO']) {
    const verwacht = [...register.beslistabel.get(code)!.uitkomsten, 'onvolledig', 'geenRegel']
    expect([...soorten(code)], code).toEqual(expect.arrayContaining(verwacht))
  }
})

describe('columns of terms', () => {
  it('give the same last day as a single term, for every code', () => {
    const reken = portefeuillerekenaar(register, { termijnen: regelboek.termijnen.map(({ code }) => code) })
    fc.assert(
      fc.property(
        fc.array(dossierArbitrary(['ejeDatum', 'paDatum', 'pvaDatum', 'verschuiving']), {
          minLength: 1,
          maxLength: 30,
        }),
        (dossiers) => {
          for (const [code, dagen] of reken(columnsOf(dossiers)).termijnen) {
            dossiers.forEach((dossier, i) => {
              const enkel = dossierstand(register, dossier).termijndag(code)
              expect(dagen[i] === GEEN_DAG ? undefined : dagen[i], `${code} ${i}`).toBe(
                isDag(enkel) ? enkel : undefined,
              )
            })
          }
        },
      ),
      { numRuns: 30 },
    )
  })

  it('work in blocks: the last case of one and the first of the next are not mixed up', () => {
    const reken = beslissingrekenaar(register, 'SPOOR2NODIG')!
    const [basis] = fc.sample(dossierArbitrary(['belastbaarheid']), { numRuns: 1, seed: 7 })
    const dossiers = Array.from({ length: BLOKGROOTTE + 3 }, (_, i) => ({
      ...basis!,
      peildatum: (basis!.eersteZiektedag + (i % 800)) as never,
    }))
    const kolommen = reken(columnsOf(dossiers))
    for (const i of [0, BLOKGROOTTE - 1, BLOKGROOTTE, BLOKGROOTTE + 2]) {
      expect(kolommen.uitkomst[i]).toBe(outcomeOf(dossiers[i]!, 'SPOOR2NODIG').code)
    }
  })

  it('have nothing to say about no cases', () => {
    expect(beslissingrekenaar(register, 'SPOOR2NODIG')!(columnsOf([])).uitkomst.length).toBe(0)
    expect(beslissingrekenaar(register, 'BESTAATNIET')).toBeUndefined()
  })
})
