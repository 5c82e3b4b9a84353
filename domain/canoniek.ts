/** Deeper nesting than any edition has; it bounds the work that hostile input can ask for. */
const DIEPSTE = 64

/** A text in canonical form, or the place (JSON pointer) and reason why the value has none. */
export type Canoniek =
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'bezwaar'; readonly plaats: string; readonly reden: string }

/** A JSON pointer (RFC 6901) to the member reached by these steps; the empty text is the whole document. */
export const jsonPointer = (stappen: readonly (string | number)[]): string =>
  stappen.map((stap) => `/${String(stap).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/**
 * The one text of a JSON value (RFC 8785): members sorted by UTF-16 code unit, no white space, numbers and strings as
 * ECMAScript writes them. Members that are `undefined` are left out, as in JSON itself. A lone surrogate, a number that
 * is not finite, anything JSON does not know and nesting beyond 64 levels is an objection.
 */
export const canoniek = (waarde: unknown): Canoniek => {
  const gevonden = bezwaar(waarde, [])
  return gevonden ?? { soort: 'tekst', tekst: tekstVan(waarde) }
}

type Bezwaar = Extract<Canoniek, { soort: 'bezwaar' }>

const bezwaar = (waarde: unknown, stappen: readonly (string | number)[]): Bezwaar | undefined => {
  const met = (reden: string): Bezwaar => ({ soort: 'bezwaar', plaats: jsonPointer(stappen), reden })
  if (stappen.length > DIEPSTE) return met(`dieper genest dan ${DIEPSTE} niveaus`)
  switch (typeof waarde) {
    case 'boolean':
      return undefined
    case 'number':
      return Number.isFinite(waarde) ? undefined : met('een getal dat niet eindig is')
    case 'string':
      return isVolledig(waarde) ? undefined : met('een half teken (los surrogaat) in de tekst')
    case 'object':
      return waarde === null ? undefined : bezwaarBinnen(waarde, stappen, met)
    default:
      return met(`een waarde die JSON niet kent (${typeof waarde})`)
  }
}

const bezwaarBinnen = (
  waarde: object,
  stappen: readonly (string | number)[],
  met: (reden: string) => Bezwaar,
): Bezwaar | undefined => {
  for (const [naam, lid] of Array.isArray(waarde) ? waarde.entries() : leden(waarde)) {
    if (typeof naam === 'string' && !isVolledig(naam)) return met('een half teken (los surrogaat) in een naam')
    const gevonden = bezwaar(lid, [...stappen, naam])
    if (gevonden) return gevonden
  }
  return undefined
}

const tekstVan = (waarde: unknown): string => {
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde)
  if (Array.isArray(waarde)) return `[${waarde.map(tekstVan).join(',')}]`
  const geordend = leden(waarde).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${geordend.map(([naam, lid]) => `${JSON.stringify(naam)}:${tekstVan(lid)}`).join(',')}}`
}

const leden = (waarde: object): [string, unknown][] =>
  Object.entries(waarde).filter(([, lid]) => lid !== undefined)

const isVolledig = (tekst: string): boolean => !/\p{Surrogate}/u.test(tekst)
