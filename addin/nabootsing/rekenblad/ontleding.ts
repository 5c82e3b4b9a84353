import { parse, parseStructRef, type AstExpression, type Token } from '@borgar/fx'
import { leesAdres } from './adressen.ts'
import { leesFoutcode } from './fouten.ts'
import { Formulefout, tokensVan } from './vertaling.ts'
import { createFout, type Matrix, type Rechthoek, type Scalar } from './waarden.ts'

export type Knoop =
  | { readonly k: 'vast'; readonly waarde: Scalar }
  | { readonly k: 'matrix'; readonly waarde: Matrix }
  | { readonly k: 'gebied'; readonly blad?: string; readonly vlak: Rechthoek }
  | {
      readonly k: 'structuur'
      readonly tabel: string
      readonly kolommen: readonly string[]
      readonly secties: readonly string[]
    }
  | { readonly k: 'naam'; readonly naam: string }
  | { readonly k: 'unair'; readonly op: string; readonly a: Knoop }
  | { readonly k: 'binair'; readonly op: string; readonly a: Knoop; readonly b: Knoop }
  | {
      readonly k: 'oproep'
      readonly nummer: number
      readonly naam: string
      readonly args: readonly (Knoop | undefined)[]
    }

/** What keeps a formula from being whole, in words: of its quotes and brackets when that is what it is. */
const watOntbreekt = (formule: string): string => {
  const zonderTeksten = formule.replaceAll(/"(?:[^"]|"")*"/g, '')
  if (zonderTeksten.includes('"')) return 'een tekst begint met een aanhalingsteken en eindigt er niet mee'
  for (const [open, dicht] of ['()', '{}']) {
    const [aantalOpen, aantalDicht] = [open!, dicht!].map((teken) => zonderTeksten.split(teken).length - 1)
    if (aantalOpen !== aantalDicht) return `er staat ${aantalOpen} keer ${open} en ${aantalDicht} keer ${dicht}`
  }
  return 'controleer haakjes, aanhalingstekens en scheidingstekens'
}

/** The tree of a stored (English) formula. Throws Formulefout when it is no formula. */
export const ontleed = (formule: string): Knoop => {
  let boom: AstExpression
  try {
    boom = parse(metNegatieveMatrixgetallen(tokensVan(formule)), { permitArrayCalls: true })
  } catch {
    throw new Formulefout(`De formule is niet volledig: ${watOntbreekt(formule)}.`)
  }
  let teller = 0
  return knoopVan(boom, () => (teller += 1))
}

/** The functions a formula calls, in capitals. */
export const oproepenIn = (knoop: Knoop): string[] => {
  if (knoop.k === 'unair') return oproepenIn(knoop.a)
  if (knoop.k === 'binair') return [...oproepenIn(knoop.a), ...oproepenIn(knoop.b)]
  return knoop.k === 'oproep' ? [knoop.naam, ...knoop.args.flatMap((a) => (a ? oproepenIn(a) : []))] : []
}

const knoopVan = (ast: AstExpression, nummer: () => number): Knoop => {
  const kind = (a: AstExpression): Knoop => knoopVan(a, nummer)
  switch (ast.type) {
    case 'Literal':
      return { k: 'vast', waarde: ast.value }
    case 'ErrorLiteral':
      return { k: 'vast', waarde: createFout(leesFoutcode(ast.value) ?? '#REF!') }
    case 'ReferenceIdentifier':
      return verwijzingVan(ast.value, ast.kind)
    case 'UnaryExpression':
      return { k: 'unair', op: ast.operator, a: kind(ast.arguments[0] as AstExpression) }
    case 'BinaryExpression':
      return {
        k: 'binair',
        op: ast.operator,
        a: kind(ast.arguments[0] as AstExpression),
        b: kind(ast.arguments[1] as AstExpression),
      }
    case 'ArrayExpression':
      return { k: 'matrix', waarde: ast.elements.map((rij) => rij.map((e) => matrixDeel(e as AstExpression))) }
    case 'CallExpression':
      if (ast.callee.type !== 'Identifier') throw new Formulefout('Alleen een functienaam kan worden aangeroepen.')
      return {
        k: 'oproep',
        nummer: nummer(),
        naam: ast.callee.name.toUpperCase(),
        args: ast.arguments.map((a) => (a ? kind(a) : undefined)),
      }
    default:
      throw new Formulefout('LET en LAMBDA kent deze nagebootste werkmap niet.')
  }
}

const matrixDeel = (ast: AstExpression): Scalar => {
  if (ast.type === 'Literal') return ast.value
  if (ast.type === 'ErrorLiteral') return createFout(leesFoutcode(ast.value) ?? '#VALUE!')
  throw new Formulefout('Tussen { en } mogen alleen vaste waarden staan.')
}

const EIGENSCHAP = /^(\$?[A-Za-z]{1,3}\$?\d+)((?:\.(?:[^.[\]]+|\[[^\]]+\]))+)$/

const verwijzingVan = (tekst: string, kind: string): Knoop => {
  const eigenschap = EIGENSCHAP.exec(tekst)
  if (eigenschap) return eigenschapVan(verwijzingVan(eigenschap[1] ?? '', 'range'), eigenschap[2] ?? '')
  if (kind === 'table') {
    const structuur = parseStructRef(tekst)
    if (!structuur) throw new Formulefout(`${tekst} is geen verwijzing naar een tabel.`)
    return {
      k: 'structuur',
      tabel: structuur.table ?? '',
      kolommen: structuur.columns ?? [],
      secties: structuur.sections ?? [],
    }
  }
  if (kind === 'name') return { k: 'naam', naam: tekst }
  const adres = leesAdres(tekst)
  if (!adres) throw new Formulefout(`${tekst} is geen celverwijzing.`)
  const { blad, ...vlak } = adres
  return blad === undefined ? { k: 'gebied', vlak } : { k: 'gebied', blad, vlak }
}

/** `C2.Grondslag` is the field of a card; it means FIELDVALUE(C2,"Grondslag"). */
const eigenschapVan = (cel: Knoop, pad: string): Knoop =>
  [...pad.matchAll(/\.(?:\[([^\]]+)\]|([^.[\]]+))/g)].reduce<Knoop>(
    (van, m) => ({
      k: 'oproep',
      nummer: 0,
      naam: 'FIELDVALUE',
      args: [van, { k: 'vast', waarde: m[1] ?? m[2] ?? '' }],
    }),
    cel,
  )

const metNegatieveMatrixgetallen = (tokens: readonly Token[]): Token[] => {
  const uit: Token[] = []
  let diepte = 0
  for (const token of tokens) {
    if (token.value === '{') diepte += 1
    if (token.value === '}') diepte -= 1
    const vorige = uit.at(-1)
    if (diepte > 0 && token.type === 'number' && vorige?.type === 'operator' && vorige.value === '-') {
      uit[uit.length - 1] = { ...token, value: `-${token.value}` }
    } else uit.push(token)
  }
  return uit
}
