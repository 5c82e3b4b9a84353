import * as z from 'zod/mini'
import { statussen, zekerheden } from '../bron.ts'
import { dagUitIso } from '../datum.ts'
import type { IsoDag } from '../datum.ts'
import { regelversieVorm } from '../regelversie.ts'
import type { Regelboek } from './regelboek.ts'
import { partijen } from './termijn.ts'
import { sleutels } from './tijdlijn.ts'

const tekst = z.string().check(z.minLength(1), z.maxLength(4000))
const isoDag = z.custom<IsoDag>((waarde) => typeof waarde === 'string' && dagUitIso(waarde) !== undefined, {
  error: 'geen dag in de vorm jjjj-mm-dd',
})
const getal = z.number().check(z.int(), z.gte(-40_000), z.lte(40_000))
const teksten = z.readonly(z.array(tekst))

const bron = z.strictObject({
  regeling: tekst,
  artikel: z.exactOptional(tekst),
  lid: z.exactOptional(tekst),
  plaats: z.exactOptional(tekst),
  citaat: z.exactOptional(tekst),
})
const bronnen = z.readonly(z.array(bron).check(z.minLength(1)))

const regeling = z.strictObject({
  titel: tekst,
  afkorting: tekst,
  bwb: z.exactOptional(z.string().check(z.regex(/^BWB[RV]\d{7}$/))),
  url: z.exactOptional(z.url({ protocol: /^https$/ })),
})

const telling = z.strictObject({
  van: tekst,
  maanden: z.exactOptional(getal),
  afronding: z.exactOptional(z.enum(['naarBeneden', 'naarBoven'])),
  dagen: z.exactOptional(getal),
  verschuift: z.exactOptional(z.literal(true)),
})
const formule = z.union([
  telling,
  z.strictObject({ vroegste: z.readonly(z.array(telling).check(z.minLength(1))) }),
])

/** A timeline over a rule of the given shape. */
const tijdlijn = <R extends z.ZodMiniType>(regel: R) =>
  z.strictObject({
    sleutel: z.enum(sleutels),
    ingangen: z.readonly(
      z
        .array(
          z.union([
            z.strictObject({ vanaf: isoDag, regel }),
            z.strictObject({ vanaf: isoDag, vervallen: tekst }),
            z.strictObject({ vanaf: isoDag, onbekend: tekst }),
          ]),
        )
        .check(z.minLength(1)),
    ),
  })

const termijnregel = z.strictObject({
  begin: z.exactOptional(formule),
  wet: formule,
  veilig: formule,
  status: z.enum(statussen),
  zekerheid: z.enum(zekerheden),
  bronnen,
  gecontroleerdOp: isoDag,
  toelichting: z.exactOptional(tekst),
})

const termijn = z.strictObject({
  code: z.string().check(z.regex(/^[A-Z][A-Z0-9]{1,15}$/)),
  titel: tekst,
  wie: z.enum(partijen),
  betekenis: tekst,
  aard: z.enum(['stap', 'moment']),
  aliassen: teksten,
  tijdlijn: tijdlijn(termijnregel),
})

/**
 * The one door for an edition: at the build, where it is published, and where it is taken from the network. All of
 * it is right, or none of it is taken.
 */
export const regelboekSchema: z.ZodMiniType<Regelboek> = z.strictObject({
  schema: z.literal('regelboek/v1'),
  versie: z.string().check(z.regex(regelversieVorm)),
  gecontroleerdOp: isoDag,
  regelingen: z.record(tekst, regeling),
  gebeurtenissen: z.readonly(z.array(z.strictObject({ code: tekst, titel: tekst, vraag: tekst }))),
  termijnen: z.readonly(z.array(termijn).check(z.minLength(1))),
  wijzigingen: z.readonly(
    z.array(
      z.strictObject({
        versie: z.string().check(z.regex(regelversieVorm)),
        wat: tekst,
        voorWelkeDagen: tekst,
        welkeStappen: teksten,
        wanneerAnders: tekst,
      }),
    ),
  ),
})
