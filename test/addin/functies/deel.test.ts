import { describe, expect, it } from 'vitest'
import { tekstcel } from '../../../addin/functies/cel/antwoord.ts'
import { feitenParameter } from '../../../addin/functies/kern/feitenparameter.ts'
import { functie, termijnfunctie } from '../../../addin/functies/kern/functie.ts'
import { functies } from '../../../addin/functies/index.ts'
import { termijnfuncties } from '../../../addin/functies/termijnfuncties.ts'
import { vervolgfuncties } from '../../../addin/functies/vervolgfuncties.ts'
import { registerVan, termijnregisterVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { termijnboek } from '@poortwachter/wet/termijnen'

const proef = {
  id: 'PROEF',
  doc: { nl: '', en: '' },
  resultaat: 'waarde',
  voorbeelden: [],
} as const

describe('het deel van de editie dat een functie leest', () => {
  it('staat in haar type: wie termijnen leest en naar een beslistabel grijpt, wordt niet vertaald', () => {
    const goed = termijnfunctie({
      ...proef,
      parameters: {},
      bereken: (register) => tekstcel(register.regelboek.versie),
    })
    // @ts-expect-error The terms of an edition hold no decision tables.
    termijnfunctie({ ...proef, parameters: {}, bereken: (register) => tekstcel(String(register.beslistabel.size)) })
    // @ts-expect-error Reading facts takes more than the terms.
    termijnfunctie({ ...proef, parameters: { gegevens: feitenParameter }, bereken: () => tekstcel('') })
    functie({
      ...proef,
      parameters: { gegevens: feitenParameter },
      bereken: (register) => tekstcel(String(register.beslistabel.size)),
    })
    expect(goed.bereken(termijnregisterVan(termijnboek), {})).toEqual(tekstcel(regelboek.versie))
  })

  it('is voor een termijn niet te onderscheiden van de hele editie', () => {
    const deel = termijnregisterVan(termijnboek)
    const heel = registerVan(regelboek)
    const { regelingen, ...rest } = termijnboek
    for (const naam of Object.keys(rest) as (keyof typeof rest)[]) expect(termijnboek[naam]).toBe(regelboek[naam])
    expect(regelboek.regelingen).toMatchObject(regelingen)
    expect(deel.termijncode).toEqual(heel.termijncode)
    for (const code of deel.termijn.keys()) expect(deel.titel.get(code)).toBe(heel.titel.get(code))
  })

  it('maakt dat iedere functie in precies een deel staat', () => {
    const ids = [...termijnfuncties, ...vervolgfuncties].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(functies.map(({ id }) => id)).toEqual(ids)
  })
})
