import { Hono } from 'hono'
import type { Context } from 'hono'
import type * as z from 'zod/mini'
import nl from 'zod/v4/locales/nl.js'
import type { Regelversie } from '@poortwachter/wet'
import { canoniek, jsonPointer } from '@poortwachter/wet/keuring'
import { describeRoute } from './beschrijving.ts'
import { requireEditie, requireVersie } from './lezen.ts'
import { sha256 } from './opslag/hash.ts'
import { intrekkingSchema } from './opslag/opslag.ts'
import type { Stuk, Toevoeging } from './opslag/opslag.ts'
import { Probleem, type Fout, type Probleemcode } from './probleem.ts'
import { readOndertekend, type Ondertekend } from './uitgever.ts'
import type { Omgeving } from './voorzieningen.ts'

const { localeError } = nl()
const HOOGSTENS_FOUTEN = 20

/** What can be wrong with anything a publisher sends. */
const uitgeeffouten: readonly Probleemcode[] = [
  'geen-json',
  'geen-toegang',
  'handtekening-geweigerd',
  'andere-inhoud',
  'te-groot',
  'inhoud-ongeldig',
  'niet-canoniek',
  'andere-versie',
  'te-veel-verzoeken',
  'uitgeven-niet-ingericht',
  'opslag-onbereikbaar',
]

/** Everything that only a publisher can do. */
export const uitgeven = new Hono<Omgeving>()

/** Publishes an edition: once, for ever, with a link in the audit chain. */
uitgeven.put(
  '/v1/regelversies/:versie',
  describeRoute({
    wat: 'Geeft een regelversie uit',
    schema: 'Regelboek',
    fouten: [...uitgeeffouten, 'versie-niet-hoger'],
  }),
  async (c) => {
    const v = c.get('v')
    const ondertekend = await readOndertekend(c, v, 'regelversie')
    const stuk = await readStuk(ondertekend, v.regelboekSchema, requireVersie(c.req.param('versie')))
    return respondToevoeging(c, await v.opslag.addUitgave(stuk), stuk)
  },
)

/** Revokes an edition, with the reason; its bytes stay readable, the list says that it must not be used. */
uitgeven.post(
  '/v1/regelversies/:versie/intrekking',
  describeRoute({
    wat: 'Trekt een regelversie in, met de reden',
    schema: 'Intrekking',
    fouten: [...uitgeeffouten, 'onbekende-versie'],
  }),
  async (c) => {
    const v = c.get('v')
    const ondertekend = await readOndertekend(c, v, 'intrekking')
    const stuk = await readStuk(ondertekend, intrekkingSchema, requireVersie(c.req.param('versie')))
    await requireEditie(v, stuk.versie)
    return respondToevoeging(c, await v.opslag.addIntrekking(stuk), stuk)
  },
)

/**
 * Reads a signed document as what it should be: UTF-8 JSON, according to the schema, in canonical form, about the
 * edition in the address. Answers the document as it is to be kept: the bytes that were sent, not a copy written anew.
 */
const readStuk = async (
  { bytes, waarmerk }: Ondertekend,
  schema: z.ZodMiniType<{ readonly versie: string }>,
  versie: Regelversie,
): Promise<Stuk> => {
  const { tekst, waarde } = readJson(bytes)
  const gelezen = schema.safeParse(waarde, { error: localeError })
  if (!gelezen.success) {
    throw new Probleem('inhoud-ongeldig', { fouten: gelezen.error.issues.slice(0, HOOGSTENS_FOUTEN).map(foutVan) })
  }
  requireCanoniek(tekst, waarde)
  if (gelezen.data.versie !== versie) {
    throw new Probleem('andere-versie', {
      fouten: [{ plaats: '/versie', melding: `Het adres noemt ${versie}; hier staat een andere versie.` }],
    })
  }
  return { versie, sha256: await sha256(bytes), tekst, ...waarmerk }
}

/** The answer to a publisher: 201 for something new, 200 for the same once more, 409 for anything else. */
const respondToevoeging = (c: Context, toevoeging: Toevoeging, stuk: Stuk): Response => {
  switch (toevoeging.soort) {
    case 'toegevoegd':
      return c.json(bewijs(stuk), 201, { Location: c.req.path, 'Cache-Control': 'no-store' })
    case 'wasErAl':
      return c.json(bewijs(stuk), 200, { 'Cache-Control': 'no-store' })
    case 'andereInhoud':
      throw new Probleem('andere-inhoud', { uitleg: 'Wat is uitgegeven verandert niet. Geef een nieuwe versie uit.' })
    case 'nietHoger':
      throw new Probleem('versie-niet-hoger', { uitleg: `De laatste versie is ${toevoeging.laatste}.` })
    case 'druk':
      throw new Probleem('opslag-onbereikbaar', {
        uitleg: 'Anderen gaven tegelijk uit. Er is niets bewaard; stuur het stuk opnieuw.',
        koppen: { 'Retry-After': '1' },
      })
  }
}

const bewijs = ({ versie, sha256 }: Stuk) => ({ versie, sha256 })

const readJson = (bytes: Uint8Array): { tekst: string; waarde: unknown } => {
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { tekst, waarde: JSON.parse(tekst) }
  } catch {
    throw new Probleem('geen-json')
  }
}

const requireCanoniek = (tekst: string, waarde: unknown): void => {
  const vorm = canoniek(waarde)
  if (vorm.soort === 'bezwaar') {
    throw new Probleem('niet-canoniek', { fouten: [{ plaats: vorm.plaats, melding: `Hier staat ${vorm.reden}.` }] })
  }
  if (vorm.tekst !== tekst) {
    throw new Probleem('niet-canoniek', { uitleg: 'Schrijf het stuk volgens RFC 8785 en onderteken het daarna.' })
  }
}

const foutVan = (issue: z.core.$ZodIssue): Fout => ({
  plaats: jsonPointer(issue.path.map((stap) => (typeof stap === 'number' ? stap : String(stap)))),
  melding: issue.message,
})
