import { expect, it } from 'vitest'
import { readSqlopties } from '../../../addin/node/regels-sql/opties.ts'

it.each([
  [['--dialekt', 'duckdb'], 'Onbekende optie --dialekt. Bedoelt u --dialect? Met --help ziet u alle opties.'],
  [['--editie', 'duckdb'], 'Onbekende optie --editie. Met --help ziet u alle opties.'],
  [['-x'], 'Onbekende optie -x. Met --help ziet u alle opties.'],
  [['--dialect'], '--dialect: hier hoort een waarde achter. Met --help ziet u een voorbeeld.'],
  [['--dialect', '--leesmij'], '--dialect: hier hoort een waarde achter. Met --help ziet u een voorbeeld.'],
  [['--leesmij=ja'], '--leesmij: hier hoort geen waarde achter. Met --help ziet u een voorbeeld.'],
])('%j is refused by the name of the option', (argumenten, zin) => {
  expect(() => readSqlopties(argumenten)).toThrow(zin)
})

it.each([
  [['--dialect', 'duckdb', '--leesmij', '--uit=-x.sql'], { dialect: 'duckdb', leesmij: true, uit: '-x.sql' }],
  [['--dialect=spark', '--tabel', 'hr.zaken'], { dialect: 'spark', tabel: 'hr.zaken' }],
])('%j is read', (argumenten, opties) => expect(readSqlopties(argumenten)).toMatchObject(opties))
