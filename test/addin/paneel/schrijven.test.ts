import { describe, expect, it } from 'vitest'
import { addToCell } from '../../../addin/paneel/schrijven/aanvulling.ts'
import { createSchrijver } from '../../../addin/paneel/schrijven/schrijver.ts'
import type { Schrijfdeel } from '../../../addin/paneel/schrijven/schrijver.ts'
import { schrijfplaatsOf } from '../../../addin/paneel/schrijven/voorstel.ts'
import type { Celwaarde, Rijopdracht, Rijschrift, Schrift, Schrijfuitslag } from '../../../addin/excel/werkmap.ts'
import type { Bronstand } from '../../../addin/paneel/bron/bronstand.ts'
import { caseloadVan } from './proefcaseload.ts'

const KOPPEN = ['Dossier', 'Naam', 'Plan van aanpak', 'Notitie']
const ANNA = ['1', 'Anna', '', 'eerder gebeld']
const BRAM = ['2', 'Bram', '', '']

const standVan = (rijen: readonly (readonly string[])[]): Pick<Bronstand, 'gekozen' | 'caseload' | 'bladrijen'> => ({
  gekozen: {
    plaats: {
      id: 'tabel:T',
      soort: 'tabel',
      blad: 'B',
      naam: 'T',
      bovenkant: [KOPPEN],
      aantalRijen: rijen.length,
      rij: 0,
      kolom: 0,
    },
    koprij: 0,
  } as unknown as NonNullable<Bronstand['gekozen']>,
  caseload: caseloadVan(KOPPEN, rijen, '2026-11-23'),
  bladrijen: rijen,
})
const placeIn = (rijen: readonly (readonly string[])[], rij: number, kop: string) => {
  const plaats = schrijfplaatsOf(standVan(rijen), { rij }, { id: undefined, koppen: [kop] })
  if (!plaats) throw new Error('geen plaats')
  return plaats
}
const schriftOf = ({ zoeker, cel }: Rijopdracht): Rijschrift => ({
  soort: 'rij',
  zoeker,
  kolom: cel.kolom,
  isGemaakt: false,
  geschreven: cel.waarde,
  eerder: cel.gezien,
  eerdereOpmaak: 'General',
})
const written = (schrift: Schrift): Schrijfuitslag<never> =>
  ({ soort: 'geschreven', adres: 'B!A1', schrift }) as unknown as Schrijfuitslag<never>
const nooit = async (): Promise<never> => {
  throw new Error('niet verwacht')
}

describe('schrijven in de rij van een dossier', () => {
  it('zoekt de rij van wie er stond toen de plaats werd getoond, ook als het blad daarna is gesorteerd', async () => {
    const opdrachten: Rijopdracht[] = []
    const schrijver = createSchrijver(
      {
        writeRij: async (opdracht) => {
          opdrachten.push(opdracht)
          return opdrachten.length === 1
            ? { soort: 'anders', adres: 'B!C2', nu: 'n.v.t.' }
            : written(schriftOf(opdracht))
        },
        writeFormule: nooit,
        writePeildag: nooit,
        undo: nooit,
      },
      { refresh: async () => undefined },
      () => undefined,
    )
    const plaats = placeIn([ANNA, BRAM], 0, 'Plan van aanpak')
    await schrijver.write({ plaats, waarde: 46_000 }, 'x')
    await schrijver.write({ plaats: { ...plaats, gezien: 'n.v.t.' }, waarde: 46_000 }, 'x')
    expect(opdrachten.map(({ zoeker }) => zoeker.kenmerken.map(({ waarde }) => waarde))).toEqual([
      ['1', 'Anna'],
      ['1', 'Anna'],
    ])
  })
})

describe('iets onder een notitie zetten', () => {
  /** A cell that others write in as well. */
  const cellWith = (inhoud: Celwaarde, intussen: readonly Celwaarde[] = []) => {
    let cel = inhoud
    const anderen = [...intussen]
    return {
      nu: () => cel,
      write: async ({ plaats, waarde }: Schrijfdeel): Promise<Schrijfuitslag<Schrift>> => {
        cel = anderen.shift() ?? cel
        if (cel !== plaats.gezien) return { soort: 'anders', adres: 'B!D2', nu: cel }
        cel = waarde
        return written({ soort: 'cel', adres: 'B!D2', geschreven: waarde, eerder: plaats.gezien })
      },
    }
  }
  const plaats = placeIn([ANNA, BRAM], 0, 'Notitie')
  const below = (staat: string): string => `${staat}\nnieuw`

  it.each([
    ['wat werd getoond', [], 'eerder gebeld\nnieuw'],
    [
      'wat een ander er intussen bij schreef',
      ['eerder gebeld\nvan een collega'],
      'eerder gebeld\nvan een collega\nnieuw',
    ],
    ['wat twee anderen er na elkaar van maakten', ['een', 'twee'], 'twee\nnieuw'],
    ['niets, als een ander het wiste', [''], '\nnieuw'],
  ] as const)('komt onder %s', async (_naam, intussen, wordt) => {
    const cel = cellWith('eerder gebeld', intussen)
    expect(await addToCell(cel.write, plaats, below)).toMatchObject({ soort: 'geschreven' })
    expect(cel.nu()).toBe(wordt)
  })

  it('komt niet in de plaats van een formule', async () => {
    const cel = cellWith('="gebeld"&A2')
    const uitslag = await addToCell(cel.write, plaats, below)
    expect(uitslag.soort === 'geweigerd' && String(uitslag.reden)).toContain('staat een formule (="gebeld"&A2)')
    expect(cel.nu()).toBe('="gebeld"&A2')
  })
})

describe('ongedaan maken', () => {
  const cel = (adres: string): Schrift => ({ soort: 'cel', adres, geschreven: 1, eerder: 0 })
  const schrijverWith = (undo: (schrift: Schrift) => Promise<string | undefined>) =>
    createSchrijver(
      {
        writeRij: nooit,
        writeFormule: async ({ formule }) => written(cel(formule)),
        writePeildag: nooit,
        undo,
      },
      { refresh: async () => undefined },
      () => undefined,
    )
  const write = (schrijver: ReturnType<typeof schrijverWith>, wat: string) =>
    schrijver.writeFormule({ formule: wat, verwijzingen: [], gezien: '' }, wat)

  it('haalt weg wat ongedaan is gemaakt, niet wat er intussen bij kwam', async () => {
    let done: (() => void) | undefined
    const schrijver = schrijverWith(() => new Promise((resolve) => (done = () => resolve(undefined))))
    await write(schrijver, 'eerst')
    const bezig = schrijver.undo()
    await write(schrijver, 'intussen')
    done?.()
    expect(String(await bezig)).toBe('Ongedaan gemaakt: eerst.')
    expect(schrijver.laatste()).toBe('intussen')
  })

  it('houdt wat niet ongedaan kon worden gemaakt', async () => {
    const schrijver = schrijverWith(async () => 'In A1 staat inmiddels iets anders.')
    await write(schrijver, 'eerst')
    expect(String(await schrijver.undo())).toBe('Niet ongedaan gemaakt. In A1 staat inmiddels iets anders.')
    expect(schrijver.laatste()).toBe('eerst')
  })

  it('laat wat niet ongedaan kon worden gemaakt voorgaan door wat ervoor is geschreven, en komt er daarna op terug', async () => {
    const bezwaren: Record<string, string> = { laatst: 'In A1 staat inmiddels iets anders.' }
    const pogingen: string[] = []
    const schrijver = schrijverWith(async (schrift) => {
      const adres = schrift.soort === 'cel' ? schrift.adres : ''
      pogingen.push(adres)
      return bezwaren[adres]
    })
    for (const wat of ['eerst', 'daarna', 'laatst']) await write(schrijver, wat)
    expect(String(await schrijver.undo())).toContain('Niet ongedaan gemaakt.')
    expect(schrijver.laatste()).toBe('daarna')
    expect(String(await schrijver.undo())).toBe('Ongedaan gemaakt: daarna.')
    expect(String(await schrijver.undo())).toBe('Ongedaan gemaakt: eerst.')
    delete bezwaren.laatst
    expect(String(await schrijver.undo())).toBe('Ongedaan gemaakt: laatst.')
    expect(pogingen).toEqual(['laatst', 'daarna', 'eerst', 'laatst'])
    expect(schrijver.laatste()).toBeUndefined()
  })

  it('houdt het ook als Excel het weigert', async () => {
    const schrijver = schrijverWith(() => Promise.reject(new Error('nu niet')))
    await write(schrijver, 'eerst')
    await expect(schrijver.undo()).rejects.toThrow('nu niet')
    expect(schrijver.laatste()).toBe('eerst')
  })
})
