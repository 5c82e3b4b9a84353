import { describe, expect, it } from 'vitest'
import { exportedNames, sharedNames } from './exportnamen.ts'

describe('de namen van een bestand', () => {
  it('zijn die van waarden, functies, klassen en typen', () => {
    const bron = `
      export interface A { a: 1 }
      export type B = A
      export class C {}
      export enum D { d }
      export function e() {}
      export const f = 1, { g, h: i = 2, ...j } = x, [k] = y
      const l = 1
      export { l, f as m }
    `
    expect([...exportedNames(bron)].join(' ')).toBe('A B C D e f g i j k l m')
  })
  it('zijn niet wat een deur van een ander doorgeeft', () => {
    expect([
      ...exportedNames(`export { a } from './a.ts'; export * from './b.ts'; export type { C } from './c.ts'`),
    ]).toEqual([])
  })
})

describe('een naam met twee eigenaars', () => {
  it('wordt genoemd met de bestanden, een eigen naam niet', () => {
    const perBestand = new Map([
      ['a.ts', new Set(['dag', 'Dag'])],
      ['b.ts', new Set(['dag', 'week'])],
    ])
    expect([...sharedNames(perBestand)]).toEqual([['dag', ['a.ts', 'b.ts']]])
  })
})
