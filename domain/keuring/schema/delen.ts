import * as z from 'zod/mini'
import { statussen, zekerheden } from '../../regelboek/gezag.ts'
import { dagUitIso } from '../../dag/datum.ts'
import type { IsoDag } from '../../dag/datum.ts'
import { sleutels } from '../../regelboek/tijdlijn.ts'

export const tekstSchema = z.string().check(z.minLength(1), z.maxLength(4000))
export const isoDagSchema = z.custom<IsoDag>(
  (waarde) => typeof waarde === 'string' && dagUitIso(waarde) !== undefined,
  {
    error: 'geen dag in de vorm jjjj-mm-dd',
  },
)
export const getalSchema = z.number().check(z.int(), z.gte(-40_000), z.lte(40_000))
export const tekstenSchema = z.readonly(z.array(tekstSchema))

export const bronSchema = z.strictObject({
  regeling: tekstSchema,
  artikel: z.exactOptional(tekstSchema),
  lid: z.exactOptional(tekstSchema),
  plaats: z.exactOptional(tekstSchema),
  citaat: z.exactOptional(tekstSchema),
})
export const bronnenSchema = z.readonly(z.array(bronSchema).check(z.minLength(1)))

const afronding = z.enum(['naarBeneden', 'naarBoven'])
const dagen = z.exactOptional(getalSchema)

/** An object with these fields and so much further (`Verder`): in days, in weeks or in months with their rounding. */
export const verderSchema = <const V extends z.core.$ZodLooseShape>(velden: V) =>
  z.union([
    z.strictObject({ ...velden, dagen }),
    z.strictObject({ ...velden, weken: getalSchema, dagen }),
    z.strictObject({ ...velden, maanden: getalSchema, afronding, dagen }),
  ])

/** The same as editions before 2026.12.0 write it: months without a rounding, which was always to the last day. */
export const oudVerderSchema = <const V extends z.core.$ZodLooseShape>(velden: V) =>
  z.union([
    verderSchema(velden),
    z.pipe(
      z.strictObject({ ...velden, maanden: getalSchema, dagen }),
      z.transform((oud) => ({ ...oud, afronding: 'naarBeneden' as const })),
    ),
  ])

/** The fields of `Herkomst`, to be spread into the object that has them. */
export const herkomstSchema = {
  status: z.enum(statussen),
  zekerheid: z.enum(zekerheden),
  bronnen: bronnenSchema,
  gecontroleerdOp: isoDagSchema,
  toelichting: z.exactOptional(tekstSchema),
}

const ingangen = <R extends z.ZodMiniType>(regel: R) =>
  z.readonly(
    z
      .array(
        z.union([
          z.strictObject({ vanaf: isoDagSchema, regel }),
          z.strictObject({ vanaf: isoDagSchema, vervallen: tekstSchema }),
          z.strictObject({ vanaf: isoDagSchema, onbekend: tekstSchema }),
        ]),
      )
      .check(z.minLength(1)),
  )

/** A timeline over a rule of the given shape, selected by one of the given dates. */
export const tijdlijnMetSchema = <R extends z.ZodMiniType, const S extends readonly string[]>(regel: R, selectie: S) =>
  z.strictObject({
    sleutel: z.enum(selectie),
    eersteZiektedagVanaf: z.exactOptional(isoDagSchema),
    ingangen: ingangen(regel),
  })

/** A timeline over a rule of the given shape. */
export const tijdlijnSchema = <R extends z.ZodMiniType>(regel: R) => tijdlijnMetSchema(regel, sleutels)
