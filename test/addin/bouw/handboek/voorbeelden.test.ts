import { beforeAll, describe, expect, it } from 'vitest'
import { calculateBlad } from '../../../../addin/bouw/handboek/rekenmachine.ts'
import { bladenOf } from '../../../../addin/bouw/handboek/hoofdstuk/blad.ts'
import { handboekmeldingen } from '../../../../addin/bouw/handboek/meldingen/meldingen.ts'
import { functies } from '../../../../addin/functies/index.ts'
import { readHoofdstukken } from '../../../../addin/bouw/stappen/documenten.ts'
import type { Hoofdstuk, Handboekinvoer } from '../../../../addin/bouw/handboek/handboekinvoer.ts'
import { huidigeInvoer } from './huidige-invoer.ts'

let invoer: Handboekinvoer
let hoofdstukken: readonly Hoofdstuk[]

beforeAll(async () => {
  invoer = await huidigeInvoer()
  hoofdstukken = await readHoofdstukken()
})

describe('de voorbeelden bij iedere functie', () => {
  it.each(
    functies.flatMap(({ id, voorbeelden }) => voorbeelden.map(({ formule, uitkomst }) => ({ id, formule, uitkomst }))),
  )('PW.$id: $formule → $uitkomst', async ({ formule, uitkomst }) => {
    expect((await invoer.evaluate(formule)).tekst).toBe(uitkomst)
  })

  it('zijn er bij iedere functie', () => {
    expect(functies.filter(({ voorbeelden }) => voorbeelden.length === 0).map(({ id }) => id)).toEqual([])
  })
})

describe('de voorbeelden bij iedere melding', () => {
  it.each(handboekmeldingen.map(({ titel, formule, herken }) => ({ titel, formule, herken })))(
    '$titel: $formule',
    async ({ formule, herken }) => {
      const { tekst, bericht, rijen } = await invoer.evaluate(formule)
      expect([tekst, ...(rijen ?? []).flat()].join(' ')).toMatch(/#(N\/B|WAARDE!)/)
      expect(bericht).toMatch(herken)
    },
  )
})

describe('de werkbladen in de geschreven hoofdstukken', () => {
  it('zijn er, en geven in iedere cel wat er staat', async () => {
    let aantal = 0
    for (const { naam, fragment } of hoofdstukken) {
      for (const blad of bladenOf(fragment)) {
        const cellen = await calculateBlad(blad)
        for (const { adres, invoer, uitkomst } of blad) {
          if (uitkomst === undefined) {
            expect(invoer.startsWith('='), `${naam} ${adres}: een formule zonder uitkomst wordt niet nagerekend`).toBe(
              false,
            )
            continue
          }
          aantal++
          const { tekst, bericht } = cellen.get(adres)!
          expect(bericht ? `${tekst} ${bericht}` : tekst, `${naam} ${adres} ${invoer}`).toBe(uitkomst)
        }
      }
    }
    expect(aantal).toBeGreaterThanOrEqual(10)
  })

  it('noemen geen cel twee keer binnen een blad', () => {
    for (const { naam, fragment } of hoofdstukken) {
      for (const blad of bladenOf(fragment)) {
        const adressen = blad.map(({ adres }) => adres)
        expect(new Set(adressen).size, naam).toBe(adressen.length)
      }
    }
  })

  it('weigeren een regel die geen cel is, zodat er niets ongemerkt wordt overgeslagen', () => {
    expect(() => bladenOf('<pre class="blad">\nzomaar tekst\n</pre>')).toThrow('zomaar tekst')
  })
})

describe('formules in de lopende tekst', () => {
  it('roepen alleen functies aan die bestaan', () => {
    const bekend = new Set(functies.map(({ id }) => id))
    const genoemd = hoofdstukken.flatMap(({ fragment }) =>
      [...fragment.matchAll(/PW\.([A-Z0-9]+)/g)].map(([, id]) => id!),
    )
    expect(genoemd.length).toBeGreaterThan(10)
    expect(genoemd.filter((id) => !bekend.has(id))).toEqual([])
  })
})
