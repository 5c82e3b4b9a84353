import { describe, expect, it } from 'vitest'
import { dag, datumTekst } from '@poortwachter/wet'
import { BEZWAAR_1904 } from '../../../addin/lint/datumstelsel.ts'
import { createCaseloadbron } from '../../../addin/paneel/bron/caseloadbron.ts'
import type { Celwaarde, Vindplaats, Werkmap } from '../../../addin/excel/werkmap.ts'
import { kolomregelsOf } from '../../../addin/paneel/gegevens/kolommen.ts'
import { register } from './proefcaseload.ts'

/** A workbook with the given sheets; what the pane keeps in it is kept here. */
const werkmapMet = (
  bladen: Readonly<Record<string, readonly (readonly Celwaarde[])[]>>,
  verborgen: readonly number[] = [],
) => {
  const instellingen = new Map<string, string>()
  const plaatsen = Object.entries(bladen).map(([blad, rijen]): Vindplaats => ({
    id: blad,
    kenmerk: blad,
    soort: 'bereik',
    blad,
    naam: blad,
    bovenkant: rijen.slice(0, 20),
    aantalRijen: rijen.length - 1,
    rij: 0,
    kolom: 0,
  }))
  const nooit = (): never => {
    throw new Error('Niet gevraagd.')
  }
  const werkmap: Werkmap = {
    vindplaatsen: () => Promise.resolve({ plaatsen, actiefBlad: plaatsen[0]!.blad }),
    readRijen: ({ plaats, koprij }) =>
      Promise.resolve({ rijen: bladen[plaats.blad]!.slice(koprij + 1), heeftVerborgen: verborgen.length > 0 }),
    // Where nothing is hidden Excel is not asked what.
    verborgenRijen: () => (verborgen.length > 0 ? Promise.resolve(verborgen) : nooit()),
    selectRij: nooit,
    readPeildatum: () => Promise.resolve('22-11-2026'),
    readSelectie: nooit,
    readBladen: nooit,
    schrijfwijze: nooit,
    isDonker: () => undefined,
    isEenStap: nooit,
    writeFormule: nooit,
    writeRij: nooit,
    writePeildag: nooit,
    undo: nooit,
    writeBlad: nooit,
    readSelectieplaats: nooit,
    onSelectie: () => Promise.resolve(),
    readInstelling: (naam) => Promise.resolve(instellingen.get(naam)),
    writeInstelling: (naam, tekst) => {
      if (tekst === undefined) instellingen.delete(naam)
      else instellingen.set(naam, tekst)
      return Promise.resolve()
    },
    onChange: () => Promise.resolve(),
  }
  return { werkmap, instellingen }
}

const bronVan = (werkmap: Werkmap) =>
  createCaseloadbron({
    werkmap,
    vandaag: dag('2026-11-22'),
    bezwaar: () => Promise.resolve(undefined),
    regels: { huidig: () => register },
  })

const KOPPEN = ['Personeelsnummer', 'Begindatum verzuim', 'Einddatum verzuim']
/** Ill until 31-1-2026 and again from 28-2-2026: 27 days between when the end is the last sick day. */
const RIJEN = [KOPPEN, ['21', '01-01-2026', '31-01-2026'], ['21', '28-02-2026', '']]

describe('een werkmap waarvan de dagen iets anders zijn', () => {
  it('wordt niet gelezen zolang zij vanaf 1904 telt', async () => {
    const { werkmap } = werkmapMet({ Export: RIJEN })
    const bron = createCaseloadbron({
      werkmap: { ...werkmap, vindplaatsen: () => Promise.reject(new Error('Niet gevraagd.')) },
      vandaag: dag('2026-11-22'),
      bezwaar: () => Promise.resolve(BEZWAAR_1904),
      regels: { huidig: () => register },
    })
    await bron.refresh()
    expect(bron.stand()).toMatchObject({ fase: 'mislukt', bericht: BEZWAAR_1904, caseload: undefined })
  })
  it('wordt met de dag van nu gerekend als zij een nacht openstaat', async () => {
    const { werkmap } = werkmapMet({ Export: [['Ziektedatum'], ['06-01-2026']] })
    const klok = { nu: dag('2026-11-22') }
    const bron = createCaseloadbron({
      werkmap: { ...werkmap, readPeildatum: () => Promise.resolve(undefined) },
      get vandaag() {
        return klok.nu
      },
      bezwaar: () => Promise.resolve(undefined),
      regels: { huidig: () => register },
    })
    await bron.refresh()
    expect(bron.stand().peildag).toEqual({ dag: dag('2026-11-22'), herkomst: 'vandaag' })
    klok.nu = dag('2026-11-23')
    await bron.refresh()
    expect(bron.stand().peildag).toEqual({ dag: dag('2026-11-23'), herkomst: 'vandaag' })
  })
})

describe('een voorstel voor een kolom', () => {
  const voorstellen = async (...koppen: readonly string[]) => {
    const bron = bronVan(
      werkmapMet({ Export: [koppen, koppen.map((_, i) => (i === 0 ? '06-01-2026' : '12'))] }).werkmap,
    )
    await bron.refresh()
    return bron.stand().caseload?.koppeling.kolommen.map(({ voorstel }) => voorstel?.id)
  }
  it('komt als de kop op een veld lijkt', async () =>
    expect(await voorstellen('Eerste ziektedag', 'Dosier')).toEqual([undefined, 'dossier']))
  it('maar niet als een andere kolom dat al is', async () =>
    expect(await voorstellen('Eerste ziektedag', 'Dosier', 'Dossier')).toEqual([undefined, undefined, undefined]))
})

describe('verborgen regels', () => {
  it('worden gelezen en genoemd, met hun nummer in het blad', async () => {
    const rijen = [['Naam', 'Eerste ziektedag'], ...['Bron', 'Dam', 'Put'].map((naam) => [naam, '06-01-2026'])]
    const verborgenOp = async (...verborgen: readonly number[]) => {
      const bron = bronVan(werkmapMet({ Export: rijen }, verborgen).werkmap)
      await bron.refresh()
      expect(bron.stand().caseload?.standen).toHaveLength(3)
      return bron.stand().import?.verborgen
    }
    expect(await verborgenOp()).toBeUndefined()
    expect(await verborgenOp(1)).toBe(
      'Op blad Export is regel 3 verborgen; die is wel gelezen. Verwijder die regel als zij niet meetelt.',
    )
    expect(await verborgenOp(0, 2)).toBe(
      'Op blad Export zijn 2 regels verborgen, waaronder 2, 4; die zijn wel gelezen. Verwijder ze als zij niet meetellen.',
    )
  })
})

describe('een blad met een rij per melding', () => {
  it('wordt gevonden, vraagt een keer van welke dag het is, en neemt geen herstel voor een eerste ziektedag', async () => {
    const rijen = [
      ['Personeelsnummer', 'Type', 'Datum'],
      ['21', 'Ziekmelding', '06-01-2025'],
      ['21', 'Herstelmelding', '01-09-2025'],
    ]
    const bron = bronVan(werkmapMet({ Export: rijen }).werkmap)
    await bron.refresh()
    expect(bron.stand().import?.vragen.map(({ id }) => id)).toEqual(['kolom:datum'])
    await bron.antwoord('kolom:datum', 'ziektedatum')
    const dossiers = bron.stand().caseload?.standen.map(({ dossier }) => dossier)
    expect(
      dossiers?.map(({ ziektedatum, hersteldatum }) => [datumTekst(ziektedatum!), datumTekst(hersteldatum!)]),
    ).toEqual([['06-01-2025', '01-09-2025']])
  })
})

describe('een blad met meer dan een tabel', () => {
  const KLEIN = [
    ['Naam', 'Eerste ziektedag'],
    ['Bron', '06-01-2025'],
    ['', ''],
  ]
  const GROOT = [
    ['Personeelsnummer', 'Naam', 'Werkgever', 'Eerste ziektedag'],
    ['41', 'Put', 'Alfa', '03-02-2025'],
    ['', '', '', ''],
  ]
  it.each([
    ['de kleine boven', [...KLEIN, ...GROOT], 1],
    ['de kleine onder', [...GROOT, ...KLEIN], 1],
  ])('vraagt wat er wordt gelezen, en noemt de andere dan vooraan: %s', async (_wat, rijen, aantal) => {
    const bron = bronVan(werkmapMet({ Export: rijen }).werkmap)
    await bron.refresh()
    expect(bron.stand().fase).toBe('vraagt')
    expect(bron.stand().import?.vragen.map(({ id }) => id)).toEqual(['tabel'])
    await bron.antwoord('tabel', 'deze')
    const { caseload, import: gelezen } = bron.stand()
    expect(gelezen?.nietGelezen[0]).toContain('Naam, Eerste ziektedag')
    expect(caseload?.standen).toHaveLength(aantal)
    expect(caseload?.standen[0]?.dossier.naam).toBe('Put')
  })
})

describe('wat er in de werkmap wordt aangeleverd', () => {
  it('vraagt een keer wat het einde betekent, en toont tot dan geen gevallen', async () => {
    const { werkmap, instellingen } = werkmapMet({ Export: RIJEN })
    const bron = bronVan(werkmap)
    await bron.refresh()
    expect(bron.stand()).toMatchObject({ fase: 'vraagt', caseload: undefined })
    expect(bron.stand().import?.vragen.map(({ id }) => id)).toEqual(['einde'])
    await bron.antwoord('einde', 'tm')
    const { fase, caseload, import: gelezen } = bron.stand()
    expect(fase).toBe('klaar')
    expect(gelezen).toMatchObject({ aantalRijen: 2, aantalGevallen: 1, vragen: [] })
    expect(
      caseload?.standen.map(({ dossier }) => [datumTekst(dossier.ziektedatum!), dossier.verschuiving, dossier.rij]),
    ).toEqual([['01-01-2026', 27, 1]])
    // Nothing of the cells is kept, only the answer.
    expect([...instellingen.values()].join('')).not.toMatch(/2026|21/)

    const later = bronVan(werkmap)
    await later.refresh()
    expect(later.stand().fase).toBe('klaar')
  })

  it('zegt van iedere kolom waarvan gevallen werden gemaakt wat zij is, en niet dat zij niet wordt gebruikt', async () => {
    const bron = bronVan(werkmapMet({ Export: RIJEN }).werkmap)
    await bron.refresh()
    await bron.antwoord('einde', 'tm')
    const { caseload, rijen } = bron.stand()
    const regels = kolomregelsOf(caseload!.koppeling, rijen).slice(0, KOPPEN.length)
    expect(regels.map(({ kop, als, stand }) => [kop, String(als), String(stand)])).toEqual([
      // Without a column of names the number is what one knows somebody by.
      ['Personeelsnummer', 'Naam', 'herkend'],
      ['Begindatum verzuim', 'Eerste ziektedag', 'herkend'],
      ['Einddatum verzuim', 'Einde van het verzuim', 'herkend'],
    ])
  })

  it('noemt een tweede blad met dossiers dat niet wordt gelezen', async () => {
    const kop = ['Naam', 'Eerste ziektedag']
    const { werkmap } = werkmapMet({ Alfa: [kop, ['Bron', '06-01-2025']], Beta: [kop, ['Put', '03-02-2025']] })
    const bron = bronVan(werkmap)
    await bron.refresh()
    expect(bron.stand().import?.nietGelezen[0]).toContain('Beta (blad Beta)')
  })

  it('leest tienduizend rijen met herhaalde nummers en blijft antwoorden', async () => {
    const rijen = Array.from({ length: 10_000 }, (_, i) => [
      `${Math.floor(i / 2)}`,
      i % 2 === 0 ? '01-01-2026' : '28-02-2026',
      i % 2 === 0 ? '01-02-2026' : '',
    ])
    const { werkmap } = werkmapMet({ Export: [['Personeelsnummer', 'Eerste ziektedag', 'Hersteld op'], ...rijen] })
    const bron = bronVan(werkmap)
    await bron.refresh()
    expect(bron.stand().caseload?.standen).toHaveLength(5000)
  }, 60_000)
})
