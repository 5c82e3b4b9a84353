import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beslissing } from '../../../domain/beslissen/antwoord/beslisvraag.ts'
import type { Dossier } from '../../../domain/beslissen/dossiers/dossier.ts'
import { keuzesVan } from '../../../domain/regelboek/feit.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'
import { gelezenFeiten } from '../../../domain/keuring/controle-beslistabellen/gelezen.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import { dossierArbitrary } from './willekeurig.ts'

const register = registerVan(regelboek)
const { beslistabellen } = regelboek

const gelezen = gelezenFeiten(regelboek)

/** Facts that a table and the tables it leans on look at. */
const factsOf = (code: string): readonly string[] => gelezen.get(code)!

/** Something a fact can be, for the rounds in which a random case has no answer of its own. */
const anyContent = (naam: string, { peildatum }: Dossier) => {
  const feit = regelboek.feiten[register.feitindex.get(naam)!]!
  return keuzesVan(feit)?.[0]?.waarde ?? (feit.soort === 'dag' ? peildatum : 65)
}

describe.each(beslistabellen)('$code', ({ code }) => {
  const arbitrary = dossierArbitrary(factsOf(code))

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

  it('asks only for what is not known, and is settled after some rounds of answers', () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, (dossier, ander) => {
        let feiten = dossier.feiten
        let uitkomst = beslissing(register, { ...dossier, tabel: code })
        for (let ronde = 0; uitkomst.soort === 'onvolledig'; ronde++) {
          expect(ronde, 'rounds of questions').toBeLessThan(12)
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
        const uitkomst = beslissing(register, { ...dossier, tabel })
        return uitkomst.soort === 'bekend' ? uitkomst.waarde.uitkomst : uitkomst.soort
      }),
    )
  for (const code of ['SPOOR2NODIG', 'LOONSANCTIERISICO']) {
    const verwacht = [...register.beslistabel.get(code)!.uitkomsten, 'onvolledig', 'geenRegel']
    expect([...soorten(code)], code).toEqual(expect.arrayContaining(verwacht))
  }
})
