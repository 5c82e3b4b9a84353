import { Hono } from 'hono'
import { regelversieUit } from '@poortwachter/wet'
import type { Regelversie } from '@poortwachter/wet'
import { ondertekeningen, verschil } from '@poortwachter/wet/keuring'
import { describeRoute } from './beschrijving.ts'
import { HEEL_KORT, KORT, limitRoute, ONVERANDERLIJK, requireRuimte, respond, respondJson } from './http.ts'
import { lijstVan } from './lijst.ts'
import { base64VanHex, sha256 } from './opslag/hash.ts'
import type { Document, Editie } from './opslag/opslag.ts'
import { Probleem } from './probleem.ts'
import type { Audit, Gezond, Handtekening, Standantwoord } from './schema.ts'
import type { Omgeving, Voorzieningen } from './voorzieningen.ts'

const AUDITREGELS_PER_BLAD = 500

/** The edition number in an address; one that cannot exist is a 404, like one that does not. */
export const requireVersie = (tekst: string): Regelversie => {
  const versie = regelversieUit(tekst)
  if (versie !== undefined) return versie
  throw new Probleem('onbekende-versie', {
    uitleg: 'Een regelversie heet jaar.maand.volgnummer, bijvoorbeeld 2026.11.0.',
  })
}

/** The edition with this number. */
export const requireEditie = async (
  { bundel, eerdere, opslag, tellers }: Voorzieningen,
  versie: Regelversie,
): Promise<Editie> => {
  if (![bundel, ...eerdere].some((editie) => editie.versie === versie)) await requireRuimte(tellers.lezen, 'editie')
  const editie = await opslag.readEditie(versie)
  if (editie) return editie
  throw new Probleem('onbekende-versie', { uitleg: 'Welke versies er zijn staat op /v1/regelversies.' })
}

/** Everything that can be read by programs. */
export const lezen = new Hono<Omgeving>()

/** All editions; an incomplete list is kept only briefly, so that it is soon replaced. */
lezen.get(
  '/v1/regelversies',
  describeRoute({
    wat: 'Alle regelversies, de nieuwste eerst',
    schema: 'Regelversies',
    fouten: ['te-veel-verzoeken'],
  }),
  limitRoute('lijst'),
  async (c) => {
    const { bundel, eerdere, opslag } = c.get('v')
    const lijst = lijstVan([bundel, ...eerdere], await opslag.listUitgaven())
    return respondJson(c, lijst, lijst.volledig ? KORT : HEEL_KORT)
  },
)

/** The exact bytes of an edition, with its SHA-256 as entity tag and as digest (RFC 9530). */
lezen.get(
  '/v1/regelversies/:versie',
  describeRoute({
    wat: 'De precieze bytes van een regelversie',
    schema: 'Regelboek',
    fouten: ['onbekende-versie', 'te-veel-verzoeken', 'opslag-onbereikbaar', 'opslag-beschadigd'],
  }),
  async (c) => {
    const editie = await requireEditie(c.get('v'), requireVersie(c.req.param('versie')))
    return respond(c, {
      inhoud: editie.bytes,
      mediatype: 'application/json',
      cache: ONVERANDERLIJK,
      etag: `"${editie.sha256}"`,
      koppen: { 'Repr-Digest': `sha-256=:${base64VanHex(editie.sha256)}:` },
    })
  },
)

/** The publisher's signature over an edition. Never one over other bytes than `GET` of that edition answers. */
lezen.get(
  '/v1/regelversies/:versie/handtekening',
  describeRoute({
    wat: 'De handtekening van de uitgever',
    schema: 'Handtekening',
    fouten: ['onbekende-versie', 'niet-ondertekend', 'te-veel-verzoeken', 'opslag-onbereikbaar'],
  }),
  limitRoute('handtekening'),
  async (c) => {
    const { bundel, eerdere, opslag } = c.get('v')
    const versie = requireVersie(c.req.param('versie'))
    const uitgave = await opslag.readUitgave(versie)
    const meegeleverd = [bundel, ...eerdere].find((editie) => editie.versie === versie)
    if (!uitgave && !meegeleverd) throw new Probleem('onbekende-versie')
    if (!uitgave || (meegeleverd && uitgave.sha256 !== meegeleverd.sha256)) {
      throw new Probleem('niet-ondertekend', {
        uitleg: 'Deze regelversie is meegeleverd met de dienst en in deze vorm nog niet uitgegeven.',
      })
    }
    const handtekening: Handtekening = {
      schema: 'handtekening/v1',
      versie,
      sha256: uitgave.sha256,
      algoritme: 'Ed25519',
      voorvoegsel: ondertekeningen.regelversie,
      sleutel: uitgave.sleutel,
      handtekening: uitgave.handtekening,
      op: uitgave.tijdstip,
    }
    return respondJson(c, handtekening, KORT)
  },
)

/** The exact bytes of the document that revoked an edition; its signature is in the audit chain and in the headers. */
lezen.get(
  '/v1/regelversies/:versie/intrekking',
  describeRoute({
    wat: 'De precieze bytes van de intrekking van een regelversie',
    schema: 'Intrekking',
    fouten: ['onbekende-versie', 'geen-intrekking', 'te-veel-verzoeken', 'opslag-onbereikbaar', 'opslag-beschadigd'],
  }),
  limitRoute('intrekking'),
  async (c) => {
    const intrekking = await c.get('v').opslag.readIntrekking(requireVersie(c.req.param('versie')))
    if (!intrekking) throw new Probleem('geen-intrekking')
    return respond(c, {
      inhoud: intrekking.tekst,
      mediatype: 'application/json',
      cache: KORT,
      etag: `"${intrekking.sha256}"`,
      koppen: { 'Regels-Sleutel': intrekking.sleutel, 'Regels-Handtekening': intrekking.handtekening },
    })
  },
)

const briefVan = ({ tekst, sleutel, handtekening }: Document) => ({
  tekst,
  handtekeningen: [{ sleutel, handtekening }],
})

/**
 * All that a client needs to know what holds now: the chain of roots, the signed state and its refresh. Never from a
 * cache without asking.
 */
lezen.get(
  '/v1/stand',
  describeRoute({
    wat: 'De ondertekende stand van de dienst, met haar verversing en de keten van wortels',
    schema: 'Stand',
    fouten: ['geen-stand', 'te-veel-verzoeken', 'opslag-onbereikbaar', 'opslag-beschadigd'],
  }),
  limitRoute('stand'),
  async (c) => {
    const { opslag, wortels } = c.get('v')
    const paar = await opslag.readStand()
    if (!paar?.verversing) throw new Probleem('geen-stand')
    const antwoord: Standantwoord = {
      schema: 'standbrieven/v1',
      wortels: wortels.map(({ tekst, handtekeningen }) => ({ tekst, handtekeningen: [...handtekeningen] })),
      stand: briefVan(paar.stand),
      verversing: briefVan(paar.verversing),
    }
    return respondJson(c, antwoord, 'no-cache')
  },
)

/** What differs between two editions, rule by rule. */
lezen.get(
  '/v1/regelversies/:van/verschil/:naar',
  describeRoute({
    wat: 'Wat er verschilt tussen twee regelversies',
    schema: 'Verschil',
    fouten: ['onbekende-versie', 'te-veel-verzoeken', 'opslag-onbereikbaar'],
  }),
  limitRoute('verschil'),
  async (c) => {
    const v = c.get('v')
    const versies = [requireVersie(c.req.param('van')), requireVersie(c.req.param('naar'))]
    const edities = await Promise.all(versies.map((versie) => requireEditie(v, versie)))
    const [van, naar] = edities.map(({ tekst }) => v.regelboekSchema.parse(JSON.parse(tekst)))
    return respondJson(c, verschil(van!, naar!), KORT)
  },
)

/** The audit chain from its first link (or after number `na`), oldest first, in pages. */
lezen.get(
  '/v1/audit',
  describeRoute({
    wat: 'Wie wat wanneer uitgaf of introk, als keten van hashes',
    schema: 'Audit',
    fouten: ['te-veel-verzoeken', 'opslag-onbereikbaar'],
    vraag: ['na', 'Alleen regels na dit nummer'],
  }),
  limitRoute('audit'),
  async (c) => {
    const na = /^\d{1,9}$/.exec(c.req.query('na') ?? '')?.[0] ?? '0'
    const regels = await c.get('v').opslag.listAudit(Number(na), AUDITREGELS_PER_BLAD)
    const laatste = regels.length === AUDITREGELS_PER_BLAD ? regels.at(-1) : undefined
    const audit: Audit = {
      schema: 'audit/v1',
      regels: [...regels],
      ...(laatste && { volgende: `/v1/audit?na=${laatste.nummer}` }),
    }
    return respondJson(c, audit, 'no-cache')
  },
)

/** Always 200 while the Worker answers at all, because the bundled edition is then there too. */
lezen.get(
  '/gezond',
  describeRoute({ wat: 'Of de dienst in orde is', schema: 'Gezond', fouten: ['te-veel-verzoeken'] }),
  limitRoute('gezond'),
  async (c) => {
    const { bundel, opslag } = c.get('v')
    const { volledig } = await opslag.listUitgaven()
    const gezond: Gezond = {
      toestand: volledig ? 'gezond' : 'beperkt',
      bundel: { versie: bundel.versie, sha256: bundel.sha256 },
    }
    return respondJson(c, gezond, 'no-store')
  },
)

/** The API description, as it was built from the schemas. */
lezen.get('/openapi.json', async (c) => {
  const { openapi } = c.get('v')
  const etag = `"${await sha256(openapi)}"`
  return respond(c, { inhoud: openapi, mediatype: 'application/json', cache: KORT, etag })
})
