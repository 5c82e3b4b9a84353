import * as z from 'zod/mini'
import { regelboekSchema, standSchema, verversingSchema } from '@poortwachter/wet/keuring'
import { routes } from '../app.ts'
import { beschrijvingVan, type Beschrijving } from '../beschrijving.ts'
import { intrekkingSchema } from '../opslag/opslag.ts'
import { problemen, type Probleemcode } from '../probleem.ts'
import {
  auditSchema,
  gezondSchema,
  handtekeningSchema,
  lijstSchema,
  probleemSchema,
  standantwoordSchema,
  verschilSchema,
  versieSchema,
} from '../schema.ts'

const schemas = {
  Audit: auditSchema,
  Gezond: gezondSchema,
  Handtekening: handtekeningSchema,
  Intrekking: intrekkingSchema,
  Probleem: probleemSchema,
  Regelboek: regelboekSchema,
  Regelversies: lijstSchema,
  Stand: standantwoordSchema,
  Standdocument: standSchema,
  Verschil: verschilSchema,
  Versie: versieSchema,
  Verversing: verversingSchema,
}

/** The API description (OpenAPI 3.1), made from the very schemas and problems that the routes work with. */
export const openapiDocument = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Regelversies van Poortwachter voor Excel',
    version: '1',
    description:
      'De regels van de Wet verbetering poortwachter, per ondertekende en onveranderlijke versie. De dienst neemt niets aan over personen.',
  },
  paths: pathsOf(routes),
  components: {
    schemas: Object.fromEntries(Object.entries(schemas).map(([naam, schema]) => [naam, jsonSchema(schema)])),
    securitySchemes: { uitgever: { type: 'http', scheme: 'bearer' } },
  },
})

/** The described routes, by path and method. */
const pathsOf = (alle: typeof routes): Record<string, Record<string, object>> => {
  const paths: Record<string, Record<string, object>> = {}
  for (const { path, method, handler } of alle) {
    const beschrijving = beschrijvingVan(handler)
    if (!beschrijving) continue
    const pad = path.replace(/:(\w+)/g, '{$1}')
    const parameters = Array.from(path.matchAll(/:(\w+)/g), ([, naam]) => pathParameter(naam!))
    const operatie = method === 'GET' ? read(beschrijving, parameters) : write(beschrijving, parameters)
    paths[pad] = { ...paths[pad], [method.toLowerCase()]: operatie }
  }
  return paths
}

const read = ({ wat, schema, fouten, vraag }: Beschrijving, parameters: readonly object[]) => ({
  summary: wat,
  parameters: [...parameters, ...(vraag ? [queryParameter(...vraag)] : [])],
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

const write = ({ wat, schema, fouten }: Beschrijving, parameters: readonly object[]) => ({
  summary: wat,
  security: [{ uitgever: [] }],
  parameters: [...parameters, ...['Regels-Sleutel', 'Regels-Handtekening'].map(headerParameter)],
  requestBody: { required: true, content: { 'application/json': { schema: reference(schema) } } },
  responses: {
    200: { description: 'Precies dit stuk was er al' },
    201: { description: 'Bewaard, met een regel in de auditketen' },
    ...problems(fouten),
  },
})

const pathParameter = (name: string) => ({ name, in: 'path', required: true, schema: reference('Versie') })

const queryParameter = (name: string, description: string) => ({
  name,
  in: 'query',
  description,
  schema: { type: 'integer', minimum: 0 },
})

const headerParameter = (name: string) => ({ name, in: 'header', required: true, schema: { type: 'string' } })

const reference = (naam: string) => ({ $ref: `#/components/schemas/${naam}` })

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
