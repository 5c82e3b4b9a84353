import { parseSync } from 'vite'

/** A text in a source file: on which line, and the sentence with its holes numbered. */
export interface Vindtekst {
  readonly regel: number
  readonly zin: string
}

interface Boom extends Readonly<Record<string, unknown>> {
  readonly type: string
  readonly start: number
}

const isBoom = (waarde: unknown): waarde is Boom =>
  typeof waarde === 'object' && waarde !== null && 'type' in waarde && typeof waarde.type === 'string'

const childrenOf = (knoop: Boom): readonly Boom[] =>
  Object.values(knoop).flatMap((waarde) => (Array.isArray(waarde) ? waarde : [waarde]).filter(isBoom))

const TAGS: ReadonlySet<string> = new Set(['zin', 'opschrift'])

/** Attributes and fields that a reader meets; every other one of an element holds a name for the program. */
const LEESBAAR: ReadonlySet<string> = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label', 'textContent'])

/** Attributes and fields with words of the program: never shown, or put in a sheet, where they stay Dutch. */
const NAMEN: ReadonlySet<string> = new Set(
  (
    'class className role id for type href target rel autocomplete inputmode scope lang style transform viewBox ' +
    'naam soort fase status herkomst toon'
  ).split(' '),
)

/** Calls whose texts are names: of attributes, events, settings, and parts to look for. */
const NAAMROEPEN: ReadonlySet<string> = new Set(
  (
    'setAttribute getAttribute toggleAttribute removeAttribute add remove toggle querySelector querySelectorAll closest ' +
    'matches createElement createElementNS addEventListener startsWith endsWith includes replace replaceAll split join ' +
    'toLocaleString padStart localeCompare onthouden onthoud readInstelling writeInstelling toonSectie toon matchMedia ' +
    'execCommand handboekadres bewaar'
  ).split(' '),
)

/** Which arguments of what draws the pane are shown. */
const GETOOND: Readonly<Record<string, (plaats: number) => boolean>> = {
  element: (plaats) => plaats >= 2,
  svgElement: (plaats) => plaats >= 2,
  uitklapkop: (plaats) => plaats >= 1,
  replaceKinderen: (plaats) => plaats >= 1,
  setKeuzes: (plaats) => plaats === 1,
  createTabbladen: (plaats) => plaats === 0,
  createUitlegkoppeling: (plaats) => plaats === 1,
  buildTabel: (plaats) => plaats === 0,
  knop: (plaats) => plaats === 0,
  werkknop: (plaats) => plaats === 0,
  keuzeveld: (plaats) => plaats === 0,
  tekstveld: (plaats) => plaats !== 1,
  datumveld: (plaats) => plaats === 0,
  leesveld: (plaats) => plaats === 0 || plaats === 3,
}

const WOORD = /\p{L}{2}/u
/** More than one word, or one with a capital: what a user would read as text. A formula or a path is none. */
const LEESTEKST =
  /^(?![=./]|\S*\/\s*\S*\.html).*(?:\p{L}[\p{L}\p{P}]*\s+[\p{L}\p{P}]*\p{L}|^\d+ \p{L}{2}|^\P{L}*\p{Lu}\p{Ll})/u
/** A word that stands alone beside a hole; what is joined to one by a hyphen is a name. */
const LOSWOORD = /(?:^|\s)\p{L}{2,}(?:[.,:;]?\s|[.,:;]?$)/u

const nameOf = (knoop: unknown): string => {
  if (!isBoom(knoop)) return ''
  if (knoop.type === 'MemberExpression') return nameOf(knoop.property)
  if (knoop.type === 'Identifier') return String(knoop.name)
  return knoop.type === 'Literal' ? String(knoop.value) : ''
}

const numbered = (sjabloon: Boom): string =>
  (sjabloon.quasis as readonly { readonly value: { readonly cooked: string } }[])
    .map(({ value }) => value.cooked)
    .reduce((tot, deel, i) => `${tot}{${i - 1}}${deel}`)

const sentenceOf = (knoop: Boom): string | undefined => {
  if (knoop.type === 'Literal' && typeof knoop.value === 'string') return knoop.value
  return knoop.type === 'TemplateLiteral' ? numbered(knoop) : undefined
}

/** What only chooses between values, or says of which type one is. */
const isDoorgang = ({ type }: Boom): boolean =>
  /^(?:Conditional|Logical|Parenthesized|TSAs|TSSatisfies)Expression$/.test(type)

/** A text with what it is a part of, the nearest first. */
interface Plaats {
  readonly knoop: Boom
  readonly omgeving: readonly Boom[]
}

/** The nearest part of the program that does something with a text, and as which part of it. */
const userOf = ({ knoop, omgeving }: Plaats): { readonly ouder: Boom | undefined; readonly deel: Boom } => {
  const plek = omgeving.findIndex((deel) => !isDoorgang(deel))
  return { ouder: omgeving[plek], deel: plek > 0 ? omgeving[plek - 1]! : knoop }
}

const placeIn = (aanroep: Boom, deel: Boom): number => (aanroep.arguments as readonly Boom[]).indexOf(deel)

/** Whether an argument of a call is a name. */
const isNaamIn = (aanroep: Boom, plek: number): boolean => {
  const naam = nameOf(aanroep.callee)
  if (naam === 'setAttribute' && plek === 1)
    return !LEESBAAR.has(sentenceOf((aanroep.arguments as readonly Boom[])[0]!) ?? '')
  if (naam === 'createUitlegkoppeling') return plek === 0
  return NAAMROEPEN.has(naam) || (plek === 0 && (naam === 'element' || naam === 'svgElement'))
}

/** Whether a text at this place is the name of something for the program, whatever it says. */
const isNaam = (plaats: Plaats): boolean => {
  const { ouder, deel } = userOf(plaats)
  if (!ouder) return true
  if (/^(?:TS|Import|Export|SwitchCase|NewExpression|MemberExpression)/.test(ouder.type)) return true
  if (ouder.type === 'BinaryExpression') return ouder.operator !== '+'
  if (ouder.type === 'AssignmentExpression') return NAMEN.has(nameOf(ouder.left))
  if (ouder.type === 'ArrayExpression') {
    const om = plaats.omgeving[plaats.omgeving.indexOf(ouder) + 1]
    return om?.type === 'NewExpression' || (om?.type === 'TSAsExpression' && isConst(om))
  }
  if (ouder.type === 'Property')
    return ouder.key === deel || NAMEN.has(nameOf(ouder.key)) || nameOf(ouder.key).startsWith('data-')
  return ouder.type === 'CallExpression' && isNaamIn(ouder, placeIn(ouder, deel))
}

const isConst = ({ typeAnnotation }: Boom): boolean =>
  isBoom(typeAnnotation) && typeAnnotation.type === 'TSTypeReference' && nameOf(typeAnnotation.typeName) === 'const'

/** Whether whatever stands at this place is shown. */
const isGetoond = (plaats: Plaats): boolean => {
  const { ouder, deel } = userOf(plaats)
  if (ouder?.type === 'Property') return LEESBAAR.has(nameOf(ouder.key))
  if (ouder?.type === 'AssignmentExpression') return LEESBAAR.has(nameOf(ouder.left))
  if (ouder?.type !== 'CallExpression') return false
  const plek = placeIn(ouder, deel)
  return plek >= 0 && (GETOOND[nameOf(ouder.callee)]?.(plek) ?? false)
}

const isTekst = (zin: string, plaats: Plaats): boolean => {
  const woorden = zin.replaceAll(/\{\d+\}/g, ' ')
  if (isGetoond(plaats)) return WOORD.test(woorden)
  return LEESTEKST.test(woorden) || (plaats.knoop.type === 'TemplateLiteral' && LOSWOORD.test(zin))
}

/** The texts of a source: those that go through the template, and those that a user reads and do not. */
export const venstertekstenIn = (
  bestand: string,
  bron: string,
): { readonly gezegd: readonly Vindtekst[]; readonly los: readonly Vindtekst[] } => {
  const gezegd: Vindtekst[] = []
  const los: Vindtekst[] = []
  const lineOf = ({ start }: Boom): number => bron.slice(0, start).split('\n').length
  const walk = (knoop: Boom, omgeving: readonly Boom[]): void => {
    if (knoop.type === 'TaggedTemplateExpression') {
      const sjabloon = knoop.quasi as Boom
      if (TAGS.has(nameOf(knoop.tag))) gezegd.push({ regel: lineOf(knoop), zin: numbered(sjabloon) })
      for (const deel of childrenOf(sjabloon)) walk(deel, [sjabloon, ...omgeving])
      return
    }
    const zin = sentenceOf(knoop)
    const plaats = { knoop, omgeving }
    if (zin !== undefined && !isNaam(plaats) && isTekst(zin, plaats)) los.push({ regel: lineOf(knoop), zin })
    for (const kind of childrenOf(knoop)) walk(kind, [knoop, ...omgeving])
  }
  walk(parseSync(bestand, bron).program as unknown as Boom, [])
  return { gezegd, los }
}
