import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag } from '../../../domain/dag/datum.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import { portefeuillegeval } from '../../../domain/portefeuille/portefeuille.ts'
import type { Feitinhoud } from '../../../domain/regelboek/feitcode.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'
import { klasseTekst } from '../../../domain/verwoording/klasse.ts'
import { dossierArbitrary } from './willekeurig.ts'

const register = registerVan(regelboek)
const TABEL = 'LOONSANCTIERISICO'
const askedWith = (feiten: Readonly<Record<string, Feitinhoud>>) =>
  portefeuillegeval(register, { eersteZiektedag: dag('2025-01-06'), peildatum: dag('2026-11-01'), feiten }).antwoord(
    TABEL,
  )

const TRAJECT = {
  belastbaarheid: 'belastbaar',
  perspectiefConcreet: 'nee',
  spoor2Status: 'lopend',
  spoor1Onderzocht: 'ja',
  bedrijfsartsIngeschakeld: 'ja',
  rivVolledig: 'ja',
}
const PLAN = {
  spoor2Start: dag('2026-01-04'),
  planVooraf: 'ja',
  planSamenhang: 'ja',
  planAfstand: 'ja',
  planBijgesteld: 'ja',
}

describe('de rest is in orde', () => {
  it('geeft een uitkomst die zegt waarop zij rust', () => {
    const antwoord = askedWith({ ...TRAJECT, overigInOrde: 'ja' })
    expect(klasseTekst(antwoord)).toBe('laag, als de rest in orde is')
    expect(antwoord.aangenomen()).toEqual(Object.keys(PLAN))
  })

  it.each([
    ['wat al bekend was', { ...TRAJECT, ...PLAN, overigInOrde: 'ja' }, 'laag'],
    ['wie het niet zegt', { ...TRAJECT, overigInOrde: 'nee' }, undefined],
    ['wie zwijgt', TRAJECT, undefined],
    ['wat zwaarder is', { ...TRAJECT, planSamenhang: 'nee', overigInOrde: 'ja' }, 'hoog'],
    ['wat is gevonden', { ...TRAJECT, planVooraf: 'nee', overigInOrde: 'ja' }, 'verhoogd, als de rest in orde is'],
  ])('verandert niets aan %s', (_, feiten, tekst) => {
    const antwoord = askedWith(feiten)
    expect(klasseTekst(antwoord) ?? undefined).toBe(tekst ?? klasseTekst(askedWith(TRAJECT)))
  })

  it('geeft altijd een uitkomst, die niet zwaarder is dan wat zonder kan blijken, en anders dezelfde', () => {
    const { uitkomsten } = register.beslistabel.get(TABEL)!
    let rusten = 0
    fc.assert(
      fc.property(dossierArbitrary(), (dossier) => {
        const { overigInOrde: _weg, ...rest } = dossier.feiten
        const zonder = portefeuillegeval(register, { ...dossier, feiten: rest }).antwoord(TABEL)
        const { uitkomst, ondergrens, soort } = zonder
        const met = portefeuillegeval(register, { ...dossier, feiten: { ...rest, overigInOrde: 'ja' } }).antwoord(TABEL)
        if (uitkomst !== undefined) {
          expect(klasseTekst(met)).toBe(uitkomst)
          expect(met.aangenomen()).toEqual([])
        }
        if (soort !== 'onvolledig') return
        rusten++
        expect(met.uitkomst).toBeDefined()
        expect(met.aangenomen().length).toBeGreaterThan(0)
        if (ondergrens !== undefined)
          expect(uitkomsten.indexOf(met.uitkomst!)).toBeLessThanOrEqual(uitkomsten.indexOf(ondergrens))
      }),
      { numRuns: 300 },
    )
    expect(rusten).toBeGreaterThan(10)
  })

  it('noemt als aangenomen wat zonder dat woord zou ontbreken, in iedere tabel', () => {
    const tabellen = [...register.beslistabel.keys()]
    const gezien = new Set<string>()
    fc.assert(
      fc.property(dossierArbitrary(), fc.constantFrom(...tabellen), (dossier, tabel) => {
        const { overigInOrde: _weg, ...rest } = dossier.feiten
        const zonder = portefeuillegeval(register, { ...dossier, feiten: rest }).antwoord(tabel)
        const ontbreekt = zonder.uitkomst === undefined ? zonder.ontbrekendeFeiten() : []
        const met = portefeuillegeval(register, { ...dossier, feiten: { ...rest, overigInOrde: 'ja' } }).antwoord(tabel)
        if (met.uitkomst === undefined) return
        expect(met.isAangenomen()).toBe(ontbreekt.length > 0)
        expect(met.aangenomen()).toEqual(ontbreekt)
        if (ontbreekt.length > 0) gezien.add(tabel)
      }),
      { numRuns: 1500 },
    )
    expect(gezien.size).toBeGreaterThan(1)
  })
})
