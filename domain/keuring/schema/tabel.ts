import * as z from 'zod/mini'
import { bron, getal, herkomst, isoDag, tekst, teksten, tijdlijnMet } from './delen.ts'
import { eenheden, tabelsleutels } from '../../regelboek/tabel.ts'

const code = z.string().check(z.regex(/^[A-Z][A-Z0-9]{1,15}$/))
const waarde = z.number().check(z.gte(0), z.lte(10_000_000))

const tabelregel = z.union([
  z.strictObject({ waarde, ...herkomst }),
  z.strictObject({
    trappen: z.readonly(z.array(z.strictObject({ vanaf: waarde, waarde })).check(z.minLength(1))),
    ...herkomst,
  }),
])

export const tabel = z.strictObject({
  code,
  titel: tekst,
  eenheid: z.enum(eenheden),
  betekenis: tekst,
  maat: z.exactOptional(tekst),
  tijdlijn: tijdlijnMet(tabelregel, tabelsleutels),
})

const jaardag = z.union([
  z.strictObject({
    maand: z.number().check(z.int(), z.gte(1), z.lte(12)),
    dagnummer: z.number().check(z.int(), z.gte(1), z.lte(31)),
    opZondag: z.exactOptional(getal),
  }),
  z.strictObject({ naPasen: getal }),
])

export const kalender = z.strictObject({
  vanaf: isoDag,
  feestdagen: z.readonly(z.array(z.strictObject({ naam: tekst, op: jaardag }))),
  beklemdeDagen: z.readonly(z.array(isoDag)),
  mogelijkBeklemd: jaardag,
  beklemdBekend: z.strictObject({ van: isoDag, totEnMet: isoDag }),
  ...herkomst,
})

export const bronverschil = z.strictObject({
  code,
  onderwerp: tekst,
  raakt: teksten,
  lezingen: z.readonly(z.array(z.strictObject({ bron, zegt: tekst })).check(z.minLength(1))),
  gekozen: tekst,
  waarom: tekst,
})

export const begrip = z.strictObject({
  term: tekst,
  betekenis: tekst,
  engels: tekst,
  codes: z.exactOptional(teksten),
  bron: z.exactOptional(bron),
})
