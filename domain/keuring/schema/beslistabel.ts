import * as z from 'zod/mini'
import { statussen, zekerheden } from '../../regelboek/bron.ts'
import type { Beslistabel, Voorwaarde } from '../../regelboek/beslistabel.ts'
import { MEESTE_WAARDEN, kenners } from '../../regelboek/feit.ts'
import type { Feit } from '../../regelboek/feit.ts'
import { bronnen, getal, isoDag, tekst, teksten, tijdlijn } from './delen.ts'

const naam = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{1,39}$/))
const tabelcode = z.string().check(z.regex(/^[A-Z][A-Z0-9_]{1,30}$/))

const keuze = z.strictObject({ waarde: tekst, tekst, aliassen: z.exactOptional(teksten) })
const feitbasis = { naam, label: tekst, vraag: tekst, wie: z.enum(kenners), aliassen: z.exactOptional(teksten) }
const grens = z.number().check(z.gte(-1_000_000), z.lte(1_000_000))

/** A fact that decisions can ask for. */
export const feit: z.ZodMiniType<Feit> = z.union([
  z.strictObject({ ...feitbasis, soort: z.literal('janee') }),
  z.strictObject({ ...feitbasis, soort: z.literal('dag'), stap: z.exactOptional(tekst) }),
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

const afstand = { maanden: z.exactOptional(getal), dagen: z.exactOptional(getal) }
const operand = z.union([
  z.strictObject({ feit: naam, ...afstand }),
  z.strictObject({ termijn: tekst, ...afstand }),
  z.strictObject({ stap: tekst, ...afstand }),
])

const voorwaarde: z.ZodMiniType<Voorwaarde> = z.lazy(() =>
  z.union([
    z.strictObject({ alle: z.readonly(z.array(voorwaarde)) }),
    z.strictObject({ een: z.readonly(z.array(voorwaarde)) }),
    z.strictObject({ niet: voorwaarde }),
    z.strictObject({ feit: naam, is: tekst }),
    z.strictObject({ feit: naam, in: teksten }),
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
    z.strictObject({ tabel: tabelcode, is: tekst }),
    z.strictObject({ tabel: tabelcode, in: teksten }),
  ]),
)

const rij = z.strictObject({
  id: z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,23}$/)),
  als: z.exactOptional(voorwaarde),
  beroepOp: z.exactOptional(z.readonly(z.array(naam))),
  dan: z.exactOptional(tekst),
  oordeel: z.exactOptional(tekst),
  reden: tekst,
  bewijs: z.exactOptional(teksten),
  vervolg: z.exactOptional(z.strictObject({ soort: z.enum(['start', 'opnieuw', 'actie']), wat: tekst, dag: operand })),
  bronnen,
  status: z.exactOptional(z.enum(statussen)),
  zekerheid: z.exactOptional(z.enum(zekerheden)),
  groep: z.exactOptional(tekst),
  neemtWeg: z.exactOptional(teksten),
})

/** A decision table. */
export const beslistabel: z.ZodMiniType<Beslistabel> = z.strictObject({
  code: tabelcode,
  titel: tekst,
  vraag: tekst,
  aliassen: teksten,
  soort: z.enum(['eerste', 'alle']),
  uitkomsten: z.readonly(z.array(tekst).check(z.minLength(1), z.maxLength(MEESTE_WAARDEN))),
  tijdlijn: tijdlijn(
    z.strictObject({
      status: z.enum(statussen),
      zekerheid: z.enum(zekerheden),
      gecontroleerdOp: isoDag,
      toelichting: z.exactOptional(tekst),
      rijen: z.readonly(z.array(rij).check(z.minLength(1), z.maxLength(400))),
    }),
  ),
})
