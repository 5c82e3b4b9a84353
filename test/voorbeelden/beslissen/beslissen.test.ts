import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { readTabellen } from '../tabel.ts'
import { UITKOMST, expectedAnswer, readBeslispaginas } from './beslispaginas.ts'
import { answerOf, readVraag } from './beslisvoorbeeld.ts'

const register = registerVan(regelboek)
const map = new URL('./', import.meta.url)
const KOLOMMEN = ['tabel', 'eersteZiektedag', 'peildatum', 'gegevens', ...UITKOMST, 'omdat', 'bron']
const gelezen = readBeslispaginas()

describe.each(gelezen)('$naam', ({ code, gevallen, tabellen }) => {
  it('holds tables with rows that say why and whence', () => {
    expect(tabellen.length).toBeGreaterThan(0)
    for (const { titel, kolommen, rijen } of tabellen) {
      expect(rijen.length, titel).toBeGreaterThan(0)
      expect(
        kolommen.filter((kolom) => !KOLOMMEN.includes(kolom)),
        titel,
      ).toEqual([])
      for (const rij of rijen) {
        expect(rij['omdat'], titel).not.toBe('')
        expect(rij['bron'], titel).not.toBe('')
        expect(rij['uitkomst'], titel).not.toBe('')
      }
    }
  })

  for (const { titel, kolommen, rijen } of tabellen) {
    describe(titel, () => {
      it.each(
        rijen.map((rij) => ({
          rij,
          naam: `${rij['peildatum']} ${rij['gegevens']} -> ${rij['uitkomst']} (${rij['omdat']})`,
        })),
      )('$naam', ({ rij }) => {
        const gekregen = answerOf(register, readVraag(register, rij['tabel'] || code, rij, gevallen))
        for (const kolom of kolommen.filter((naam) => UITKOMST.includes(naam))) {
          expect(gekregen[kolom], kolom).toBe(expectedAnswer(kolom, rij[kolom]!))
        }
      })
    })
  }
})

it('says of everything without a row why it has none, and names rows that exist', () => {
  const rijen = readTabellen(readFileSync(new URL('zonder-rij.md', map), 'utf8')).flatMap((tabel) => tabel.rijen)
  expect(rijen.length).toBeGreaterThan(10)
  const ids = new Set(
    regelboek.beslistabellen.flatMap(({ tijdlijn }) =>
      tijdlijn.ingangen.flatMap((ingang) => ('regel' in ingang ? ingang.regel.rijen.map(({ id }) => id) : [])),
    ),
  )
  for (const { onderwerp, tabel, waarom } of rijen) {
    expect(waarom, onderwerp).not.toBe('')
    expect(tabel === 'geen' || register.beslistabel.has(tabel!), `${onderwerp}: ${tabel}`).toBe(true)
    for (const [id] of waarom!.matchAll(/\b[DP]\d{2}\b/g)) expect(ids.has(id), `${onderwerp}: ${id}`).toBe(true)
  }
})

describe('coverage', () => {
  const getoond = new Set(
    gelezen.flatMap(({ code, tabellen }) =>
      tabellen.flatMap(({ rijen }) =>
        rijen.flatMap((rij) => (rij['rij'] ?? '').split(' ').map((id) => `${rij['tabel'] || code} ${id}`)),
      ),
    ),
  )

  it.each(regelboek.beslistabellen)('shows every row of $code in an example', ({ code, tijdlijn }) => {
    const ids = tijdlijn.ingangen.flatMap((ingang) => ('regel' in ingang ? ingang.regel.rijen.map(({ id }) => id) : []))
    expect(ids.filter((id) => !getoond.has(`${code} ${id}`))).toEqual([])
  })
})
