import { describe, expect, it } from 'vitest'
import { vervolgfuncties } from '../../../../addin/functies/vervolgfuncties.ts'
import { functies } from '../../../../addin/functies/index.ts'
import { createLaadbaar } from '../../../../addin/inschakelen/laden/laadbaar.ts'
import { registreerBijOpstart } from '../../../../addin/inschakelen/registratie/opstart.ts'
import type { Aanroep } from '../../../../addin/inschakelen/registratie/registreer.ts'
import { createVervolg } from '../../../../addin/inschakelen/vervolg.ts'
import type { Vervolgdeel } from '../../../../addin/inschakelen/vervolg.ts'
import { dag, eerdereVersies, serienummerVan } from '@poortwachter/wet'
import type { Regelboek } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'

const ZIEK = 45663
const WIA = 46313

/** The shipped edition under another number, in which the WIA application is due nine weeks before the end. */
const later: Regelboek = {
  ...regelboek,
  versie: '2099.1.0',
  termijnen: regelboek.termijnen.map((termijn) =>
    termijn.code !== 'WIA'
      ? termijn
      : {
          ...termijn,
          tijdlijn: {
            ...termijn.tijdlijn,
            ingangen: termijn.tijdlijn.ingangen.map((ingang) =>
              'regel' in ingang ? { ...ingang, regel: { ...ingang.regel, wet: { van: 'EWT', dagen: -63 } } } : ingang,
            ),
          },
        },
  ),
}

/** The functions as they are right after the start, with the rest arriving or failing when the test says so. */
const start = async () => {
  const aanroepen = new Map<string, Aanroep>()
  const omgeving = { weergave: () => 'kaal' as const }
  const beurten: { lever(): void; weiger(): void }[] = []
  const vervolg = createLaadbaar(
    () =>
      new Promise<Vervolgdeel>((resolve, reject) => {
        beurten.push({ lever: () => resolve(createVervolg(omgeving)), weiger: () => reject(new TypeError('weg')) })
      }),
  )
  const datumstelsel = createLaadbaar(async () => ({ bezwaar: undefined }))
  await datumstelsel.load()
  registreerBijOpstart(
    { vervolg, datumstelsel },
    vervolgfuncties.map(({ id }) => id),
    omgeving,
    (id, aanroep) => aanroepen.set(id, aanroep),
  )
  const call = (id: string, ...argumenten: unknown[]): unknown => aanroepen.get(id)!(...argumenten)
  const deliver = (): Promise<Vervolgdeel> => {
    const geladen = vervolg.load()
    beurten.at(-1)!.lever()
    return geladen
  }
  return { aanroepen, vervolg, beurten, call, deliver }
}

const deadlineVan = (call: Awaited<ReturnType<typeof start>>['call'], ...verder: unknown[]) =>
  call('DEADLINE', ZIEK, 'WIA', ...verder)

describe('vlak na de start', () => {
  it('is iedere functie er', async () => {
    expect([...(await start()).aanroepen.keys()].toSorted()).toEqual(functies.map(({ id }) => id).toSorted())
  })

  it('antwoordt een termijn meteen, zonder dat er iets is geladen', async () => {
    const { call, beurten } = await start()
    expect(deadlineVan(call)).toEqual([[WIA]])
    expect(deadlineVan(call, null, null, null, regelboek.versie)).toEqual([[WIA]])
    expect(() => deadlineVan(call, null, null, null, '2099.1.0')).toThrow(
      `Aanwezig: ${[regelboek.versie, ...eerdereVersies].join(', ')}.`,
    )
    expect(call('STATUS', ZIEK, 'WIA', WIA + 1)).toEqual([['te laat']])
    expect(call('VERZUIMWEEK', ZIEK, ZIEK + 7)).toEqual([[2]])
    expect(beurten).toHaveLength(0)
  })

  it('wacht een andere functie op haar deel, en antwoordt daarna meteen', async () => {
    const { call, deliver } = await start()
    const wachtend = call('TOETS', 'SPOOR2NODIG', ZIEK, 46054, [])
    const versie = call('REGELVERSIE')
    expect(wachtend).toBeInstanceOf(Promise)
    await deliver()
    expect(await versie).toBe(regelboek.versie)
    expect(await wachtend).toEqual(call('TOETS', 'SPOOR2NODIG', ZIEK, 46054, []))
    expect(call('REGELVERSIE')).toBe(regelboek.versie)
  })

  it('komt een verkeerde invoer ook dan als zin in de cel', async () => {
    const { call, deliver } = await start()
    const wachtend = call('AOWDATUM', '31-2-1961')
    const mislukt = expect(wachtend).rejects.toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('is geen datum'),
    })
    await deliver()
    await mislukt
  })
})

describe('een deel dat niet te laden is', () => {
  it('geeft een zin die zegt wat te doen, en de volgende aanroep probeert het opnieuw', async () => {
    const { call, beurten, deliver } = await start()
    const eerste = call('REGELVERSIE')
    beurten[0]!.weiger()
    await expect(eerste).rejects.toMatchObject({
      code: '#N/A',
      message: expect.stringMatching(/niet geladen.*Controleer de verbinding en druk op Ctrl\+Alt\+F9/),
    })
    expect(deadlineVan(call)).toEqual([[WIA]])
    const tweede = call('REGELVERSIE')
    await deliver()
    expect(await tweede).toBe(regelboek.versie)
  })
})

describe('een editie van eerder', () => {
  const vangnet = (call: Awaited<ReturnType<typeof start>>['call']) =>
    call('DEADLINE', serienummerVan(dag('2025-12-29')), 'VANGNET4', null, null, null, '2026.11.0')

  it('wordt geladen zodra een cel erom vraagt, en geeft het antwoord van toen', async () => {
    const { call, beurten } = await start()
    const wachtend = vangnet(call)
    expect(wachtend).toBeInstanceOf(Promise)
    beurten.at(-1)!.lever()
    expect(await wachtend).toEqual([[serienummerVan(dag('2026-01-02'))]])
    expect(vangnet(call)).toEqual([[serienummerVan(dag('2026-01-02'))]])
    expect(call('DEADLINE', serienummerVan(dag('2025-12-29')), 'VANGNET4')).toEqual([
      [serienummerVan(dag('2026-01-05'))],
    ])
  })

  it('die niet te laden is, geeft een zin die zegt wat te doen', async () => {
    const { call, beurten } = await start()
    const wachtend = vangnet(call)
    beurten.at(-1)!.weiger()
    await expect(wachtend).rejects.toMatchObject({ message: expect.stringContaining('niet geladen') })
  })
})

describe('een andere editie', () => {
  it('geldt voor alle functies tegelijk, ook voor die al antwoordden voor zij er was', async () => {
    const { call, deliver } = await start()
    expect(deadlineVan(call)).toEqual([[WIA]])
    const { regels } = await deliver()
    expect(deadlineVan(call)).toEqual([[WIA]])
    regels.add(later)
    expect([call('REGELVERSIE'), deadlineVan(call)]).toEqual([regelboek.versie, [[WIA]]])
    regels.use(later.versie)
    expect([call('REGELVERSIE'), deadlineVan(call)]).toEqual([later.versie, [[46327]]])
    expect(deadlineVan(call, null, null, null, regelboek.versie)).toEqual([[WIA]])
    regels.use(regelboek.versie)
    expect([call('REGELVERSIE'), deadlineVan(call)]).toEqual([regelboek.versie, [[WIA]]])
    expect(deadlineVan(call, null, null, null, later.versie)).toEqual([[46327]])
  })

  it('geldt ook voor een aanroep die al wachtte', async () => {
    const { call, vervolg, beurten } = await start()
    const takeLater = async () => {
      const { regels } = await vervolg.load()
      regels.add(later)
      regels.use(later.versie)
    }
    void takeLater()
    const wachtend = call('UITLEG', 'WIA', ZIEK, 46054, [])
    beurten[0]!.lever()
    const tekst = JSON.stringify(await wachtend)
    expect(tekst).toContain('Regelversie: 2099.1.0')
    expect(tekst).not.toContain(regelboek.versie)
    expect(deadlineVan(call)).toEqual([[46327]])
  })
})
