import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProefmap, readRegels, readUitvoer, runEvalueer } from './proef.ts'
import type { Proefmap } from './proef.ts'

let map: Proefmap
beforeAll(async () => {
  map = await createProefmap()
})
afterAll(() => map.remove())

const run = async (inhoud: string, ...opties: readonly string[]) => {
  const invoer = await map.write('in.csv', inhoud)
  const uitkomst = await runEvalueer(invoer, '--uit', map.pad('uit.csv'), '--draden', '2', ...opties)
  return {
    uitkomst,
    rijen: await readUitvoer(map.pad('uit.csv')),
    samenvatting: await readRegels(map.pad('uit.samenvatting.csv')),
  }
}

describe('the summary', () => {
  it('says what was asked, of what, and how the headings were understood', async () => {
    const { samenvatting } = await run('Nr;Dossier;Ziektedatum\n9;1;06-01-2025\n', '--profiel', 'veilig')
    expect(samenvatting).toContainEqual(['Peildatum', '22-11-2026', ''])
    expect(samenvatting).toContainEqual(['Profiel', 'veilig', ''])
    expect(samenvatting).toContainEqual(['Dossiers', 'gelezen', '1'])
    expect(samenvatting).toContainEqual(['Kolom', 'Ziektedatum', 'Eerste ziektedag'])
    expect(samenvatting).toContainEqual(['Kolom', 'Nr', 'niet gebruikt'])
  })

  it('names columns about the illness itself, which stand in the output as well, and never what is in them', async () => {
    const { samenvatting, uitkomst } = await run('Dossier;Ziektedatum;Klacht;BSN\n9;06-01-2025;rugpijn;111222333\n')
    const privacy = samenvatting.filter(([wat]) => wat === 'Privacy').map(([, zin]) => zin)
    expect(privacy).toEqual([
      expect.stringMatching(/^Kolom "Klacht" staat ook in de uitvoer\. Lijkt gegevens over de ziekte zelf te bevatten/),
      expect.stringMatching(/^Kolom "BSN" staat ook in de uitvoer\. Lijkt een BSN te bevatten/),
    ])
    expect(JSON.stringify([privacy, uitkomst])).not.toMatch(/rugpijn|111222333/)
  })

  it('counts phases, outcomes, reasons and missing facts over the whole file', async () => {
    const rij = '06-01-2025;belastbaar;nee\n'
    const { samenvatting, rijen } = await run(
      `Ziektedatum;Belastbaarheid;perspectiefConcreet\n${rij.repeat(3)}06-01-2025;;nee\n12-12-2099;;\n`,
    )
    expect(rijen[0]).toMatchObject({ 'PW spoor 2 nodig': 'ja', 'PW spoor 2 uiterlijk starten': '15-02-2026' })
    expect(rijen[3]).toMatchObject({ 'PW spoor 2 nodig': 'ontbreekt' })
    expect(rijen[3]!['PW spoor 2 ontbreekt']).toContain('Belastbaarheid')
    expect(samenvatting).toContainEqual(['Fase', 'loopt', '4'])
    expect(samenvatting).toContainEqual(['Fase', 'nog niet begonnen', '1'])
    expect(samenvatting).toContainEqual(['Spoor 2 nodig', 'ja', '3'])
    expect(samenvatting).toContainEqual(['Ontbreekt voor spoor 2', 'Belastbaarheid', '1'])
    expect(samenvatting).toContainEqual([
      'Reden spoor 2',
      expect.stringMatching(/^Er is geen concreet perspectief op terugkeer/),
      '3',
    ])
  })

  it('adds up the exposure from the own wages of the rows, and from nothing else', async () => {
    const { samenvatting, rijen } = await run(
      'Ziektedatum;Maandloon;Loonpercentage\n06-01-2025;3.250,50;70\n06-01-2025;3000;\n06-01-2025;;70\n',
    )
    // Twelve months of 3,250.50 euro, of which 70 percent is paid: 27,304.20.
    expect(rijen.map((rij) => rij['PW blootstelling'])).toEqual(['27304,20', '', ''])
    expect(samenvatting.filter(([kop]) => kop!.startsWith('Blootstelling')).map(([, , euro]) => euro)).toEqual([
      '27304,2',
    ])
    expect(samenvatting).toContainEqual(['Ontbreekt voor blootstelling', 'doorbetaling in procenten', '1'])
    expect(samenvatting).toContainEqual(['Ontbreekt voor blootstelling', 'loon per maand', '1'])
  })

  it('fears nothing for a case without risk: neither in the row nor in the sum', async () => {
    const { rijen, samenvatting } = await run(
      'Ziektedatum;Maandloon;Loonpercentage;resultaatZeker;rivVolledig\n06-01-2025;3000;70;ja;ja\n',
    )
    expect(rijen[0]).toMatchObject({ 'PW loonsanctierisico': 'geen', 'PW blootstelling': '' })
    expect(samenvatting.filter(([kop]) => kop!.startsWith('Blootstelling'))).toEqual([])
  })

  it('takes the share of the wage from the call where a row has none', async () => {
    // Twelve months of 3,000 euro at 100 percent, with 20 percent of charges: 43,200.
    const { rijen } = await run(
      'Ziektedatum;Maandloon\n06-01-2025;3000\n',
      '--loonpercentage',
      '100',
      '--werkgeverslasten',
      '20',
    )
    expect(rijen[0]!['PW blootstelling']).toBe('43200,00')
    await expect(run('Ziektedatum\n06-01-2025\n', '--loonpercentage', '120')).rejects.toThrow('is geen percentage')
  })

  it('names days that cannot be right together, and days that lie ahead', async () => {
    const { rijen, samenvatting } = await run(
      'Ziektedatum;Hersteld op;Probleemanalyse\n06-01-2025;01-01-2025;\n06-10-2026;;01-12-2026\n',
    )
    expect(rijen[0]!['PW controleren']).toContain('Hersteld op 01-01-2025 ligt voor de eerste ziektedag')
    expect(samenvatting).toContainEqual(['Te controleren', 'onmogelijke volgorde', '1'])
    expect(samenvatting).toContainEqual(['Te controleren', 'in de toekomst', '1'])
  })

  it('makes one case of rows with one case number, however far apart', async () => {
    const ander = Array.from({ length: 20_000 }, (_, i) => `N${i};06-01-2025`).join('\n')
    const { uitkomst, rijen } = await run(
      `Dossiernummer;Ziektedatum\nD-1;06-01-2025\n${ander}\n D-1 ;06-01-2025\n;06-01-2025\n;06-01-2025\n`,
    )
    expect(uitkomst.dossiers).toBe(20_003)
    expect(rijen[0]).toMatchObject({ 'PW rijen': '2, 20003', 'PW eerste ziektedag': '06-01-2025' })
    expect(uitkomst.dubbelen.aantal).toBe(0)
  }, 60_000)
})
