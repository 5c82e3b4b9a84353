import { describe, expect, it } from 'vitest'
import { klasseVan, verantwoordingOver } from '../../../addin/dossiers/beslissing.ts'
import { caseloadOf } from '../../../addin/dossiers/caseload.ts'
import { createDossierlezer } from '../../../addin/dossiers/dossier.ts'
import { dossierstandOf, isLopend } from '../../../addin/dossiers/dossierstand.ts'
import { feitbronOf } from '../../../addin/dossiers/feitkolommen.ts'
import { createGevallenlezer, dossiergevalOf, klassetekstOf } from '../../../addin/dossiers/gevallen.ts'
import { createStandenrekenaar } from '../../../addin/dossiers/standen.ts'
import { KOPPEN, PEILDAG, gevarieerdeRijen, koppeling, register } from './gevarieerd.ts'

const AANTAL = 200
const bron = feitbronOf(koppeling)
const lees = createDossierlezer(koppeling)
const dossiersMet = (vulling: number) => gevarieerdeRijen(AANTAL, vulling, 7).map(lees)

describe.each([
  ['little', 0.15],
  ['much', 0.8],
])('a caseload of which %s is known', (_naam, vulling) => {
  const dossiers = dossiersMet(vulling)

  it('has rows of every kind: bad cells, no first sick day, days of older rules, running cases', () => {
    const standen = createStandenrekenaar(register, bron, PEILDAG)(dossiers)
    expect(dossiers.some(({ fouten }) => fouten.length > 0)).toBe(true)
    expect(dossiers.some(({ ziektedatum }) => ziektedatum === undefined)).toBe(true)
    expect(dossiers.some(({ ziektedatum }) => ziektedatum !== undefined && ziektedatum < PEILDAG - 5000)).toBe(true)
    expect(standen.filter(isLopend).length).toBeGreaterThan(AANTAL / 10)
  })

  it.each(register.regelboek.beslistabellen.map(({ code }) => code))(
    'gets the same class from %s in columns as case by case',
    (tabel) => {
      const readGevallen = createGevallenlezer(register, bron, PEILDAG)
      expect(Array.from(readGevallen(dossiers), ({ geval }) => klassetekstOf(geval, tabel))).toEqual(
        dossiers.map((dossier) => klasseVan(verantwoordingOver(register, dossier, tabel, PEILDAG))),
      )
    },
  )

  it('stands the same together as case by case', () =>
    expect(createStandenrekenaar(register, bron, PEILDAG)(dossiers)).toEqual(
      dossiers.map((dossier) =>
        dossierstandOf(register, dossiergevalOf(register, dossier, PEILDAG), PEILDAG, bron.stappen),
      ),
    ))
})

describe('a table that the edition does not have', () => {
  it('gives no rule, in columns as case by case', () => {
    const [dossier] = dossiersMet(0.8).filter(({ ziektedatum }) => ziektedatum !== undefined)
    const [gevonden] = createGevallenlezer(register, bron, PEILDAG)([dossier!])
    expect(klassetekstOf(gevonden!.geval, 'BESTAATNIET')).toBe('geen regel')
    expect(klasseVan(verantwoordingOver(register, dossier!, 'BESTAATNIET', PEILDAG))).toBe('geen regel')
  })
})

describe('a caseload that is worked out again', () => {
  const rijen = gevarieerdeRijen(AANTAL, 0.4, 11)
  const vraag = { register, peildatum: PEILDAG, koppeling }
  const eerder = { caseload: caseloadOf(rijen, vraag), rijen }
  const anders = rijen.map((rij, i) => (i % 3 === 1 ? rij.with(KOPPEN.indexOf('Ziektedatum'), 44_000 + i) : rij))

  it('keeps the states of rows that did not change, in the order of the rows', () => {
    const { standen } = caseloadOf(anders, { ...vraag, eerder })
    expect(standen).toEqual(caseloadOf(anders, vraag).standen)
    expect(standen.map(({ dossier }) => dossier.rij)).toEqual(rijen.map((_, i) => i))
    expect(
      standen.filter((stand, i) => stand === eerder.caseload.standen[i]).map(({ dossier }) => dossier.rij % 3),
    ).not.toContain(1)
    expect(standen[0]).toBe(eerder.caseload.standen[0])
  })
})
