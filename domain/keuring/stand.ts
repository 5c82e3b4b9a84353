import * as z from 'zod/mini'
import { regelversieVorm } from '../regelboek/regelversie.ts'
import type { Brief, Waarmerking } from './ondertekening.ts'
import { dienstSchema, jsonUit, laatsteWortel, sleutelsMet } from './wortel.ts'
import type { Rol, Wortel } from './wortel.ts'

const DAG = 24 * 60 * 60 * 1000

/** A refresh that would hold longer than this says too little. */
export const LANGSTE_VERVERSING = 31 * DAG
/** How far the clock of a computer may be behind. */
const SPELING = DAG

const hashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const versieSchema = z.string().check(z.regex(regelversieVorm))
const nummerSchema = z.int().check(z.gte(1), z.lte(1_000_000_000))

/** All that one service has published, at one moment: signed by its publisher, numbered, and with an end. */
export const standSchema = z.strictObject({
  schema: z.literal('stand/v1'),
  dienst: dienstSchema,
  nummer: nummerSchema,
  op: z.iso.datetime(),
  geldigTot: z.iso.datetime(),
  edities: z
    .array(z.strictObject({ versie: versieSchema, sha256: hashSchema, omvang: z.int() }))
    .check(z.maxLength(2000)),
  /** Every revocation there ever was: the hash of its document, and the reason in it. */
  intrekkingen: z
    .array(z.strictObject({ versie: versieSchema, sha256: hashSchema, reden: z.string().check(z.maxLength(500)) }))
    .check(z.maxLength(2000)),
  /** The last link of the audit chain: its number and hash; 0 and 64 zeros while there is none. */
  audit: z.strictObject({ nummer: z.int().check(z.gte(0)), hash: hashSchema }),
})
export type Stand = z.infer<typeof standSchema>

/** Says, for a short time, that a state is still the newest. */
export const verversingSchema = z.strictObject({
  schema: z.literal('verversing/v1'),
  dienst: dienstSchema,
  stand: nummerSchema,
  sha256: hashSchema,
  op: z.iso.datetime(),
  geldigTot: z.iso.datetime(),
})
export type Verversing = z.infer<typeof verversingSchema>

/** What a service sends: its chain of roots, its state, and the refresh of that state. */
export interface Standbrieven {
  readonly wortels: readonly Brief[]
  readonly stand: Brief
  readonly verversing: Brief
}

/** A state that was found good, with what it stands on. */
export interface Bevestiging {
  readonly wortel: Wortel
  readonly stand: Stand
  readonly verversing: Verversing
  readonly hash: string
  /** Id of the publisher's key under the state. */
  readonly sleutel: string
}

export type Standoordeel =
  | { readonly soort: 'bevestigd'; readonly bevestiging: Bevestiging }
  | { readonly soort: 'geweigerd'; readonly reden: string }

const geweigerd = (reden: string): Standoordeel => ({ soort: 'geweigerd', reden })

/** The key of this role, valid at that moment, that signed a letter. */
const ondertekenaar = async (
  brief: Brief,
  rol: Rol,
  wortel: Wortel,
  op: number,
  { isGeldig }: Waarmerking,
): Promise<string | undefined> => {
  const doel = rol === 'uitgever' ? 'stand' : 'verversing'
  for (const { sleutel: id, handtekening } of brief.handtekeningen) {
    const sleutel = sleutelsMet(wortel, rol, op).find((bekend) => bekend.id === id)
    if (sleutel && (await isGeldig(doel, brief.tekst, handtekening, sleutel))) return id
  }
  return undefined
}

/** Why a state cannot follow the one that is known: a lower number, another text, or something that disappeared. */
const bezwaarNa = (stand: Stand, verversing: Verversing, hash: string, bekend: Bevestiging): string | undefined => {
  const eerder = bekend.stand
  if (stand.nummer < eerder.nummer)
    return `De regelservice gaf een oudere stand (${stand.nummer}) dan al bekend was (${eerder.nummer}).`
  if (stand.nummer === eerder.nummer && hash !== bekend.hash)
    return `De regelservice gaf een andere stand onder hetzelfde nummer (${stand.nummer}).`
  if (Date.parse(verversing.op) < Date.parse(bekend.verversing.op))
    return 'De regelservice gaf een oudere bevestiging dan al bekend was.'
  const intrekking = eerder.intrekkingen.find(({ versie }) => !stand.intrekkingen.some((nu) => nu.versie === versie))
  if (intrekking) return `In de stand van de regelservice ontbreekt de intrekking van ${intrekking.versie}.`
  const editie = eerder.edities.find(
    ({ versie, sha256 }) => !stand.edities.some((nu) => nu.versie === versie && nu.sha256 === sha256),
  )
  return editie && `In de stand van de regelservice is regelversie ${editie.versie} verdwenen of veranderd.`
}

/**
 * Judges what a service says of itself: followed from the trusted root, signed by keys that count now, of this service,
 * not expired, one whole, and not older than what is known. When the key under the known state no longer counts, the
 * numbers start anew: that is the way back after a theft.
 */
export const standoordeel = async (
  brieven: Standbrieven,
  vertrouwd: Wortel,
  bekend: Bevestiging | undefined,
  nu: number,
  waarmerking: Waarmerking,
): Promise<Standoordeel> => {
  const wortel = await laatsteWortel(vertrouwd, brieven.wortels, waarmerking)
  const stand = standSchema.safeParse(jsonUit(brieven.stand.tekst)).data
  const verversing = verversingSchema.safeParse(jsonUit(brieven.verversing.tekst)).data
  if (!stand || !verversing) return geweigerd('De stand van de regelservice heeft niet de vorm die hier bekend is.')
  const vreemd = [stand.dienst, verversing.dienst].find((dienst) => dienst !== wortel.dienst)
  if (vreemd !== undefined)
    return geweigerd(`Dit is de stand van regelservice ${vreemd}; hier wordt ${wortel.dienst} vertrouwd.`)
  const sleutel = await ondertekenaar(brieven.stand, 'uitgever', wortel, nu, waarmerking)
  if (sleutel === undefined)
    return geweigerd('De stand van de regelservice is niet ondertekend door een uitgever die nu geldt.')
  if ((await ondertekenaar(brieven.verversing, 'verversing', wortel, nu, waarmerking)) === undefined)
    return geweigerd('De bevestiging van de regelservice is niet ondertekend met een sleutel die nu geldt.')
  const hash = await waarmerking.sha256(brieven.stand.tekst)
  if (verversing.stand !== stand.nummer || verversing.sha256 !== hash)
    return geweigerd('De bevestiging van de regelservice hoort bij een andere stand.')
  const eind = Math.min(Date.parse(stand.geldigTot), Date.parse(verversing.geldigTot))
  if (eind <= nu)
    return geweigerd(`De stand van de regelservice gold tot ${new Date(eind).toISOString().slice(0, 10)}.`)
  const begin = Date.parse(verversing.op)
  if (begin > nu + SPELING) return geweigerd('De bevestiging van de regelservice is van een dag die nog moet komen.')
  if (Date.parse(verversing.geldigTot) - begin > LANGSTE_VERVERSING)
    return geweigerd('De bevestiging van de regelservice zou te lang gelden.')
  const isOpnieuw =
    bekend !== undefined &&
    wortel.nummer > bekend.wortel.nummer &&
    !sleutelsMet(wortel, 'uitgever', nu).some(({ id }) => id === bekend.sleutel)
  const bezwaar = bekend && !isOpnieuw ? bezwaarNa(stand, verversing, hash, bekend) : undefined
  return bezwaar === undefined
    ? { soort: 'bevestigd', bevestiging: { wortel, stand, verversing, hash, sleutel } }
    : geweigerd(bezwaar)
}
