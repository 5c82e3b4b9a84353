/** Deeper nesting than any edition has; it bounds the work that hostile input can ask for. */
const DIEPSTE = 64

/** A text in canonical form, or the place (JSON pointer) and reason why the value has none. */
type Canoniek =
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
  const gevonden = bezwaar(waarde, 0)
  if (!gevonden) return { soort: 'tekst', tekst: tekstVan(waarde) }
  return { soort: 'bezwaar', plaats: jsonPointer(gevonden.stappen), reden: gevonden.reden }
}

interface Bezwaar {
  readonly stappen: readonly (string | number)[]
  readonly reden: string
}

const bezwaar = (waarde: unknown, diepte: number): Bezwaar | undefined => {
  const hier = (reden: string): Bezwaar => ({ stappen: [], reden })
  if (diepte > DIEPSTE) return hier(`dieper genest dan ${DIEPSTE} niveaus`)
  switch (typeof waarde) {
    case 'boolean':
      return undefined
    case 'number':
      return Number.isFinite(waarde) ? undefined : hier('een getal dat niet eindig is')
    case 'string':
      return isVolledig(waarde) ? undefined : hier('een half teken (los surrogaat) in de tekst')
    case 'object':
      return waarde === null ? undefined : bezwaarBinnen(waarde, diepte)
    default:
      return hier(`een waarde die JSON niet kent (${typeof waarde})`)
  }
}

const bezwaarBinnen = (waarde: object, diepte: number): Bezwaar | undefined => {
  for (const [naam, lid] of Array.isArray(waarde) ? waarde.entries() : leden(waarde)) {
    if (typeof naam === 'string' && !isVolledig(naam)) {
      return { stappen: [], reden: 'een half teken (los surrogaat) in een naam' }
    }
    const gevonden = bezwaar(lid, diepte + 1)
    if (gevonden) return { ...gevonden, stappen: [naam, ...gevonden.stappen] }
  }
  return undefined
}

const tekstVan = (waarde: unknown): string => {
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde)
  if (Array.isArray(waarde)) return `[${waarde.map(tekstVan).join(',')}]`
  const geordend = leden(waarde).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${geordend.map(([naam, lid]) => `${JSON.stringify(naam)}:${tekstVan(lid)}`).join(',')}}`
}

const leden = (waarde: object): [string, unknown][] => Object.entries(waarde).filter(([, lid]) => lid !== undefined)

const isVolledig = (tekst: string): boolean => !/\p{Surrogate}/u.test(tekst)
