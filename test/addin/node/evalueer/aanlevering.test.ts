import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { importeer } from '../../../../addin/dossiers/import/import.ts'
import { koppenvingerafdruk } from '../../../../addin/dossiers/import/vraag/plan.ts'
import { Importvraagfout } from '../../../../addin/node/evalueer/gebruik/gebruiksfout.ts'
import { createProefmap, readUitvoer, runEvalueer } from './proef.ts'
import type { Proefmap } from './proef.ts'

interface Voorbeeld {
  readonly export: string
  readonly regels: readonly string[]
  /** The questions that are asked, each with the answer that goes on; the first comes first. */
  readonly antwoorden: readonly (readonly [vraag: string, antwoord: string])[]
  readonly gevallen: readonly string[]
}

const lijst = await readFile(new URL('aanlevering.md', import.meta.url), 'utf8')
const voorbeelden = lijst
  .split('\n')
  .filter((regel) => regel.startsWith('|') && regel.includes('⏎'))
  .map((regel): Voorbeeld => {
    const [, naam = '', bestand = '', vraag = '', gevallen = ''] = regel.split('|').map((cel) => cel.trim())
    const antwoorden = vraag === '' ? [] : vraag.split(' en ').map((paar) => paar.split('→').map((deel) => deel.trim()))
    return {
      export: naam,
      regels: bestand.split('⏎').map((deel) => deel.trim()),
      antwoorden: antwoorden.map(([id = '', antwoord = '']) => [id, antwoord] as const),
      gevallen: gevallen
        .split(' / ')
        .map((deel) => deel.trim())
        .toSorted(),
    }
  })

const register = registerVan(regelboek)
const cellenVan = ({ regels }: Voorbeeld): readonly (readonly string[])[] =>
  parse(regels.join('\n'), { delimiter: ';', relax_column_count: true })

const planVan = (voorbeeld: Voorbeeld) => ({
  versie: 1 as const,
  vingerafdruk: koppenvingerafdruk(cellenVan(voorbeeld)[0]!),
  antwoorden: Object.fromEntries(voorbeeld.antwoorden),
})

/** Columns in which an example says who it is about, in this order. */
const WIE = [
  'Dossier',
  'dossierId',
  'PersNr',
  'PERNR',
  'Personeelsnummer',
  'Intern nummer',
  'EmployeeId',
  'employeeId',
  'ID Medewerker',
  'E-mail',
  'Pers.No.',
  'Persnr.',
  'Trajectnummer',
  'Medewerker',
  'Werknemer',
  'Naam',
  'Voorletters',
]
const caseText = (rij: Readonly<Record<string, unknown>>, regel: number): string => {
  const wie = WIE.map((kop) => rij[kop]).find((tekst) => tekst !== undefined && tekst !== '')
  const begin =
    rij['PW eerste ziektedag'] ??
    rij['Eerste ziektedag'] ??
    rij['Datum ziekmelding'] ??
    rij['Ziek van'] ??
    rij['Krank seit'] ??
    rij['Datum ziek'] ??
    rij.Ziekdatum ??
    rij['Eerste ziektedag 1']
  const dagen = rij['PW dagen die niet meetellen'] || '0'
  const rijen = String(rij['PW rijen'] ?? regel).replaceAll(',', '')
  const einde = rij['PW hersteld per'] ?? rij['Hersteld op'] ?? rij['Hersteld per'] ?? rij['Hersteld 1'] ?? rij.Klaar
  // Behind this a sentence says what is not known of the end.
  const eindeTekst = String(einde || '-').startsWith('onbekend: ') ? '?' : String(einde || '-')
  return `${String(wie)}: ${String(begin)}, ${eindeTekst}, ${String(dagen)}, ${rijen}`
}

let map: Proefmap
beforeAll(async () => {
  map = await createProefmap()
})
afterAll(() => map.remove())

describe.each(voorbeelden)('$export', (voorbeeld) => {
  const { regels, antwoorden, gevallen, export: naam } = voorbeeld
  const [vraag] = antwoorden[0] ?? []
  const plan = vraag === undefined ? undefined : planVan(voorbeeld)

  it('geeft door de opdracht de gevallen die het zijn', async () => {
    const stam = naam.replaceAll(/[^a-z0-9]+/gi, '-')
    const invoer = await map.write(`${stam}.csv`, regels.join('\r\n'))
    const uit = map.pad(`${stam}.uit.csv`)
    if (plan) {
      const fout: unknown = await runEvalueer(invoer, '--uit', uit, '--draden', '1').catch((reden: unknown) => reden)
      expect(fout).toBeInstanceOf(Importvraagfout)
      expect(String(fout)).toContain(`"${vraag}":`)
    }
    const metPlan = plan ? ['--import', await map.write(`${stam}.json`, JSON.stringify(plan))] : []
    await runEvalueer(invoer, '--uit', uit, '--draden', '1', ...metPlan)
    expect((await readUitvoer(uit)).map((rij, i) => caseText(rij, i + 2)).toSorted()).toEqual(gevallen)
  })

  it('geeft in het model van het taakvenster dezelfde gevallen', () => {
    const [koppen = [], ...rijen] = cellenVan(voorbeeld)
    if (plan)
      expect(
        importeer(koppen, rijen, register, undefined)
          .vragen.filter(({ blokkeert }) => blokkeert)
          .map(({ id }) => id),
      ).toContain(vraag)
    const { tabel, vragen } = importeer(koppen, rijen, register, plan)
    expect(vragen.filter(({ blokkeert }) => blokkeert)).toEqual([])
    const gevonden = tabel.gevallen.map(({ cellen, rijen: plaatsen }) => {
      const rij = Object.fromEntries(tabel.koppen.map((kop, i) => [kop, cellen[i] ?? '']))
      return caseText({ ...rij, 'PW rijen': plaatsen.map((plaats) => plaats + 2).join(' ') }, 0)
    })
    expect(gevonden.toSorted()).toEqual(gevallen)
  })
})

describe('een werkgever die op meer manieren is geschreven', () => {
  it('staat met zijn andere schrijfwijze bij het geval, en is in het rapport per werkgever een', async () => {
    const invoer = await map.write(
      'schrijfwijzen.csv',
      'Personeelsnummer;Werkgever;Eerste ziektedag;Hersteld op\n21;Alfa B.V.;01-01-2026;01-02-2026\n21;ALFA BV;11-02-2026;\n22;Alfa B.V.;06-01-2025;\n',
    )
    const uit = map.pad('schrijfwijzen.uit.csv')
    await runEvalueer(invoer, '--uit', uit, '--per', 'werkgever')
    const [eerste] = await readUitvoer(uit)
    expect(eerste!['PW samenstelling']).toContain('Alfa B.V. staat er ook als ALFA BV. Dat is als één geteld.')
    const verdeling = await readUitvoer(map.pad('schrijfwijzen.uit.verdeling.csv'))
    expect(verdeling.map((rij) => rij.Werkgever)).toHaveLength(1)
  })
})

describe('een rij per melding', () => {
  const KOP = 'Personeelsnummer;Type;Datum'
  const plan = (antwoord: string): Promise<string> =>
    map.write(
      `melding-${antwoord}.json`,
      JSON.stringify({
        versie: 1,
        vingerafdruk: koppenvingerafdruk(KOP.split(';')),
        antwoorden: { 'kolom:datum': antwoord },
      }),
    )
  it('wordt geweigerd als de enige dag die van het melden is', async () => {
    const invoer = await map.write('gemeld.csv', `${KOP}\n21;Ziekmelding;06-01-2025\n21;Herstelmelding;01-09-2025\n`)
    await expect(
      runEvalueer(invoer, '--uit', map.pad('gemeld.uit.csv'), '--import', await plan('niet')),
    ).rejects.toThrow('Geen kolom met de eerste ziektedag gevonden.')
  })
  it('noemt meldingen die bij geen ziekte horen, en zegt het bij twee ziekmeldingen zonder herstel ertussen', async () => {
    const invoer = await map.write(
      'open.csv',
      `${KOP}\n21;Ziekmelding;06-01-2025\n21;Ziekmelding;03-03-2025\n22;Herstelmelding;01-09-2025\n`,
    )
    const uit = map.pad('open.uit.csv')
    const { nietGelezen } = await runEvalueer(invoer, '--uit', uit, '--import', await plan('ziektedatum'))
    expect(nietGelezen.join('\n')).toContain('regel 4: een herstelmelding zonder ziekmelding ervoor')
    const [eerste] = await readUitvoer(uit)
    expect(eerste).toMatchObject({ 'PW eerste ziektedag': '06-01-2025', 'PW hersteld per': '' })
    expect(eerste!['PW samenstelling']).toContain('06-01-2025 en 03-03-2025 hebben geen herstel ertussen')
  })
})

describe('een tabel boven de tabel die wordt gelezen', () => {
  const REGELS = [
    'Naam;Eerste ziektedag',
    'Bron;06-01-2025',
    ';',
    'Personeelsnummer;Naam;Werkgever;Eerste ziektedag',
    '41;Put;Alfa;03-02-2025',
  ]
  const KOPPEN = REGELS[3]!.split(';')
  it('wordt niet stil overgeslagen: er wordt gevraagd, en daarna staat zij vooraan bij wat niet is gelezen', async () => {
    const invoer = await map.write('boven.csv', REGELS.join('\n'))
    const uit = map.pad('boven.uit.csv')
    const fout: unknown = await runEvalueer(invoer, '--uit', uit).catch((reden: unknown) => reden)
    expect(fout).toBeInstanceOf(Importvraagfout)
    expect(String(fout)).toContain('(Naam, Eerste ziektedag) en (Personeelsnummer, Naam, Werkgever, Eerste ziektedag)')
    const plan = await map.write(
      'boven.json',
      JSON.stringify({ versie: 1, vingerafdruk: koppenvingerafdruk(KOPPEN), antwoorden: { tabel: 'deze' } }),
    )
    const { nietGelezen, dossiers } = await runEvalueer(invoer, '--uit', uit, '--import', plan)
    expect(nietGelezen[0]).toContain('Naam, Eerste ziektedag')
    expect(dossiers).toBe(1)
  })
  it('wordt zonder eerste ziektedag alleen genoemd', async () => {
    const invoer = await map.write(
      'lijst.csv',
      ['Naam;Werkgever;Functie;', 'Bron;Alfa;kok;', ';;;', ...REGELS.slice(3)].join('\n'),
    )
    const { nietGelezen } = await runEvalueer(invoer, '--uit', map.pad('lijst.uit.csv'))
    expect(nietGelezen[0]).toContain('Naam, Werkgever, Functie')
  })
})

describe('wat niet wordt gelezen', () => {
  const readNiet = async (naam: string, kop: string, rijen: string, antwoorden: Readonly<Record<string, string>>) => {
    const invoer = await map.write(`${naam}.csv`, `${kop}\n${rijen}\n`)
    const plan = { versie: 1, vingerafdruk: koppenvingerafdruk(kop.split(';')), antwoorden }
    const uit = map.pad(`${naam}.uit.csv`)
    const metPlan = ['--import', await map.write(`${naam}.json`, JSON.stringify(plan))]
    const { nietGelezen } = await runEvalueer(invoer, '--uit', uit, ...metPlan)
    return { zinnen: nietGelezen.join('\n'), rijen: await readUitvoer(uit) }
  }
  it('heeft de reden van de gebruiker als die haar gaf', async () => {
    const { zinnen } = await readNiet('niet', 'Naam;Eerste ziektedag;Klaar', 'Bron;06-01-2025;01-09-2025', {
      'kolom:klaar': 'niet',
    })
    expect(zinnen).toContain('kolom "Klaar": u koos niet gebruiken')
  })
  it('zegt van verlof of er een ziekte bij is', async () => {
    const { zinnen } = await readNiet(
      'verlof',
      'Personeelsnummer;Soort verzuim;Eerste verzuimdag;Hersteld op;Zelfde oorzaak',
      '1;Ziekte;01-09-2025;01-12-2025;\n1;Zwangerschapsverlof;01-12-2025;23-03-2026;ja\n2;Zwangerschapsverlof;01-12-2025;23-03-2026;',
      {},
    )
    expect(zinnen).toContain('regel 3: zwangerschaps- of bevallingsverlof: telt mee bij de ziekte eromheen')
    expect(zinnen).toContain('regel 4: zwangerschaps- of bevallingsverlof van iemand zonder ziekte: geen geval')
  })
  it('noemt een periode die in meer regels staat een keer', async () => {
    const { rijen } = await readNiet(
      'periode',
      'Personeelsnummer;Dossier;Eerste ziektedag;Laatste ziektedag',
      '2;V2;06-10-2025;31-01-2026\n2;V2;06-10-2025;31-01-2026\n2;V3;23-02-2026;',
      {},
    )
    expect(rijen).toHaveLength(1)
    expect(rijen[0]!['PW samenstelling']).toContain('Ziek 06-10-2025 t/m 31-01-2026, 23-02-2026 en verder:')
  })
})

describe('het plan van een export', () => {
  it('geldt een maand later voor andere rijen onder dezelfde koppen, zonder vraag', async () => {
    const kop = 'Personeelsnummer;Begindatum verzuim;Einddatum verzuim'
    const plan = await map.write(
      'plan.json',
      JSON.stringify({ versie: 1, vingerafdruk: koppenvingerafdruk(kop.split(';')), antwoorden: { einde: 'tm' } }),
    )
    for (const [maand, rij] of [
      ['november', '21;01-01-2026;31-01-2026'],
      ['december', '77;01-11-2026;\n21;03-02-2026;05-03-2026'],
    ]) {
      const invoer = await map.write(`${maand}.csv`, `${kop}\n${rij}\n`)
      const { dossiers } = await runEvalueer(invoer, '--uit', map.pad(`${maand}.uit.csv`), '--import', plan)
      expect(dossiers).toBe(rij!.split('\n').length)
    }
  })
  it('wordt geweigerd bij andere koppen', async () => {
    const plan = await map.write('ander.json', JSON.stringify({ versie: 1, vingerafdruk: '0', antwoorden: {} }))
    const invoer = await map.write('ander.csv', 'Dossier;Eerste ziektedag\n1;06-01-2025\n')
    await expect(runEvalueer(invoer, '--uit', map.pad('ander.uit.csv'), '--import', plan)).rejects.toThrow(
      'dit plan hoort bij een export met andere koppen',
    )
  })
  it.each([
    ['kolom:Zaak nr', 'dossier', undefined],
    ['kolom:zaaknr', 'dossier', undefined],
    ['kolom:Zaaknrs', 'dossier', 'die kolom is er niet. Bedoelt u "kolom:zaaknr"?'],
    ['kolom:Zaak nr', 'dossiers', 'dat veld is er niet. Bedoelt u "dossier"?'],
  ])('noemt een kolom zoals zij heet of kort, en doet nooit stil niets: %s, %s', async (kolom, veld, zin) => {
    const kop = 'Zaak nr;Eerste ziektedag'
    const invoer = await map.write('zaak.csv', `${kop}\nA7;06-01-2025\n`)
    const plan = await map.write(
      'zaak.json',
      JSON.stringify({ versie: 1, vingerafdruk: koppenvingerafdruk(kop.split(';')), antwoorden: { [kolom]: veld } }),
    )
    const gedaan = runEvalueer(invoer, '--uit', map.pad('zaak.uit.csv'), '--import', plan)
    if (zin !== undefined) return expect(gedaan).rejects.toThrow(zin)
    const manifest = await gedaan.then(() => readFile(map.pad('zaak.uit.csv.manifest.json'), 'utf8'))
    return expect(JSON.parse(manifest)).toMatchObject({ kolommen: [{ kop: 'Zaak nr', veld: 'Dossier' }, {}] })
  })
  it('heeft voor dezelfde koppen in een andere volgorde dezelfde vingerafdruk', () => {
    expect(koppenvingerafdruk(['Naam', 'Eerste ziektedag'])).toBe(koppenvingerafdruk(['Eerste ziektedag', 'Naam']))
    expect(koppenvingerafdruk(['Naam', 'Naam'])).not.toBe(koppenvingerafdruk(['Naam']))
  })
})

describe('bestanden zoals oude programma’s ze schrijven', () => {
  it.each([
    ['UTF-16', Buffer.from('\ufeffDossier\tEerste ziektedag\r\n1\t06-01-2025\r\n', 'utf16le')],
    ['regeleinden van een oude Mac', Buffer.from('Dossier;Eerste ziektedag\r1;06-01-2025\r')],
  ])('worden gelezen: %s', async (soort, inhoud) => {
    const invoer = await map.write(`${soort}.csv`, inhoud)
    const uitkomst = await runEvalueer(invoer, '--uit', map.pad(`${soort}.uit.csv`))
    expect(uitkomst.bronomschrijving).toContain(soort)
    expect(await readUitvoer(map.pad(`${soort}.uit.csv`))).toMatchObject([{ Dossier: '1', 'PW fase': 'loopt' }])
  })
})
