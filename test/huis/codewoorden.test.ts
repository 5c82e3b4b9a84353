import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { codewoorden } from '@poortwachter/wet/verwoording'
import { WORTEL, readProductiebestanden } from './bronbestanden.ts'
import { exportedNames } from './exportnamen.ts'

/** Words one meets on every page of the code: the names of its layers and of what passes between them. */
const KERN =
  'anker bevinding beslistabel caseload dag dossier editie feit grond herkomst ingang ' +
  'kolom lezing portefeuille profiel regelboek register regelversie rij stand telling ' +
  'termijn tijdlijn uitkomst voorbehoud'

describe('de woorden van de code in de begrippenlijst', () => {
  it('zijn er, ieder één keer, met een betekenis', () => {
    const woorden = codewoorden.map(({ woord }) => woord)
    expect(KERN.split(' ').filter((woord) => !woorden.includes(woord))).toEqual([])
    expect(new Set(woorden).size).toBe(woorden.length)
    expect(codewoorden.filter(({ betekenis }) => betekenis.length < 10)).toEqual([])
  })

  it('komen allemaal in de code voor, als een bestand, een map of een naam die een bestand uitgeeft', async () => {
    const bestanden = await readProductiebestanden()
    const namen = await Promise.all(
      bestanden.map(async (bestand) => [...exportedNames(await readFile(`${WORTEL}${bestand}`, 'utf8'))]),
    )
    const alles = [...bestanden, ...namen.flat()].join(' ').toLowerCase()
    expect(codewoorden.filter(({ woord }) => !alles.includes(woord))).toEqual([])
  })
})
