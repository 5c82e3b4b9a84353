import { expect, it } from 'vitest'
import { readAdres } from '../../../../../addin/node/regels-sql/databank/adres.ts'

const VERSLEUTELD = 'verify-full'
const sslmode = (adres: string): string | null =>
  new URL(readAdres(adres).verbindingstekst).searchParams.getAll('sslmode').at(-1) ?? null

it.each([
  ['postgres://ik@localhost/hr', null],
  ['postgres://ik@127.0.0.1:5433/hr', null],
  ['postgres:///hr?host=/var/run/postgresql', null],
  ['postgres://ik@databank.intern/hr', VERSLEUTELD],
  ['postgres://ik@10.0.0.5/hr', VERSLEUTELD],
  ['postgres://ik@databank.intern/hr?sslmode=require', VERSLEUTELD],
  ['postgres://ik@databank.intern/hr?sslmode=prefer', VERSLEUTELD],
  ['postgres://ik@localhost/hr?host=databank.intern', VERSLEUTELD],
  ['postgres://ik@databank.intern/hr?ssl=0', VERSLEUTELD],
  ['postgres://ik@databank.intern/hr?sslmode=disable', 'disable'],
])('naar een andere computer gaat niets onversleuteld zonder dat u het zegt: %s', (adres, verwacht) => {
  expect(sslmode(adres)).toBe(verwacht)
})

it('toont van een adres alleen de server', () => {
  expect(readAdres('postgres://ik:geheim@databank.intern:5433/hr').server).toBe('databank.intern')
})
