import { expect, it } from 'vitest'
import { aangehaald } from '../../../domain/lezen/lezing.ts'

it.each([
  [1.2, '"1,2"'],
  [-0.5, '"-0,5"'],
  [45663, '"45663"'],
  ['1.2', '"1.2"'],
  [true, '"true"'],
  ['a'.repeat(41), `"${'a'.repeat(40)}…"`],
])('%j is quoted as %s: a number as it is written here, a text as it stands', (cel, tekst) => {
  expect(aangehaald(cel)).toBe(tekst)
})
