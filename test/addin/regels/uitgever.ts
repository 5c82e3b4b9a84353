import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import type { Regelboek } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { canoniek, ondertekendeBytes } from '@poortwachter/wet/keuring'
import type {
  Brief,
  Ondertekening,
  Regelsleutel,
  Rol,
  Rolsleutel,
  Stand,
  Standbrieven,
  Wortel,
} from '@poortwachter/wet/keuring'
import type { Editiepakket } from '../../../addin/regels/editiepakket.ts'

export const DAG = 86_400_000

/** A real key pair, for tests. */
export interface Sleutelpaar extends Regelsleutel {
  sign(doel: Ondertekening, tekst: string): Brief
}

export const createSleutelpaar = (id: string): Sleutelpaar => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return {
    id,
    publiek: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64'),
    sign: (doel, tekst) => {
      const bericht = ondertekendeBytes(doel, new TextEncoder().encode(tekst))
      return {
        tekst,
        handtekeningen: [{ sleutel: id, handtekening: sign(null, bericht, privateKey).toString('base64') }],
      }
    },
  }
}

export const sha256 = (tekst: string): string => createHash('sha256').update(tekst).digest('hex')

export const tekstVan = (waarde: object): string => {
  const vorm = canoniek(waarde)
  if (vorm.soort !== 'tekst') throw new Error(vorm.reden)
  return vorm.tekst
}

/** The shipped edition under another number. */
export const editie = (versie: string, over: Partial<Regelboek> = {}): Regelboek => ({ ...regelboek, ...over, versie })

/** An edition with the signature of this key. */
export const pakketVan = (boek: Regelboek, sleutel: Sleutelpaar): Editiepakket => {
  const { tekst, handtekeningen } = sleutel.sign('regelversie', tekstVan(boek))
  return { versie: boek.versie, tekst, ...handtekeningen[0]! }
}

const iso = (ms: number): string => new Date(ms).toISOString()

const ALTIJD = { geldigVan: iso(0), geldigTot: '2100-01-01T00:00:00.000Z' }

export const json = (waarde: unknown, init: ResponseInit = {}): Response =>
  new Response(typeof waarde === 'string' ? waarde : JSON.stringify(waarde), {
    headers: { 'content-type': 'application/json' },
    ...init,
  })

/**
 * A publisher with all its keys, and the service that gives what was published. The service is not to be trusted: what
 * it answers to a path can be replaced, and every state that was signed can be taken from its past.
 */
export const createRegelservice = (klok: { nu: number }, dienst = 'proef.test') => {
  const wortelsleutels = ['wortel-a', 'wortel-b', 'wortel-c'].map(createSleutelpaar)
  const rolsleutel = ({ id, publiek }: Regelsleutel, rol: Rol, over: Partial<Rolsleutel> = {}): Rolsleutel => ({
    id,
    publiek,
    rol,
    ...ALTIJD,
    ...over,
  })
  let uitgever = createSleutelpaar('uitgever-1')
  let verversing = createSleutelpaar('verversing-1')
  let wortel: Wortel = {
    schema: 'wortel/v1',
    dienst,
    nummer: 1,
    drempel: 2,
    sleutels: [
      ...wortelsleutels.map((sleutel) => rolsleutel(sleutel, 'wortel')),
      rolsleutel(uitgever, 'uitgever'),
      rolsleutel(verversing, 'verversing'),
    ],
  }
  const eersteWortel = wortel
  const signWortel = (tekst: string, met = wortelsleutels.slice(0, 2)): Brief => ({
    tekst,
    handtekeningen: met.flatMap((sleutel) => sleutel.sign('wortel', tekst).handtekeningen),
  })
  const wortels: Brief[] = [signWortel(tekstVan(wortel))]
  const pakketten = new Map<string, Editiepakket>()
  const intrekkingen: Stand['intrekkingen'] = []
  const anders = new Map<string, () => Response | Promise<Response>>()
  let stand: Stand | undefined
  let standbrief: Brief | undefined
  let verversingsbrief: Brief | undefined

  const refresh = (over: Readonly<Record<string, unknown>> = {}, met = verversing): Brief => {
    if (!stand || !standbrief) throw new Error('nog geen stand')
    verversingsbrief = met.sign(
      'verversing',
      tekstVan({
        schema: 'verversing/v1',
        dienst,
        stand: stand.nummer,
        sha256: sha256(standbrief.tekst),
        op: iso(klok.nu),
        geldigTot: iso(klok.nu + 14 * DAG),
        ...over,
      }),
    )
    return verversingsbrief
  }
  const signStand = (over: Partial<Stand> = {}, met = uitgever): void => {
    stand = {
      schema: 'stand/v1',
      dienst,
      nummer: (stand?.nummer ?? 0) + 1,
      op: iso(klok.nu),
      geldigTot: iso(klok.nu + 400 * DAG),
      edities: [...pakketten.values()].map(({ versie, tekst }) => ({
        versie,
        sha256: sha256(tekst),
        omvang: tekst.length,
      })),
      intrekkingen: [...intrekkingen],
      audit: { nummer: 0, hash: '0'.repeat(64) },
      ...over,
    }
    standbrief = met.sign('stand', tekstVan(stand))
    refresh()
  }
  const brieven = (): Standbrieven => {
    if (!standbrief || !verversingsbrief) throw new Error('nog geen stand')
    return { wortels: [...wortels], stand: standbrief, verversing: verversingsbrief }
  }
  const service: typeof fetch = async (invoer) => {
    const { pathname } = new URL(String(invoer))
    const [, versie = '', deel] = /^\/v1\/regelversies\/([^/]+)(\/handtekening)?$/.exec(pathname) ?? []
    const pakket = pakketten.get(versie)
    const eigen = anders.get(pathname)
    if (eigen) return eigen()
    if (pathname === '/v1/stand' && standbrief) return json({ schema: 'standbrieven/v1', ...brieven() })
    if (!pakket) return json({}, { status: 404 })
    return json(deel ? { versie, sleutel: pakket.sleutel, handtekening: pakket.handtekening } : pakket.tekst)
  }
  signStand()

  return {
    wortel: eersteWortel,
    wortelsleutels,
    get sleutels() {
      return { uitgever, verversing }
    },
    anders,
    pakketten,
    fetch: service,
    brieven,
    refresh,
    signStand,
    /** Publishes editions and signs the state. */
    publish: (...boeken: readonly Regelboek[]) => {
      for (const boek of boeken) pakketten.set(boek.versie, pakketVan(boek, uitgever))
      signStand()
    },
    revoke: (versie: string, reden: string) => {
      intrekkingen.push({ versie, sha256: sha256(reden), reden })
      signStand()
    },
    /** Takes back what a thief said in the name of the publisher. */
    forget: (versie: string) => {
      const plek = intrekkingen.findIndex((intrekking) => intrekking.versie === versie)
      if (plek >= 0) intrekkingen.splice(plek, 1)
      pakketten.delete(versie)
    },
    /** A new root in which the old publisher's and refresher's keys end now, signed by these root keys. */
    rotate: (met = wortelsleutels.slice(0, 2)) => {
      const einde = { geldigTot: iso(klok.nu) }
      const oud = [uitgever.id, verversing.id]
      uitgever = createSleutelpaar(`uitgever-${wortel.nummer + 1}`)
      verversing = createSleutelpaar(`verversing-${wortel.nummer + 1}`)
      wortel = {
        ...wortel,
        nummer: wortel.nummer + 1,
        sleutels: [
          ...wortel.sleutels.map((sleutel) => (oud.includes(sleutel.id) ? { ...sleutel, ...einde } : sleutel)),
          rolsleutel(uitgever, 'uitgever'),
          rolsleutel(verversing, 'verversing'),
        ],
      }
      wortels.push(signWortel(tekstVan(wortel), met))
    },
    /** Starts the numbers anew, as a publisher does after a theft. */
    restart: () => {
      stand = undefined
      signStand()
    },
  }
}
