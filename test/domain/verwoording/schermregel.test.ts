import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { schermregel } from '../../../domain/verwoording/schermregel.ts'

it.each([
  ['\u001B[2Jleeg', '␛[2Jleeg'],
  ['a\r\nb\tc', 'a␍␊b␉c'],
  ['\u009B31m', '\uFFFD31m'],
  ['a\u007Fb', 'a␡b'],
  ['om\u202Egekeerd', 'om\uFFFDgekeerd'],
  ['Zoë 😀 €', 'Zoë 😀 €'],
])('%j wordt %j', (regel, scherm) => {
  expect(schermregel(regel)).toBe(scherm)
})

it('laat van geen enkele tekst een stuurteken over, en van tekst zonder stuurtekens alles', () => {
  const isStuurteken = (teken: string) => teken < ' ' || (teken >= '\u007F' && teken <= '\u009F')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (tekst) => {
      expect([...schermregel(tekst)].some(isStuurteken)).toBe(false)
      expect(schermregel(tekst)).toHaveLength(tekst.length)
    }),
  )
})
