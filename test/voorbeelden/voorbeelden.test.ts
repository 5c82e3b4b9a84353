import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { berekeningen } from './berekeningen.ts'
import { readTabellen } from './tabel.ts'

const map = new URL('./', import.meta.url)
const bestanden = readdirSync(map).filter((naam) => naam.endsWith('.md'))
const VERANTWOORDING = ['omdat', 'bron']

it('has a file of examples for every calculation, and a calculation for every file', () => {
  expect(bestanden.map((naam) => naam.replace(/\.md$/, '')).toSorted()).toEqual(Object.keys(berekeningen).toSorted())
})

describe.each(bestanden)('%s', (bestand) => {
  const berekening = berekeningen[bestand.replace(/\.md$/, '')]
  const tabellen = readTabellen(readFileSync(new URL(bestand, map), 'utf8'))

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
          naam: kolommen
            .filter((kolom) => rij[kolom])
            .map((kolom) => rij[kolom])
            .join(' | '),
        })),
      )('$naam', ({ rij }) => {
        const gevraagd = kolommen.filter((kolom) => berekening!.uitkomst.includes(kolom) && rij[kolom] !== '')
        expect(gevraagd.length, 'de rij verwacht niets').toBeGreaterThan(0)
        const gekregen = berekening!.bereken(rij)
        for (const kolom of gevraagd) {
          const verwacht = rij[kolom]!
          if (/^niet [\d-]+$/.test(verwacht)) {
            expect(gekregen[kolom], kolom).not.toBe(verwacht.slice('niet '.length))
          } else expect(gekregen[kolom], kolom).toBe(verwacht)
        }
      })
    })
  }
})
