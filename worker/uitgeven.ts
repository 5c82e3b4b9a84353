import { Hono } from 'hono'
import type { Context } from 'hono'
import type * as z from 'zod/mini'
import nl from 'zod/v4/locales/nl.js'
import { isTeVerVooruit } from '@poortwachter/wet'
import type { Regelboek, Regelversie } from '@poortwachter/wet'
import { canoniek, jsonPointer, jsonUit, keuring, standSchema, verversingSchema } from '@poortwachter/wet/keuring'
import type { Stand, Verversing } from '@poortwachter/wet/keuring'
import { describeRoute } from './beschrijving.ts'
import { requireEditie, requireVersie } from './lezen.ts'
import { sha256 } from './opslag/hash.ts'
import { intrekkingSchema } from './opslag/opslag.ts'
import { BEGIN_VAN_DE_KETEN } from './opslag/audit.ts'
import type { Document, Toevoeging } from './opslag/opslag.ts'
import { Probleem, type Fout, type Probleemcode } from './probleem.ts'
import { readOndertekend, type Ondertekend } from './uitgever.ts'
import type { Omgeving, Voorzieningen } from './voorzieningen.ts'

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
    fouten: [...uitgeeffouten, 'versie-niet-hoger', 'versie-te-ver', 'inhoud-afgekeurd'],
  }),
  async (c) => {
    const v = c.get('v')
    const ondertekend = await readOndertekend(c, v, 'regelversie')
    const versie = requireVersie(c.req.param('versie'))
    const { waarde, document } = await readDocument(ondertekend, v.regelboekSchema)
    requireZelfdeVersie(waarde, versie)
    requireVersieVanNu(versie, v.now())
    requireGekeurd(waarde)
    const stuk = { ...document, versie }
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
    const versie = requireVersie(c.req.param('versie'))
    const { waarde, document } = await readDocument(ondertekend, intrekkingSchema)
    requireZelfdeVersie(waarde, versie)
    await requireEditie(v, versie)
    const stuk = { ...document, versie }
    return respondToevoeging(c, await v.opslag.addIntrekking(stuk), stuk)
  },
)

/** Keeps the publisher's word on all that was published; it must fit what is here, and have a higher number. */
uitgeven.put(
  '/v1/stand',
  describeRoute({
    wat: 'Legt de ondertekende stand vast (stand/v1)',
    schema: 'Standdocument',
    fouten: [...uitgeeffouten, 'stand-past-niet', 'versie-niet-hoger'],
  }),
  async (c) => {
    const v = c.get('v')
    const { waarde, document } = await readDocument(await readOndertekend(c, v, 'stand'), standSchema)
    await requirePassend(v, waarde)
    return respondToevoeging(c, await v.opslag.addStand(document, waarde.nummer), document)
  },
)

/** Keeps the word, of a key that can do no more than that, that the newest state is still the newest. */
uitgeven.put(
  '/v1/verversing',
  describeRoute({
    wat: 'Bevestigt dat de stand nog geldt (verversing/v1)',
    schema: 'Verversing',
    fouten: [...uitgeeffouten, 'stand-past-niet'],
  }),
  async (c) => {
    const v = c.get('v')
    const { waarde, document } = await readDocument(await readOndertekend(c, v, 'verversing'), verversingSchema)
    const paar = await v.opslag.readStand()
    const laatste = paar?.stand
    if (
      waarde.dienst !== v.wortel?.dienst ||
      laatste?.nummer !== waarde.stand ||
      laatste.sha256 !== waarde.sha256 ||
      isOlder(waarde, paar?.verversing)
    ) {
      throw new Probleem('stand-past-niet', {
        uitleg: 'Alleen de nieuwste stand van deze dienst is te bevestigen, en niet met een oudere bevestiging.',
      })
    }
    return respondToevoeging(c, await v.opslag.addVerversing(document), document)
  },
)

/** Whether a refresh was signed before the one that is kept: it could be sent again by whoever once saw it. */
const isOlder = ({ op }: Verversing, bewaard: Document | undefined): boolean =>
  bewaard !== undefined && Date.parse(op) < Date.parse(verversingSchema.parse(jsonUit(bewaard.tekst)).op)

const requireZelfdeVersie = (waarde: { readonly versie: string }, versie: Regelversie): void => {
  if (waarde.versie === versie) return
  throw new Probleem('andere-versie', {
    fouten: [{ plaats: '/versie', melding: `Het adres noemt ${versie}; hier staat een andere versie.` }],
  })
}

const requireVersieVanNu = (versie: Regelversie, nu: Date): void => {
  if (!isTeVerVooruit(versie, nu.getTime())) return
  throw new Probleem('versie-te-ver', {
    uitleg:
      'Een versie heet naar haar maand en ligt hoogstens een maand vooruit; een hogere zou alle volgende versperren.',
  })
}

/** Works the edition out as its own checks and examples ask; what does not hold is not published. */
const requireGekeurd = (waarde: Regelboek): void => {
  const bezwaren = keuring(waarde)
  if (bezwaren.length === 0) return
  throw new Probleem('inhoud-afgekeurd', {
    uitleg: `De editie heeft ${bezwaren.length} ${bezwaren.length === 1 ? 'bezwaar' : 'bezwaren'}; de eerste staan hieronder.`,
    fouten: bezwaren
      .slice(0, HOOGSTENS_FOUTEN)
      .map(({ controle, plaats, bezwaar }) => ({ plaats: '', melding: `${controle}: ${plaats} ${bezwaar}` })),
  })
}

/** A state names this service, every edition and revocation that is here, and the end of the audit chain. */
const requirePassend = async (v: Voorzieningen, stand: Stand): Promise<void> => {
  const { uitgaven, intrekkingen, volledig } = await v.opslag.listUitgaven()
  const hashes = (rij: readonly { readonly versie: string; readonly sha256: string }[]): string =>
    rij
      .map(({ versie, sha256: hash }) => `${versie} ${hash}`)
      .sort()
      .join()
  const na = Math.max(0, stand.audit.nummer - 1)
  const laatste = (await v.opslag.listAudit(na, 2)).at(-1)
  const bezwaren = [
    [volledig, 'de lijst van de dienst is niet volledig'],
    [stand.dienst === v.wortel?.dienst, 'zij noemt een andere dienst'],
    [hashes(stand.edities) === hashes(uitgaven), 'zij noemt andere edities dan er zijn'],
    [hashes(stand.intrekkingen) === hashes(intrekkingen), 'zij noemt andere intrekkingen dan er zijn'],
    [
      (laatste?.nummer ?? 0) === stand.audit.nummer && (laatste?.hash ?? BEGIN_VAN_DE_KETEN) === stand.audit.hash,
      'zij noemt een ander einde van de auditketen',
    ],
  ].flatMap(([isGoed, bezwaar]) => (isGoed ? [] : [bezwaar]))
  if (bezwaren.length > 0)
    throw new Probleem('stand-past-niet', { uitleg: `De stand past niet: ${bezwaren.join('; ')}.` })
}

/**
 * Reads a signed document as what it should be: UTF-8 JSON, according to the schema, in canonical form. Answers what
 * it says, and the document as it is to be kept: the bytes that were sent, not a copy written anew.
 */
const readDocument = async <T>(
  { bytes, waarmerk }: Ondertekend,
  schema: z.ZodMiniType<T>,
): Promise<{ readonly waarde: T; readonly document: Document }> => {
  const { tekst, waarde } = readJson(bytes)
  const gelezen = schema.safeParse(waarde, { error: localeError })
  if (!gelezen.success) {
    throw new Probleem('inhoud-ongeldig', { fouten: gelezen.error.issues.slice(0, HOOGSTENS_FOUTEN).map(foutVan) })
  }
  requireCanoniek(tekst, waarde)
  return { waarde: gelezen.data, document: { sha256: await sha256(bytes), tekst, ...waarmerk } }
}

/** The answer to a publisher: 201 for something new, 200 for the same once more, 409 for anything else. */
const respondToevoeging = (c: Context, toevoeging: Toevoeging, stuk: Document): Response => {
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

const bewijs = (stuk: Document & { readonly versie?: Regelversie }) => ({
  ...(stuk.versie && { versie: stuk.versie }),
  sha256: stuk.sha256,
})

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
