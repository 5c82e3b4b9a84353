import * as z from 'zod/mini'
import { regelversieVorm } from '../../regelboek/regelversie.ts'
import type { Regelboek } from '../../regelboek/regelboek.ts'
import { beslistabelSchema, feitSchema } from './beslistabel.ts'
import {
  bronSchema,
  getalSchema,
  herkomstSchema,
  isoDagSchema,
  tekstSchema,
  tekstenSchema,
  tijdlijnMetSchema,
  verderSchema,
} from './delen.ts'
import { begripSchema, bronverschilSchema, kalenderSchema, tabelSchema } from './tabel.ts'
import { opkomstSchema } from './opkomst.ts'
import { partijen } from '../../regelboek/termijn.ts'
import { termijnsleutels } from '../../regelboek/tijdlijn.ts'

const regeling = z.strictObject({
  titel: tekstSchema,
  afkorting: tekstSchema,
  bwb: z.exactOptional(z.string().check(z.regex(/^BWB[RV]\d{7}$/))),
  openbaarSinds: z.exactOptional(isoDagSchema),
  url: z.exactOptional(z.url({ protocol: /^https$/ })),
})

const telling = verderSchema({
  van: tekstSchema,
  verschuift: z.exactOptional(z.literal(true)),
  naarWerkdag: z.exactOptional(z.union([z.literal(true), z.literal('ervoor')])),
  nietVoorZiekte: z.exactOptional(z.literal(true)),
})
const tellingen = z.readonly(z.array(telling).check(z.minLength(1)))
const formule = z.union([telling, z.strictObject({ vroegste: tellingen }), z.strictObject({ laatste: tellingen })])

const termijnregel = z.strictObject({
  begin: z.exactOptional(formule),
  wet: formule,
  veilig: formule,
  ...herkomstSchema,
})

const ontstaan = z.strictObject({ bij: tekstSchema, nietEerder: z.exactOptional(verderSchema({})) })

const verval = z.strictObject({
  bij: tekstSchema,
  vanaf: z.enum(['op', 'na']),
  reden: tekstSchema,
  ...herkomstSchema,
})

const termijn = z.strictObject({
  code: z.string().check(z.regex(/^[A-Z][A-Z0-9]{1,15}$/)),
  titel: tekstSchema,
  wie: z.enum(partijen),
  betekenis: tekstSchema,
  aard: z.enum(['stap', 'moment']),
  herhaalt: z.exactOptional(z.strictObject({ tot: tekstSchema })),
  alleenBij: z.exactOptional(tekstSchema),
  ontstaatBij: z.exactOptional(ontstaan),
  vervaltBij: z.exactOptional(z.readonly(z.array(verval).check(z.minLength(1)))),
  telEerdereOnderbrekingen: z.exactOptional(z.literal(true)),
  afwijking: z.exactOptional(bronSchema),
  vroegst: z.exactOptional(getalSchema),
  aliassen: tekstenSchema,
  tijdlijn: tijdlijnMetSchema(termijnregel, termijnsleutels),
})

/**
 * The one door for an edition: at the build, where it is published, and where it is taken from the network. All of
 * it is right, or none of it is taken.
 */
export const regelboekSchema: z.ZodMiniType<Regelboek> = z.strictObject({
  schema: z.literal('regelboek/v1'),
  versie: z.string().check(z.regex(regelversieVorm)),
  gecontroleerdOp: isoDagSchema,
  regelingen: z.record(tekstSchema, regeling),
  gebeurtenissen: z.readonly(
    z.array(
      z.strictObject({
        code: tekstSchema,
        titel: tekstSchema,
        vraag: tekstSchema,
        vroegst: z.exactOptional(getalSchema),
      }),
    ),
  ),
  termijnen: z.readonly(z.array(termijn).check(z.minLength(1))),
  tabellen: z.readonly(z.array(tabelSchema).check(z.minLength(1))),
  feiten: z.readonly(z.array(feitSchema).check(z.minLength(1))),
  beslistabellen: z.readonly(z.array(beslistabelSchema).check(z.minLength(1))),
  kalender: kalenderSchema,
  bronverschillen: z.readonly(z.array(bronverschilSchema)),
  begrippen: z.readonly(z.array(begripSchema)),
  voorbeelden: z.readonly(
    z.array(
      z.strictObject({
        id: tekstSchema,
        termijn: tekstSchema,
        eersteZiektedag: isoDagSchema,
        verschuiving: z.exactOptional(getalSchema),
        uitkomst: isoDagSchema,
        omdat: tekstSchema,
        bron: bronSchema,
      }),
    ),
  ),
  wijzigingen: z.readonly(
    z.array(
      z.strictObject({
        versie: z.string().check(z.regex(regelversieVorm)),
        wat: tekstSchema,
        voorWelkeDagen: tekstSchema,
        welkeStappen: tekstenSchema,
        wanneerAnders: tekstSchema,
      }),
    ),
  ),
  /** Editions before 2026.12.0 looked at nothing that was coming. */
  opkomst: z._default(z.readonly(z.array(opkomstSchema)), []),
})
