import * as z from 'zod/mini'
import { statussen, zekerheden } from '../../regelboek/gezag.ts'
import type { Beslistabel, Voorwaarde } from '../../regelboek/beslistabel.ts'
import { MEESTE_WAARDEN, kenners } from '../../regelboek/feit.ts'
import type { Feit } from '../../regelboek/feit.ts'
import { bronnenSchema, isoDagSchema, oudVerderSchema, tekstSchema, tekstenSchema, tijdlijnSchema } from './delen.ts'

const naam = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{1,39}$/))
const tabelcode = z.string().check(z.regex(/^[A-Z][A-Z0-9_]{1,30}$/))

const keuze = z.strictObject({ waarde: tekstSchema, tekst: tekstSchema, aliassen: z.exactOptional(tekstenSchema) })
const feitbasis = {
  naam,
  label: tekstSchema,
  vraag: tekstSchema,
  wie: z.enum(kenners),
  aliassen: z.exactOptional(tekstenSchema),
}
const grens = z.number().check(z.gte(-1_000_000), z.lte(1_000_000))

/** A fact that decisions can ask for. */
export const feitSchema: z.ZodMiniType<Feit> = z.union([
  z.strictObject({ ...feitbasis, soort: z.literal('janee'), isOverigInOrde: z.exactOptional(z.literal(true)) }),
  z.strictObject({
    ...feitbasis,
    soort: z.literal('dag'),
    stap: z.exactOptional(tekstSchema),
    gebeurtenis: z.exactOptional(tekstSchema),
  }),
  z.strictObject({
    ...feitbasis,
    soort: z.enum(['getal', 'percentage']),
    vanaf: grens,
    tot: grens,
    isVerschuiving: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({
    ...feitbasis,
    soort: z.literal('keuze'),
    keuzes: z.readonly(z.array(keuze).check(z.minLength(2), z.maxLength(MEESTE_WAARDEN))),
  }),
])

const operand = z.union([
  oudVerderSchema({ feit: naam }),
  oudVerderSchema({ termijn: tekstSchema }),
  oudVerderSchema({ stap: tekstSchema }),
])

const voorwaarde: z.ZodMiniType<Voorwaarde> = z.lazy(() =>
  z.union([
    z.strictObject({ alle: z.readonly(z.array(voorwaarde)) }),
    z.strictObject({ een: z.readonly(z.array(voorwaarde)) }),
    z.strictObject({ niet: voorwaarde }),
    z.strictObject({ feit: naam, is: tekstSchema }),
    z.strictObject({ feit: naam, in: tekstenSchema }),
    z.strictObject({ feit: naam, voor: operand }),
    z.strictObject({ feit: naam, opOfVoor: operand }),
    z.strictObject({ feit: naam, op: operand }),
    z.strictObject({ feit: naam, opOfNa: operand }),
    z.strictObject({ feit: naam, na: operand }),
    z.strictObject({ feit: naam, minderDan: grens }),
    z.strictObject({ feit: naam, hoogstens: grens }),
    z.strictObject({ feit: naam, gelijkAan: grens }),
    z.strictObject({ feit: naam, minstens: grens }),
    z.strictObject({ feit: naam, meerDan: grens }),
    z.strictObject({ tabel: tabelcode, is: tekstSchema }),
    z.strictObject({ tabel: tabelcode, in: tekstenSchema }),
  ]),
)

const rij = z.strictObject({
  id: z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,23}$/)),
  als: z.exactOptional(voorwaarde),
  beroepOp: z.exactOptional(z.readonly(z.array(naam))),
  speelt: z.exactOptional(voorwaarde),
  dan: z.exactOptional(tekstSchema),
  oordeel: z.exactOptional(tekstSchema),
  reden: tekstSchema,
  bewijs: z.exactOptional(tekstenSchema),
  vervolg: z.exactOptional(
    z.strictObject({ soort: z.enum(['start', 'opnieuw', 'actie']), wat: tekstSchema, dag: operand }),
  ),
  bronnen: bronnenSchema,
  status: z.exactOptional(z.enum(statussen)),
  zekerheid: z.exactOptional(z.enum(zekerheden)),
  groep: z.exactOptional(tekstSchema),
  neemtWeg: z.exactOptional(tekstenSchema),
})

/** A decision table. */
export const beslistabelSchema: z.ZodMiniType<Beslistabel> = z.strictObject({
  code: tabelcode,
  titel: tekstSchema,
  vraag: tekstSchema,
  aliassen: tekstenSchema,
  soort: z.enum(['eerste', 'alle']),
  uitkomsten: z.readonly(z.array(tekstSchema).check(z.minLength(1), z.maxLength(MEESTE_WAARDEN))),
  tijdlijn: tijdlijnSchema(
    z.strictObject({
      status: z.enum(statussen),
      zekerheid: z.enum(zekerheden),
      gecontroleerdOp: isoDagSchema,
      toelichting: z.exactOptional(tekstSchema),
      rijen: z.readonly(z.array(rij).check(z.minLength(1), z.maxLength(400))),
    }),
  ),
})
