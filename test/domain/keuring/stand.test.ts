import { describe, expect, it } from 'vitest'
import type { Brief, Waarmerking } from '../../../domain/keuring/ondertekening.ts'
import { standoordeel } from '../../../domain/keuring/stand.ts'
import type { Bevestiging, Stand, Verversing } from '../../../domain/keuring/stand.ts'
import { laatsteWortel, wortelUit } from '../../../domain/keuring/wortel.ts'
import type { Rol, Rolsleutel, Wortel } from '../../../domain/keuring/wortel.ts'

/** Signatures that name their purpose and key; what is tested here is what a service may say, not the mathematics. */
const waarmerking: Waarmerking = {
  isGeldig: (doel, _tekst, handtekening, sleutel) => Promise.resolve(handtekening === `${doel} ${sleutel.publiek}`),
  sha256: (tekst) => Promise.resolve(tekst.length.toString(16).padStart(64, tekst.includes('"x"') ? 'a' : '0')),
}

const publiek = (letter: string): string => `${letter.repeat(43)}=`
const sleutel = (id: string, rol: Rol, eigen: Partial<Rolsleutel> = {}): Rolsleutel => ({
  id,
  publiek: publiek(id.at(-1)!),
  rol,
  geldigVan: '2026-01-01T00:00:00Z',
  geldigTot: '2028-01-01T00:00:00Z',
  ...eigen,
})

const WORTEL: Wortel = {
  schema: 'wortel/v1',
  dienst: 'regels.example',
  nummer: 1,
  drempel: 2,
  sleutels: [
    sleutel('w-a', 'wortel'),
    sleutel('w-b', 'wortel'),
    sleutel('u-c', 'uitgever'),
    sleutel('v-d', 'verversing'),
  ],
}

const NU = Date.parse('2026-12-10T12:00:00Z')
const HASH = '0'.repeat(64)

const STAND: Stand = {
  schema: 'stand/v1',
  dienst: 'regels.example',
  nummer: 5,
  op: '2026-12-01T00:00:00Z',
  geldigTot: '2027-06-01T00:00:00Z',
  edities: [{ versie: '2026.12.0', sha256: HASH, omvang: 10 }],
  intrekkingen: [{ versie: '2026.10.0', sha256: HASH, reden: 'fout' }],
  audit: { nummer: 0, hash: HASH },
}

const brief = (doel: string, inhoud: unknown, ...ids: readonly string[]): Brief => ({
  tekst: JSON.stringify(inhoud),
  handtekeningen: ids.map((id) => ({ sleutel: id, handtekening: `${doel} ${publiek(id.at(-1)!)}` })),
})

const oordeel = async (
  eigen: {
    readonly stand?: Partial<Stand>
    readonly verversing?: Partial<Verversing>
    readonly standsleutel?: string
    readonly verversingsleutel?: string
    readonly wortel?: Wortel
  } = {},
  bekend?: Bevestiging,
  nu = NU,
) => {
  const stand = brief('stand', { ...STAND, ...eigen.stand }, eigen.standsleutel ?? 'u-c')
  const verversing: Verversing = {
    schema: 'verversing/v1',
    dienst: 'regels.example',
    stand: eigen.stand?.nummer ?? STAND.nummer,
    sha256: await waarmerking.sha256(stand.tekst),
    op: '2026-12-10T00:00:00Z',
    geldigTot: '2026-12-20T00:00:00Z',
    ...eigen.verversing,
  }
  return standoordeel(
    { wortels: [], stand, verversing: brief('verversing', verversing, eigen.verversingsleutel ?? 'v-d') },
    eigen.wortel ?? WORTEL,
    bekend,
    nu,
    waarmerking,
  )
}

const bevestigd = async (...vraag: Parameters<typeof oordeel>): Promise<Bevestiging> => {
  const gegeven = await oordeel(...vraag)
  if (gegeven.soort !== 'bevestigd') throw new Error(gegeven.reden)
  return gegeven.bevestiging
}

describe('wat een regelservice van zichzelf zegt', () => {
  it('geldt als het heel is, van nu, en ondertekend door wie het mag', async () => {
    expect(await bevestigd()).toMatchObject({ stand: { nummer: 5 }, sleutel: 'u-c', wortel: { nummer: 1 } })
  })

  it.each([
    ['een andere vorm', { stand: { nummer: 0 } }, 'niet de vorm'],
    ['een andere dienst', { stand: { dienst: 'vreemd.example' } }, 'van regelservice vreemd.example'],
    ['een onbekende uitgever', { standsleutel: 'u-z' }, 'niet ondertekend door een uitgever'],
    ['een sleutel met een andere rol', { standsleutel: 'v-d' }, 'niet ondertekend door een uitgever'],
    ['een onbekende bevestiger', { verversingsleutel: 'u-c' }, 'sleutel die nu geldt'],
    ['een bevestiging van een andere stand', { verversing: { stand: 4 } }, 'hoort bij een andere stand'],
    ['een bevestiging van andere bytes', { verversing: { sha256: 'f'.repeat(64) } }, 'hoort bij een andere stand'],
    ['een bevestiging die voorbij is', { verversing: { geldigTot: '2026-12-10T11:00:00Z' } }, 'gold tot 2026-12-10'],
    ['een bevestiging van later', { verversing: { op: '2026-12-12T00:00:00Z' } }, 'nog moet komen'],
    ['een bevestiging voor te lang', { verversing: { geldigTot: '2027-02-01T00:00:00Z' } }, 'te lang gelden'],
  ])('%s wordt geweigerd', async (_wat, eigen, reden) => {
    expect(await oordeel(eigen)).toEqual({ soort: 'geweigerd', reden: expect.stringContaining(reden) })
  })

  it.each([
    ['een lager nummer', { stand: { nummer: 4 } }, 'oudere stand (4) dan al bekend was (5)'],
    ['iets anders onder hetzelfde nummer', { stand: { geldigTot: '2027-06-01T00:00:00.000Z' } }, 'andere stand onder'],
    ['een oudere bevestiging', { verversing: { op: '2026-12-09T00:00:00Z' } }, 'oudere bevestiging'],
    ['een verdwenen intrekking', { stand: { nummer: 6, intrekkingen: [] } }, 'ontbreekt de intrekking van 2026.10.0'],
    ['een verdwenen regelversie', { stand: { nummer: 6, edities: [] } }, 'regelversie 2026.12.0 verdwenen'],
  ])('na wat al bekend is wordt %s geweigerd', async (_wat, eigen, reden) => {
    expect(await oordeel(eigen, await bevestigd())).toEqual({
      soort: 'geweigerd',
      reden: expect.stringContaining(reden),
    })
  })

  it('begint opnieuw als een nieuwe wortel de sleutel van de bekende stand niet meer laat gelden', async () => {
    const bekend = await bevestigd()
    const wortel: Wortel = {
      ...WORTEL,
      nummer: 2,
      sleutels: [...WORTEL.sleutels.filter(({ rol }) => rol !== 'uitgever'), sleutel('u-e', 'uitgever')],
    }
    const eigen = { stand: { nummer: 1 }, standsleutel: 'u-e', wortel }
    expect(await bevestigd(eigen, bekend)).toMatchObject({ stand: { nummer: 1 }, sleutel: 'u-e' })
    expect(await oordeel({ ...eigen, wortel: { ...wortel, nummer: 1 } }, bekend)).toMatchObject({ soort: 'geweigerd' })
  })

  it('geldt niet met een sleutel waarvan de tijd voorbij is', async () => {
    const sleutels = WORTEL.sleutels.map((bekend) =>
      bekend.rol === 'uitgever' ? { ...bekend, geldigTot: '2026-12-01T00:00:00Z' } : bekend,
    )
    expect(await oordeel({ wortel: { ...WORTEL, sleutels } })).toMatchObject({ soort: 'geweigerd' })
  })
})

describe('de keten van wortels', () => {
  const volgende: Wortel = { ...WORTEL, nummer: 2 }
  const opvolger = (inhoud: unknown, ...ids: readonly string[]) => brief('wortel', inhoud, ...ids)

  it('leidt naar de nieuwste die genoeg sleutels van de oude en de nieuwe tekenden', async () => {
    const derde = { ...WORTEL, nummer: 3 }
    const brieven = [opvolger(WORTEL, 'w-a'), opvolger(volgende, 'w-a', 'w-b'), opvolger(derde, 'w-a', 'w-b')]
    expect(await laatsteWortel(WORTEL, brieven, waarmerking)).toEqual(derde)
  })

  it.each([
    ['te weinig handtekeningen', opvolger(volgende, 'w-a')],
    ['twee keer dezelfde', opvolger(volgende, 'w-a', 'w-a')],
    ['een nummer dat overslaat', opvolger({ ...WORTEL, nummer: 3 }, 'w-a', 'w-b')],
    ['een andere dienst', opvolger({ ...volgende, dienst: 'vreemd.example' }, 'w-a', 'w-b')],
    ['een sleutel die niet de wortel is', opvolger(volgende, 'w-a', 'u-c')],
  ])('stopt bij %s', async (_wat, brievenbus) => {
    expect(await laatsteWortel(WORTEL, [brievenbus], waarmerking)).toEqual(WORTEL)
  })

  it.each([
    ['geen JSON', '{'],
    ['een andere vorm', '{}'],
    ['twee keer hetzelfde id', { ...WORTEL, sleutels: [...WORTEL.sleutels, sleutel('w-a', 'uitgever')] }],
    ['minder sleutels dan de drempel', { ...WORTEL, drempel: 3 }],
  ])('%s is geen wortel', (_wat, tekst) => {
    expect(wortelUit(typeof tekst === 'string' ? tekst : JSON.stringify(tekst))).toBeUndefined()
  })
})
