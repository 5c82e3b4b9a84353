import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProefmap, readUitvoer, runEvalueer } from './proef.ts'
import type { Proefmap } from './proef.ts'

const BESTAND = `Naam;Geboortedatum;Einde dienstverband;Eerste ziektedag
Bes;10-01-1957;;01-04-2024
Peer;01-06-1958;;03-03-2025
Kers;12-05-1980;;03-03-2025
Vijg;12-05-1980;27-02-2026;03-03-2025
`

let map: Proefmap
let rijen: Awaited<ReturnType<typeof readUitvoer>>
beforeAll(async () => {
  map = await createProefmap()
  await runEvalueer(await map.write('in.csv', BESTAND), '--peildatum', '2026-01-15', '--uit', map.pad('uit.csv'))
  rijen = await readUitvoer(map.pad('uit.csv'))
}, 60_000)
afterAll(() => map.remove())

const cell = (naam: string, kop: string): string | undefined => rijen.find(({ Naam }) => Naam === naam)?.[`PW ${kop}`]

describe('a caseload that tells the day of birth and the end of the employment', () => {
  it('has no WIA for who has the AOW age, and the end of the pay after six weeks: 1-4-2024 and 1-6-2025 plus 41 days', () => {
    expect(['Bes', 'Peer', 'Kers'].map((naam) => cell(naam, 'WIA uiterlijk'))).toEqual(['', '', '13-12-2026'])
    expect(['Bes', 'Peer', 'Kers'].map((naam) => cell(naam, 'LOONAOW uiterlijk'))).toEqual([
      '12-05-2024',
      '12-07-2025',
      '',
    ])
    expect(cell('Peer', 'fase')).toBe('AOW-leeftijd bereikt')
  })
  it('keeps the steps before the AOW day', () => expect(cell('Peer', 'PVA uiterlijk')).toBe('28-04-2025'))
  it('says why the others are not there, with the source', () => {
    expect(cell('Peer', 'vervallen stappen')).toContain('AOW-leeftijd bereikt: 01-06-2025.')
    expect(cell('Peer', 'vervallen stappen')).toContain('WIA art. 8 lid 1')
    expect(cell('Kers', 'vervallen stappen')).toBe('')
  })
  it('has the report and the verslag on the last day of a coming end, and no steps after it', () => {
    expect(['UITDIENST', 'RIVUITDIENST', 'EJE', 'WIA'].map((code) => cell('Vijg', `${code} uiterlijk`))).toEqual([
      '27-02-2026',
      '27-02-2026',
      '',
      '',
    ])
    expect(cell('Vijg', 'volgende stap')).toBe('UITDIENST')
    expect(cell('Kers', 'UITDIENST uiterlijk')).toBe('')
  })
})

describe('a caseload that tells what was done', () => {
  const STUKKEN = `Naam;Eerste ziektedag;Einde dienstverband;Plan van aanpak;Aanvraag verkorte wachttijd;Ziekteaangifte bij einde dienstverband;Belastbaarheid;Concreet perspectief
Bes;30-06-2023;;20-08-2023;;;;
Peer;06-01-2025;;03-03-2025;01-09-2025;;belastbaar;nee
Kers;06-01-2025;27-02-2026;03-03-2025;;06-03-2026;;
`
  let uit: Awaited<ReturnType<typeof readUitvoer>>
  beforeAll(async () => {
    const eigen = await map.write('stukken.csv', STUKKEN)
    await runEvalueer(eigen, '--peildatum', '2026-03-10', '--uit', map.pad('stukken-uit.csv'))
    uit = await readUitvoer(map.pad('stukken-uit.csv'))
  }, 60_000)
  const waarde = (naam: string, kop: string) => uit.find(({ Naam }) => Naam === naam)?.[`PW ${kop}`]

  it('says whether the plan has to hold the vision: made or looked at after the transition', () =>
    expect(['Bes', 'Peer'].map((naam) => waarde(naam, 'visieplicht'))).toEqual(['ja', 'ja']))
  it('says what a report costs that came seven days after 27-2-2026', () => {
    expect(waarde('Kers', 'boete aangifte')).toBe('230,00')
    expect(waarde('Peer', 'boete aangifte')).toBe('')
  })
  it('says when the shortened wait ends: ten weeks after 1-9-2025', () =>
    expect(waarde('Peer', 'einde verkorte wachttijd')).toBe('10-11-2025'))
  it('gives the day that follows from a decision as a date', () =>
    expect(waarde('Peer', 'spoor 2 vervolgdag')).toBe('15-02-2026'))
})
