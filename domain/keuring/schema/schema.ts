import * as z from 'zod/mini'
import { regelversieVorm } from '../../regelboek/regelversie.ts'
import type { Regelboek } from '../../regelboek/regelboek.ts'
import { beslistabel, feit } from './beslistabel.ts'
import { bron, getal, herkomst, isoDag, tekst, teksten, tijdlijn } from './delen.ts'
import { begrip, bronverschil, kalender, tabel } from './tabel.ts'
import { partijen } from '../../regelboek/termijn.ts'

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
  naarWerkdag: z.exactOptional(z.literal(true)),
})
const formule = z.union([telling, z.strictObject({ vroegste: z.readonly(z.array(telling).check(z.minLength(1))) })])

const termijnregel = z.strictObject({
  begin: z.exactOptional(formule),
  wet: formule,
  veilig: formule,
  ...herkomst,
})

const termijn = z.strictObject({
  code: z.string().check(z.regex(/^[A-Z][A-Z0-9]{1,15}$/)),
  titel: tekst,
  wie: z.enum(partijen),
  betekenis: tekst,
  aard: z.enum(['stap', 'moment']),
  alleenBij: z.exactOptional(tekst),
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
  tabellen: z.readonly(z.array(tabel).check(z.minLength(1))),
  feiten: z.readonly(z.array(feit).check(z.minLength(1))),
  beslistabellen: z.readonly(z.array(beslistabel).check(z.minLength(1))),
  kalender,
  bronverschillen: z.readonly(z.array(bronverschil)),
  begrippen: z.readonly(z.array(begrip)),
  voorbeelden: z.readonly(
    z.array(
      z.strictObject({
        id: tekst,
        termijn: tekst,
        eersteZiektedag: isoDag,
        verschuiving: z.exactOptional(getal),
        uitkomst: isoDag,
        omdat: tekst,
        bron,
      }),
    ),
  ),
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
