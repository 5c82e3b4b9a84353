import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Celfout } from '../../../../addin/functies/cel/celfout.ts'
import { functies } from '../../../../addin/functies/index.ts'
import type { Functie } from '../../../../addin/functies/kern/functie.ts'
import type { Parameter } from '../../../../addin/functies/kern/parameter.ts'
import type { Register } from '@poortwachter/wet'
import { readCelinvoer } from '../../../../addin/functies/cel/celinvoer.ts'
import { handboekmeldingen } from '../../../../addin/bouw/handboek/meldingen/meldingen.ts'
import { createRegelvoorraad } from '../../../../addin/regels/regelbron.ts'
import { aanroepOf } from '../../../../addin/inschakelen/registratie/registreer.ts'

const aanroepen = functies.map((functie) => ({
  functie,
  roep: aanroepOf(functie, { regels: createRegelvoorraad(), weergave: () => 'kaal' }),
}))

const PROEFWAARDEN: readonly unknown[] = [
  null,
  '',
  0,
  1,
  -7,
  2.5,
  40000,
  45663,
  46500,
  73051,
  102000,
  200000,
  1e300,
  true,
  'EJE',
  'EEJ',
  'WIA',
  'PVA',
  'UITDIENST',
  'BEZWAAR',
  'streng',
  '6-1-25',
  '31-2-2025',
  '6-13-2025',
  '6 augustes 2025',
  'ja',
  'weet niet',
  '2019.1.0',
  'SPOOR2NODIG',
  'belastbaarheid',
  'belastbaar',
  '=1+1',
  '<b>',
  { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' },
]
const register = createRegelvoorraad().huidig()

const cel = fc.oneof(
  { arbitrary: fc.constantFrom(...PROEFWAARDEN), weight: 5 },
  { arbitrary: fc.string({ maxLength: 12 }), weight: 1 },
)
const bereik = fc.array(fc.array(cel, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })

/** Mostly what the argument can be read from, so that mistakes in other arguments come to light too. */
const argumentFor = (parameter: Parameter<unknown, Register>): fc.Arbitrary<unknown> => {
  if (parameter.vorm === 'reeks')
    return fc.array(
      fc.oneof(
        cel.map((waarde) => [[waarde]]),
        bereik,
      ),
      { maxLength: 4 },
    )
  if (parameter.vorm === 'tabel') return bereik
  const goed = PROEFWAARDEN.filter(
    (waarde) => parameter.lees(readCelinvoer(waarde), 'proef', register).soort === 'gelezen',
  )
  return goed.length === 0
    ? cel
    : fc.oneof({ arbitrary: fc.constantFrom(...goed), weight: 3 }, { arbitrary: cel, weight: 1 })
}

const argumentsFor = ({ parameters }: Functie) => fc.tuple(...Object.values(parameters).map(argumentFor))

/** The sentence without what was read, so that each kind shows once. */
const shapeOf = (bericht: string): string => bericht.replace(/".*"/g, '…').replace(/\d+/g, '9').slice(0, 160)

describe("de pagina's over meldingen", () => {
  it('dekken iedere zin die een functie kan zeggen, bij welke invoer ook', () => {
    const gezegd = new Set<string>()
    const zonderPagina = new Map<string, string>()
    for (const { functie, roep } of aanroepen) {
      fc.assert(
        fc.property(argumentsFor(functie), (argumenten) => {
          try {
            roep(...argumenten)
          } catch (fout) {
            if (!(fout instanceof Celfout)) throw fout
            const soort = handboekmeldingen.find(({ herken }) => herken.test(fout.message))
            if (soort) gezegd.add(soort.naam)
            else zonderPagina.set(shapeOf(fout.message), functie.id)
          }
        }),
        { numRuns: 400, seed: 20261122 },
      )
    }
    expect([...zonderPagina], 'Geef deze zin een pagina in addin/bouw/handboek/meldingen.').toEqual([])
    expect(gezegd.size).toBeGreaterThan(8)
  })

  it('hebben namen die in een adres passen en niet twee keer voorkomen', () => {
    const namen = handboekmeldingen.map(({ naam }) => naam)
    expect(new Set(namen).size).toBe(namen.length)
    for (const naam of namen) expect(naam).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
})
