import * as z from 'zod/mini'
import {
  bronSchema,
  getalSchema,
  herkomstSchema,
  isoDagSchema,
  tekstSchema,
  tekstenSchema,
  tijdlijnMetSchema,
} from './delen.ts'
import { eenheden, tabelsleutels } from '../../regelboek/tabel.ts'

const code = z.string().check(z.regex(/^[A-Z][A-Z0-9]{1,15}$/))
const waarde = z.number().check(z.gte(0), z.lte(10_000_000))

const tabelregel = z.union([
  z.strictObject({ waarde, ...herkomstSchema }),
  z.strictObject({
    trappen: z.readonly(z.array(z.strictObject({ vanaf: waarde, waarde })).check(z.minLength(1))),
    ...herkomstSchema,
  }),
])

export const tabelSchema = z.strictObject({
  code,
  titel: tekstSchema,
  eenheid: z.enum(eenheden),
  betekenis: tekstSchema,
  maat: z.exactOptional(tekstSchema),
  tijdlijn: tijdlijnMetSchema(tabelregel, tabelsleutels),
})

const jaardag = z.union([
  z.strictObject({
    maand: z.number().check(z.int(), z.gte(1), z.lte(12)),
    dagnummer: z.number().check(z.int(), z.gte(1), z.lte(31)),
    opZondag: z.exactOptional(getalSchema),
  }),
  z.strictObject({ naPasen: getalSchema }),
])

export const kalenderSchema = z.strictObject({
  vanaf: isoDagSchema,
  feestdagen: z.readonly(z.array(z.strictObject({ naam: tekstSchema, op: jaardag }))),
  beklemdeDagen: z.readonly(z.array(isoDagSchema)),
  mogelijkBeklemd: jaardag,
  beklemdBekend: z.strictObject({ van: isoDagSchema, totEnMet: isoDagSchema }),
  ...herkomstSchema,
})

export const bronverschilSchema = z.strictObject({
  code,
  onderwerp: tekstSchema,
  raakt: tekstenSchema,
  lezingen: z.readonly(z.array(z.strictObject({ bron: bronSchema, zegt: tekstSchema })).check(z.minLength(1))),
  gekozen: tekstSchema,
  waarom: tekstSchema,
})

export const begripSchema = z.strictObject({
  term: tekstSchema,
  betekenis: tekstSchema,
  engels: tekstSchema,
  codes: z.exactOptional(tekstenSchema),
  bron: z.exactOptional(bronSchema),
})
