import * as z from 'zod/mini'
import { regelboekSchema } from '@poortwachter/wet/keuring'
import { problemen, type Probleemcode } from '../http/probleem.ts'
import { auditSchema } from '../schema/audit.ts'
import { gezondSchema } from '../schema/gezond.ts'
import { handtekeningSchema } from '../schema/handtekening.ts'
import { intrekkingSchema } from '../schema/intrekking.ts'
import { lijstSchema, versieSchema } from '../schema/lijst.ts'
import { probleemSchema } from '../schema/probleem.ts'
import { verschilSchema } from '../schema/verschil.ts'

const schemas = {
  Audit: auditSchema,
  Gezond: gezondSchema,
  Handtekening: handtekeningSchema,
  Intrekking: intrekkingSchema,
  Probleem: probleemSchema,
  Regelboek: regelboekSchema,
  Regelversies: lijstSchema,
  Verschil: verschilSchema,
  Versie: versieSchema,
}
type Schemanaam = keyof typeof schemas

/** The API description (OpenAPI 3.1), made from the very schemas and problems that the routes work with. */
export const openapiDocument = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Regelversies van Poortwachter voor Excel',
    version: '1',
    description:
      'De regels van de Wet verbetering poortwachter, per ondertekende en onveranderlijke versie. De dienst neemt niets aan over personen.',
  },
  paths: {
    '/v1/regelversies': {
      get: read('Alle regelversies, de nieuwste eerst', [], 'Regelversies', ['te-veel-verzoeken']),
    },
    '/v1/regelversies/{versie}': {
      get: read('De precieze bytes van een regelversie', ['versie'], 'Regelboek', [
        'onbekende-versie',
        'opslag-onbereikbaar',
        'opslag-beschadigd',
      ]),
      put: write('Geeft een regelversie uit', 'Regelboek', ['versie-niet-hoger']),
    },
    '/v1/regelversies/{versie}/handtekening': {
      get: read('De handtekening van de uitgever', ['versie'], 'Handtekening', [
        'onbekende-versie',
        'niet-ondertekend',
        'te-veel-verzoeken',
        'opslag-onbereikbaar',
      ]),
    },
    '/v1/regelversies/{versie}/intrekking': {
      post: write('Trekt een regelversie in, met de reden', 'Intrekking', ['onbekende-versie']),
    },
    '/v1/regelversies/{van}/verschil/{naar}': {
      get: read('Wat er verschilt tussen twee regelversies', ['van', 'naar'], 'Verschil', [
        'onbekende-versie',
        'te-veel-verzoeken',
        'opslag-onbereikbaar',
      ]),
    },
    '/v1/audit': {
      get: {
        ...read('Wie wat wanneer uitgaf of introk, als keten van hashes', [], 'Audit', [
          'te-veel-verzoeken',
          'opslag-onbereikbaar',
        ]),
        parameters: [
          {
            name: 'na',
            in: 'query',
            description: 'Alleen regels na dit nummer',
            schema: { type: 'integer', minimum: 0 },
          },
        ],
      },
    },
    '/gezond': { get: read('Of de dienst in orde is', [], 'Gezond', []) },
  },
  components: {
    schemas: Object.fromEntries(Object.entries(schemas).map(([naam, schema]) => [naam, jsonSchema(schema)])),
    securitySchemes: { uitgever: { type: 'http', scheme: 'bearer' } },
  },
})

const read = (summary: string, parameters: readonly string[], schema: Schemanaam, fouten: readonly Probleemcode[]) => ({
  summary,
  parameters: parameters.map(pathParameter),
  responses: {
    200: {
      description: 'Gelukt',
      headers: { ETag: { schema: { type: 'string' } } },
      content: { 'application/json': { schema: reference(schema) } },
    },
    304: { description: 'Niet veranderd sinds de versie in If-None-Match' },
    ...problems([...fouten, 'vorm-niet-leverbaar']),
  },
})

const write = (summary: string, schema: Schemanaam, fouten: readonly Probleemcode[]) => ({
  summary,
  security: [{ uitgever: [] }],
  parameters: [pathParameter('versie'), ...['Regels-Sleutel', 'Regels-Handtekening'].map(headerParameter)],
  requestBody: { required: true, content: { 'application/json': { schema: reference(schema) } } },
  responses: {
    200: { description: 'Precies dit stuk was er al' },
    201: { description: 'Bewaard, met een regel in de auditketen' },
    ...problems([
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
      ...fouten,
    ]),
  },
})

const pathParameter = (name: string) => ({ name, in: 'path', required: true, schema: reference('Versie') })

const headerParameter = (name: string) => ({ name, in: 'header', required: true, schema: { type: 'string' } })

const reference = (naam: Schemanaam) => ({ $ref: `#/components/schemas/${naam}` })

/** One response per status; several problems can share one. */
const problems = (codes: readonly Probleemcode[]) => {
  const statussen = [...new Set(codes.map((code) => problemen[code].status))]
  return Object.fromEntries(
    statussen.map((status) => {
      const gedeeld = codes.filter((code) => problemen[code].status === status)
      const content = { 'application/problem+json': { schema: reference('Probleem') } }
      return [status, { description: gedeeld.map((code) => problemen[code].titel).join(' · '), content }]
    }),
  )
}

/** A calendar day is checked by code, which JSON Schema cannot hold; its form is said instead. */
const jsonSchema = (schema: z.core.$ZodType) => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: gemaakt }) => {
      if (zodSchema._zod.def.type === 'custom') Object.assign(gemaakt, { type: 'string', format: 'date' })
    },
  })
  return rest
}
