import * as z from 'zod/mini'
import {
  bronSchema,
  bronnenSchema,
  getalSchema,
  herkomstSchema,
  isoDagSchema,
  tekstSchema,
  tekstenSchema,
  tijdlijnMetSchema,
} from './delen.ts'
import { zekerheden } from '../../regelboek/gezag.ts'
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
  daaltNooit: z.exactOptional(z.literal(true)),
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

const feestdagen = z.readonly(
  z.array(
    z.strictObject({
      naam: tekstSchema,
      op: jaardag,
      vanaf: z.exactOptional(isoDagSchema),
      tot: z.exactOptional(isoDagSchema),
    }),
  ),
)
const dagen = z.readonly(z.array(isoDagSchema))
const periode = { van: isoDagSchema, totEnMet: isoDagSchema }
const aantal = z.number().check(z.int(), z.gte(1), z.lte(10))

const kalender = z.strictObject({
  vanaf: isoDagSchema,
  feestdagen,
  gelijkstellingen: z.readonly(
    z.array(z.strictObject({ ...periode, dagen, zekerheid: z.enum(zekerheden), bronnen: bronnenSchema })),
  ),
  mogelijkBeklemd: z.union([jaardag, z.literal('ingeklemd')]),
  minstens: z.exactOptional(z.strictObject({ termijndagen: aantal, werkdagen: aantal })),
  ...herkomstSchema,
})

/** The calendar of editions before 2026.12.0, which knew the days of one decree. */
const oudeKalender = z.strictObject({
  vanaf: isoDagSchema,
  feestdagen,
  beklemdeDagen: dagen,
  mogelijkBeklemd: jaardag,
  beklemdBekend: z.strictObject(periode),
  ...herkomstSchema,
})

/** The days on which a term does not end, in the form of now or of before 2026.12.0. */
export const kalenderSchema = z.union([
  kalender,
  z.pipe(
    oudeKalender,
    z.transform(({ beklemdeDagen, beklemdBekend, ...rest }) => ({
      ...rest,
      gelijkstellingen: [{ ...beklemdBekend, dagen: beklemdeDagen, zekerheid: rest.zekerheid, bronnen: rest.bronnen }],
    })),
  ),
])

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
