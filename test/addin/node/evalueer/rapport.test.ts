import { readFile } from 'node:fs/promises'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bladnamenOf } from '../../../../addin/node/evalueer/rapport/verdeling.ts'
import { readHerhaling } from '../../../../addin/node/evalueer/verslag/herhaling.ts'
import { brokenRulesOf } from '../../bouw/bestanden/xlsxregels.ts'
import { createProefmap, readUitvoer, runEvalueer } from './proef.ts'
import type { Proefmap } from './proef.ts'

let map: Proefmap
let invoer: string
/**
 * Looked at on 1-2-2026. The 42-week report of a first sick day on 6-1-2025 was due on 27-10-2025: late for Aagje, done for
 * Cora. Dirk falls ill on 1-12-2025 and has no employer; nobody has a wage but Cora.
 */
beforeAll(async () => {
  map = await createProefmap()
  invoer = await map.write(
    'in.csv',
    [
      'Dossier;Werkgever;Afdeling;Ziektedatum;42e-weeksmelding;Maandloon',
      '1;Bakkerij Zoete Inval;Winkel;6-1-2025;;',
      '2;bakkerij zoete-inval;Oven;1-9-2025;;',
      '3;Smederij;-;6-1-2025;20-10-2025;3000',
      '4;;Oven;1-12-2025;;',
      '5;Smederij;;onbekend;;',
    ].join('\n'),
  )
})
afterAll(() => map.remove())

const OPDRACHT = ['--peildatum', '2026-02-01']
const tabel = async (naam: string, ...kolommen: readonly string[]) =>
  (await readUitvoer(map.pad(naam))).map((rij) => kolommen.map((kop) => rij[kop]))

describe('het rapport', () => {
  it('verdeelt naar kolommen en kwartaal, telt op, en houdt apart wat niet is ingevuld', async () => {
    await runEvalueer(invoer, '--uit', map.pad('per.csv'), ...OPDRACHT, '--per', 'werkgever,kwartaal')
    const kwartaal = 'Kwartaal van de eerste ziektedag'
    expect(await tabel('per.verdeling.csv', 'Werkgever', kwartaal, 'Dossiers', 'Lopend', 'Te laat')).toEqual([
      ['Bakkerij Zoete Inval', '2025 kwartaal 1', '1', '1', '1'],
      ['Bakkerij Zoete Inval', '2025 kwartaal 3', '1', '1', '0'],
      ['Smederij', '2025 kwartaal 1', '1', '1', '0'],
      ['Smederij', '(niet ingevuld)', '1', '0', '0'],
      ['(niet ingevuld)', '2025 kwartaal 4', '1', '1', '0'],
    ])
    const rijen = await readUitvoer(map.pad('per.verdeling.csv'))
    for (const rij of rijen) {
      const klassen = Object.entries(rij).filter(([kop]) => kop.startsWith('Risico ') && kop !== 'Risico bekend')
      expect(klassen.reduce((som, [, aantal]) => som + Number(aantal), 0)).toBe(Number(rij['Lopend']))
      const bedragen = ['Bedrag onbekend', 'Geen blootstelling'].reduce((som, kop) => som + Number(rij[kop]), 0)
      expect(bedragen).toBeLessThanOrEqual(Number(rij['Dossiers']))
    }
  })

  it('houdt een eerste ziektedag die niet te lezen is apart van een lege, en weet van geen van beide het bedrag', async () => {
    const kapot = await map.write(
      'kapot.csv',
      'Dossier;Ziektedatum;Maandloon\n1;6-1-2025;3000\n2;31-2-2025;3000\n3;;3000\n4;6-1-2025;3000;te veel\n',
    )
    const opties = ['--per', 'kwartaal', '--loonpercentage', '100']
    await runEvalueer(kapot, '--uit', map.pad('kapot.uit.csv'), ...OPDRACHT, ...opties)
    const koppen = ['Kwartaal van de eerste ziektedag', 'Dossiers', 'Blootstelling tot', 'Bedrag onbekend']
    expect(await tabel('kapot.uit.verdeling.csv', ...koppen)).toEqual([
      ['2025 kwartaal 1', '1', '36000', '0'],
      ['(onleesbaar)', '2', '0', '2'],
      ['(niet ingevuld)', '1', '0', '1'],
    ])
  })

  it('houdt een onbekend bedrag apart van nul', async () => {
    await runEvalueer(
      invoer,
      '--uit',
      map.pad('bedrag.csv'),
      ...OPDRACHT,
      '--per',
      'Dossier',
      '--loonpercentage',
      '100',
    )
    const rijen = await tabel('bedrag.verdeling.csv', 'Dossier', 'Blootstelling tot', 'Bedrag onbekend')
    // 3000 a month is 3000 / (52 / 12) a week; a sanction of 6-1-2025 lasts from 4-1-2027 up to and including 2-1-2028: 52 weeks.
    expect(rijen).toEqual([
      ['1', '0', '1'],
      ['2', '0', '1'],
      ['3', '36000', '0'],
      ['4', expect.any(String), expect.any(String)],
      ['5', '0', '1'],
    ])
  })

  it('vergelijkt met een andere dag: per rij in zinnen, en geteld', async () => {
    await runEvalueer(invoer, '--uit', map.pad('dag.csv'), ...OPDRACHT, '--vergelijk', '20-10-2025')
    const zinnen = (await tabel('dag.csv', 'PW verschil met 20-10-2025')).map(([zin]) => zin)
    expect(zinnen[0]).toContain('Nieuw te laat: 42e-weeksmelding bij UWV')
    expect(zinnen[2]).not.toContain('Nieuw te laat: 42e-weeksmelding')
    expect(zinnen[3]).toBe('Nieuw in de lijst van lopende dossiers.')
    expect(zinnen[4]).toBe('')
    expect(await tabel('dag.vergelijking.csv', 'Onderwerp', 'Eerder', 'Nu', 'Dossiers')).toContainEqual([
      'Te laat: 42e-weeksmelding bij UWV',
      'nee',
      'ja',
      '1',
    ])
    expect(await tabel('dag.verdeling.csv', 'Doorrekening', 'Lopend', 'Te laat')).toEqual([
      ['Peildatum 01-02-2026, regelversie 2026.12.0', '4', '1'],
      ['20-10-2025', '3', '0'],
    ])
  })

  it('rekent door wat er zou zijn als een veld anders was, ook een veld dat het bestand niet heeft', async () => {
    await runEvalueer(
      invoer,
      '--uit',
      map.pad('watals.csv'),
      ...OPDRACHT,
      '--wat-als',
      '42e-weeksmelding=20-10-2025',
      '--wat-als',
      'Hersteld op=1-1-2026; Belastbaarheid=belastbaar',
    )
    const rijen = await readUitvoer(map.pad('watals.csv'))
    const [eerste, tweede] = Object.keys(rijen[0]!).filter((kop) => kop.startsWith('PW wat als'))
    expect(rijen[0]![eerste!]).toContain('Niet meer te laat: 42e-weeksmelding bij UWV')
    expect(rijen.map((rij) => rij[tweede!])).toEqual([
      'Loopt dan niet.',
      'Loopt dan niet.',
      'Loopt dan niet.',
      'Loopt dan niet.',
      '',
    ])
    expect((await tabel('watals.verdeling.csv', 'Lopend', 'Te laat')).map((rij) => rij.join(' '))).toEqual([
      '4 1',
      '4 0',
      '0 0',
    ])
    expect(rijen[0]!['42e-weeksmelding']).toBe('')
  })

  it('vergelijkt met een andere regelversie, en noemt de kolommen die zij niet kent', async () => {
    const { rapport } = await runEvalueer(
      invoer,
      '--uit',
      map.pad('versie.csv'),
      ...OPDRACHT,
      '--vergelijk',
      '2026.11.0',
    )
    expect(rapport.doorrekeningen).toEqual(['Peildatum 01-02-2026, regelversie 2026.12.0', 'regelversie 2026.11.0'])
    expect(await tabel('versie.verdeling.csv', 'Doorrekening', 'Dossiers', 'Lopend')).toEqual([
      ['Peildatum 01-02-2026, regelversie 2026.12.0', '5', '4'],
      ['regelversie 2026.11.0', '5', '4'],
    ])
  })

  it('is in een werkmap een blad per kolom met grafieken, en een blad om draaitabellen van te maken', async () => {
    await runEvalueer(
      invoer,
      '--uit',
      map.pad('rapport.xlsx'),
      ...OPDRACHT,
      '--per',
      'Werkgever,Afdeling',
      '--vergelijk',
      '20-10-2025',
    )
    const bestand = await readFile(map.pad('rapport.xlsx'))
    expect(brokenRulesOf(bestand)).toEqual([])
    const { sheets } = await readXlsx(bestand)
    expect(sheets.map(({ name, charts }) => [name, charts?.length ?? 0])).toEqual([
      ['Dossiers', 0],
      ['Samenvatting', 0],
      ['Per Werkgever', 2],
      ['Per Afdeling', 2],
      ['Verdeling', 0],
      ['Vergelijking', 0],
    ])
    expect(sheets[3]!.rows.slice(4).map((rij) => rij.slice(0, 4))).toEqual([
      ['Oven', 2, 2, 0],
      ['Winkel', 1, 1, 1],
      ['(niet ingevuld)', 2, 1, 0],
    ])
  })

  it('noemt een blad naar zijn kolom, hoogstens zo lang als Excel toelaat en zonder los eind', () => {
    expect(bladnamenOf(['Kwartaal van de eerste ziektedag', 'Team/ploeg', 'team:ploeg'])).toEqual([
      'Per Kwartaal van de eerste',
      'Per Team ploeg',
      'Per team ploeg (2)',
    ])
  })

  it.each([
    [['--per', 'werkgver'], '--per: het bestand heeft geen kolom "werkgver". Bedoelt u "Werkgever"?'],
    [['--per', 'werkgever,Werkgever'], 'staat er twee keer'],
    [['--vergelijk', '31-2-2026'], 'februari 2026 heeft 28 dagen'],
    [['--vergelijk', '2020.1.0'], '--vergelijk: '],
    [['--vergelijk', '1-2-2026'], 'is waar al mee wordt gerekend'],
    [['--wat-als', 'Start spoor 2'], 'is geen veld met een waarde'],
    [['--wat-als', 'Belastbaarhijd=ja'], '--wat-als: "Belastbaarhijd" is geen veld. Bedoelt u'],
    [['--wat-als', 'Startt spoor 2=1-12-2026'], 'is geen veld. Bedoelt u "Start spoor 2"? Met'],
    [['--wat-als', 'Belastbaarheid=paars'], '--wat-als: Belastbaarheid'],
    [['--wat-als', ' '], '--wat-als: er staat niets in'],
  ])('weigert %j met een zin', async (opties, zin) => {
    await expect(runEvalueer(invoer, '--uit', map.pad('niets.csv'), ...OPDRACHT, ...opties)).rejects.toThrow(zin)
  })
})

describe('het manifest', () => {
  it('laat de opdracht herhalen, met dezelfde bytes, ook waar kolommen zijn gekozen', async () => {
    const anders = await map.write('anders.csv', (await readFile(invoer, 'utf8')).replace('Ziektedatum', 'Sinds'))
    const opties = [...OPDRACHT, '--kolommen', 'Sinds=ziektedatum; Afdeling=-', '--wat-als', 'Hersteld op=1-1-2026']
    const eerste = await runEvalueer(anders, '--uit', map.pad('eerste.csv'), ...opties)
    const manifest = map.pad('eerste.csv.manifest.json')
    const herhaling = await readHerhaling([anders, '--uit', map.pad('tweede.csv'), '--herhaal', manifest])
    await herhaling!.checkInvoer(anders)
    const tweede = await runEvalueer(...herhaling!.argumenten)
    expect(tweede.gemaakt.map(({ sha256 }) => sha256)).toEqual(eerste.gemaakt.map(({ sha256 }) => sha256))
    expect(herhaling!.compare(tweede.gemaakt, '2.0.0')).toMatchObject({ isGelijk: true })
    await expect(herhaling!.checkInvoer(invoer)).rejects.toThrow('is niet het bestand waarmee toen is gerekend')
    const derde = await runEvalueer(anders, '--uit', map.pad('derde.csv'), ...opties, '--profiel', 'veilig')
    expect(herhaling!.compare(derde.gemaakt, '2.0.0')).toMatchObject({ isGelijk: false })
  })

  it('noemt hashes, koppen en opties, en geen cel van een dossier', async () => {
    await runEvalueer(invoer, '--uit', map.pad('stil.csv'), ...OPDRACHT)
    const tekst = await readFile(map.pad('stil.csv.manifest.json'), 'utf8')
    expect(JSON.parse(tekst)).toMatchObject({
      invoer: { naam: 'in.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      regels: { versie: '2026.12.0', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      opties: ['--peildatum', '2026-02-01', '--regelversie', '2026.12.0'],
      dossiers: 5,
      uitvoer: [{ naam: 'stil.samenvatting.csv' }, { naam: 'stil.csv' }],
    })
    for (const cel of ['Bakkerij', 'Smederij', 'Winkel', '6-1-2025', map.pad('')]) expect(tekst).not.toContain(cel)
  })

  it.each([
    ['weg.json', undefined, 'is niet gevonden'],
    ['kapot.json', '{', 'kan niet worden gelezen als JSON'],
    ['anders.json', '{"vorm":2}', 'is geen manifest'],
  ])('wordt geweigerd met een zin: %s', async (naam, inhoud, zin) => {
    const pad = inhoud === undefined ? map.pad(naam) : await map.write(naam, inhoud)
    await expect(readHerhaling(['in.csv', `--herhaal=${pad}`])).rejects.toThrow(zin)
  })
})
