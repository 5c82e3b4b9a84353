import { describe, expect, it } from 'vitest'
import { registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { berekeningen } from './berekeningen.ts'
import { excludedAnswer, expectedColumns, readRekenpaginas } from './rekenvoorbeelden.ts'

const register = registerVan(regelboek)
const paginas = readRekenpaginas()
const VERANTWOORDING = ['omdat', 'bron']

it('has a file of examples for every calculation, and a calculation for every file', () => {
  expect(paginas.map(({ naam }) => naam).toSorted()).toEqual(Object.keys(berekeningen).toSorted())
})

describe.each(paginas)('$bestand', ({ naam, tabellen }) => {
  const berekening = berekeningen[naam]

  it('holds tables with rows', () => {
    expect(tabellen.length).toBeGreaterThan(0)
    for (const { titel, rijen } of tabellen) expect(rijen.length, titel).toBeGreaterThan(0)
  })

  it('has only columns that mean something, and says why and whence in each row', () => {
    for (const { titel, kolommen, rijen } of tabellen) {
      const bekend = [...(berekening?.invoer ?? []), ...(berekening?.uitkomst ?? []), ...VERANTWOORDING]
      expect(
        kolommen.filter((kolom) => !bekend.includes(kolom)),
        titel,
      ).toEqual([])
      expect(kolommen, titel).toEqual(expect.arrayContaining(VERANTWOORDING))
      for (const rij of rijen) for (const kolom of VERANTWOORDING) expect(rij[kolom], `${titel}: ${kolom}`).not.toBe('')
    }
  })

  for (const { titel, kolommen, rijen } of tabellen) {
    describe(titel, () => {
      it.each(
        rijen.map((rij) => ({
          rij,
          regel: kolommen
            .filter((kolom) => rij[kolom])
            .map((kolom) => rij[kolom])
            .join(' | '),
        })),
      )('$regel', ({ rij }) => {
        const gevraagd = expectedColumns(naam, kolommen, rij)
        expect(gevraagd.length, 'de rij verwacht niets').toBeGreaterThan(0)
        const gekregen = berekening!.bereken(register, rij)
        for (const kolom of gevraagd) {
          const verwacht = rij[kolom]!
          const uitgesloten = excludedAnswer(verwacht)
          if (uitgesloten !== undefined) expect(gekregen[kolom], kolom).not.toBe(uitgesloten)
          else expect(gekregen[kolom], kolom).toBe(verwacht)
        }
      })
    })
  }
})
