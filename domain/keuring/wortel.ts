import * as z from 'zod/mini'
import type { Brief, Regelsleutel, Waarmerking } from './ondertekening.ts'

/** What a key may do: say which keys count, publish and revoke, or say that what was published still holds. */
export const rollen = ['wortel', 'uitgever', 'verversing'] as const
export type Rol = (typeof rollen)[number]

/** A key with one role, from and up to a moment. */
export interface Rolsleutel extends Regelsleutel {
  readonly rol: Rol
  readonly geldigVan: string
  readonly geldigTot: string
}

/** The root of trust of one service: its name and its keys. It is followed by one with the next number. */
export interface Wortel {
  readonly schema: 'wortel/v1'
  readonly dienst: string
  readonly nummer: number
  /** How many keys with the role `wortel` must agree to the next one. */
  readonly drempel: number
  readonly sleutels: readonly Rolsleutel[]
}

const MINSTE_DREMPEL = 2

export const dienstSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{1,62}$/))

const wortelSchema: z.ZodMiniType<Wortel> = z.strictObject({
  schema: z.literal('wortel/v1'),
  dienst: dienstSchema,
  nummer: z.int().check(z.gte(1)),
  drempel: z.int().check(z.gte(MINSTE_DREMPEL)),
  sleutels: z.readonly(
    z
      .array(
        z.strictObject({
          id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
          publiek: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
          rol: z.enum(rollen),
          geldigVan: z.iso.datetime(),
          geldigTot: z.iso.datetime(),
        }),
      )
      .check(z.maxLength(100)),
  ),
})

export const briefSchema: z.ZodMiniType<Brief> = z.strictObject({
  tekst: z.string(),
  handtekeningen: z.readonly(
    z.array(z.strictObject({ sleutel: z.string(), handtekening: z.string() })).check(z.minLength(1), z.maxLength(20)),
  ),
})

/** The value in a JSON text, or undefined when it is none. */
export const jsonUit = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst)
  } catch {
    return undefined
  }
}

/** The root in a text; one whose keys are named or used twice, or too few for its threshold, is none. */
export const wortelUit = (tekst: string): Wortel | undefined => {
  const gelezen = wortelSchema.safeParse(jsonUit(tekst))
  if (!gelezen.success) return undefined
  const { sleutels, drempel } = gelezen.data
  const isUniek = (['id', 'publiek'] as const).every(
    (veld) => new Set(sleutels.map((sleutel) => sleutel[veld])).size === sleutels.length,
  )
  return isUniek && sleutels.filter(({ rol }) => rol === 'wortel').length >= drempel ? gelezen.data : undefined
}

/** The keys of a role, those that count at a moment (milliseconds since 1970) or all there ever were. */
export const sleutelsMet = (wortel: Wortel, rol: Rol, op?: number): readonly Rolsleutel[] =>
  wortel.sleutels.filter(
    (sleutel) =>
      sleutel.rol === rol &&
      (op === undefined || (Date.parse(sleutel.geldigVan) <= op && op < Date.parse(sleutel.geldigTot))),
  )

/** Whether so many different root keys of `wortel` signed this letter. */
const heeftDrempel = async (brief: Brief, wortel: Wortel, { isGeldig }: Waarmerking): Promise<boolean> => {
  const getekend = new Set<string>()
  for (const { sleutel: id, handtekening } of brief.handtekeningen) {
    const sleutel = sleutelsMet(wortel, 'wortel').find((bekend) => bekend.id === id)
    if (sleutel && (await isGeldig('wortel', brief.tekst, handtekening, sleutel))) getekend.add(id)
  }
  return getekend.size >= wortel.drempel
}

/**
 * The newest root that a chain of letters leads to from a trusted one. A letter counts when it has the next number, is
 * of the same service, and enough root keys of both the old and the new root signed it; at the first that does not, the
 * chain stops.
 */
export const laatsteWortel = async (
  vertrouwd: Wortel,
  brieven: readonly Brief[],
  waarmerking: Waarmerking,
): Promise<Wortel> => {
  let wortel = vertrouwd
  for (const brief of brieven) {
    const volgende = wortelUit(brief.tekst)
    if (!volgende || volgende.nummer <= wortel.nummer) continue
    const isOpvolger =
      volgende.nummer === wortel.nummer + 1 &&
      volgende.dienst === wortel.dienst &&
      (await heeftDrempel(brief, wortel, waarmerking)) &&
      (await heeftDrempel(brief, volgende, waarmerking))
    if (!isOpvolger) break
    wortel = volgende
  }
  return wortel
}
