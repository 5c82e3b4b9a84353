import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** Everything that can be wrong with a request, once; the page and the API description derive from it. */
export const problemen = {
  'geen-json': { status: 400, titel: 'De inhoud is geen JSON in UTF-8' },
  'geen-toegang': { status: 401, titel: 'Het token ontbreekt of is onbekend' },
  'handtekening-geweigerd': { status: 403, titel: 'De handtekening klopt niet' },
  'niet-gevonden': { status: 404, titel: 'Dit adres bestaat niet' },
  'onbekende-versie': { status: 404, titel: 'Deze regelversie bestaat niet' },
  'geen-intrekking': { status: 404, titel: 'Deze regelversie is niet ingetrokken' },
  'geen-stand': { status: 404, titel: 'Er is nog geen ondertekende stand' },
  'niet-ondertekend': { status: 404, titel: 'Deze regelversie heeft nog geen handtekening' },
  'methode-niet-toegestaan': { status: 405, titel: 'Deze methode kan niet op dit adres' },
  'vorm-niet-leverbaar': { status: 406, titel: 'De gevraagde vorm is er niet' },
  'andere-inhoud': { status: 409, titel: 'Onder deze versie staat al een andere inhoud' },
  'versie-niet-hoger': { status: 409, titel: 'De versie is niet hoger dan de laatste' },
  'stand-past-niet': { status: 409, titel: 'De stand past niet op wat er is uitgegeven' },
  'te-groot': { status: 413, titel: 'De inhoud is te groot' },
  'inhoud-ongeldig': { status: 422, titel: 'De inhoud voldoet niet aan het schema' },
  'inhoud-afgekeurd': { status: 422, titel: 'De inhoud is nagerekend en afgekeurd' },
  'niet-canoniek': { status: 422, titel: 'De inhoud staat niet in canonieke vorm' },
  'andere-versie': { status: 422, titel: 'De versie in het adres is een andere dan die in de inhoud' },
  'versie-te-ver': { status: 422, titel: 'De versie ligt te ver vooruit' },
  'te-veel-verzoeken': { status: 429, titel: 'Te veel verzoeken' },
  onverwacht: { status: 500, titel: 'Er ging iets mis aan onze kant' },
  'uitgeven-niet-ingericht': { status: 503, titel: 'Uitgeven is hier niet ingericht' },
  'opslag-onbereikbaar': { status: 503, titel: 'De opslag is tijdelijk niet bereikbaar' },
  'opslag-beschadigd': { status: 503, titel: 'De opgeslagen inhoud is beschadigd' },
} as const satisfies Record<string, { status: ContentfulStatusCode; titel: string }>

export type Probleemcode = keyof typeof problemen

/** One thing that is wrong in a document: where (JSON pointer) and what. */
export interface Fout {
  readonly plaats: string
  readonly melding: string
}

interface Toelichting {
  /** What was read, what was expected, what to do. Never the text that was sent. */
  readonly uitleg?: string
  readonly fouten?: readonly Fout[]
  readonly koppen?: Readonly<Record<string, string>>
}

/** Thrown by a route; `problemResponse` is the only place that turns it into an answer. */
export class Probleem extends Error {
  readonly code: Probleemcode
  readonly toelichting: Toelichting

  constructor(code: Probleemcode, toelichting: Toelichting = {}) {
    super(problemen[code].titel)
    this.code = code
    this.toelichting = toelichting
  }
}
