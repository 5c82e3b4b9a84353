import * as z from 'zod/mini'
import { statussen, zekerheden } from '../../regelboek/bron.ts'
import { dagUitIso } from '../../dag/datum.ts'
import type { IsoDag } from '../../dag/datum.ts'
import { sleutels } from '../../regelboek/tijdlijn.ts'

export const tekst = z.string().check(z.minLength(1), z.maxLength(4000))
export const isoDag = z.custom<IsoDag>((waarde) => typeof waarde === 'string' && dagUitIso(waarde) !== undefined, {
  error: 'geen dag in de vorm jjjj-mm-dd',
})
export const getal = z.number().check(z.int(), z.gte(-40_000), z.lte(40_000))
export const teksten = z.readonly(z.array(tekst))

export const bron = z.strictObject({
  regeling: tekst,
  artikel: z.exactOptional(tekst),
  lid: z.exactOptional(tekst),
  plaats: z.exactOptional(tekst),
  citaat: z.exactOptional(tekst),
})
export const bronnen = z.readonly(z.array(bron).check(z.minLength(1)))

/** The fields of `Herkomst`, to be spread into the object that has them. */
export const herkomst = {
  status: z.enum(statussen),
  zekerheid: z.enum(zekerheden),
  bronnen,
  gecontroleerdOp: isoDag,
  toelichting: z.exactOptional(tekst),
}

const ingangen = <R extends z.ZodMiniType>(regel: R) =>
  z.readonly(
    z
      .array(
        z.union([
          z.strictObject({ vanaf: isoDag, regel }),
          z.strictObject({ vanaf: isoDag, vervallen: tekst }),
          z.strictObject({ vanaf: isoDag, onbekend: tekst }),
        ]),
      )
      .check(z.minLength(1)),
  )

/** A timeline over a rule of the given shape, selected by one of the given dates. */
export const tijdlijnMet = <R extends z.ZodMiniType, const S extends readonly string[]>(regel: R, selectie: S) =>
  z.strictObject({ sleutel: z.enum(selectie), ingangen: ingangen(regel) })

/** A timeline over a rule of the given shape. */
export const tijdlijn = <R extends z.ZodMiniType>(regel: R) => tijdlijnMet(regel, sleutels)
