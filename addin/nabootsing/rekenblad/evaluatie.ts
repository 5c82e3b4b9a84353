import { argumentfout } from './argumenttelling.ts'
import { INGEBOUWD, KIEZERS, nederlandseNaam } from './functies/namen.ts'
import { Celargumenten, argumentvorm, type Rekencontext } from './functies/functie.ts'
import { machtVan } from './functies/rekenen.ts'
import { hef, ontpak } from './heffen.ts'
import { getalUit, logischUit, tekstUit, vergelijk } from './omzetting.ts'
import type { Knoop } from './ontleding.ts'
import { isFout, Rekenfout, type Matrix, type Rechthoek, type Scalar } from './waarden.ts'
import { isMatrix, isVerwijzing, type Waarde } from './rekenwaarde.ts'
import { type Verwijzing } from './blad.ts'

/** What the evaluator needs from the workbook around a formula. */
export interface Formulecontext extends Rekencontext {
  readonly verwijs: (vlak: Rechthoek, blad?: string) => Verwijzing
  readonly structuur: (knoop: Extract<Knoop, { k: 'structuur' }>) => Verwijzing
  readonly naam: (naam: string) => Waarde
  readonly overloop: (anker: Verwijzing) => Verwijzing
  /** Calls a function of the add-in; undefined when nobody knows that name. */
  readonly eigen: (naam: string, nummer: number, args: readonly (Waarde | undefined)[]) => Waarde | undefined
}

/** Value of a formula tree. Throws Rekenfout for an error value, Bezet and Eerst for the workbook. */
export const evaluateFormule = (knoop: Knoop, ctx: Formulecontext): Waarde => {
  switch (knoop.k) {
    case 'vast':
      return isFout(knoop.waarde) ? gooi(knoop.waarde.code) : knoop.waarde
    case 'matrix':
      return knoop.waarde
    case 'gebied':
      return ctx.verwijs(knoop.vlak, knoop.blad)
    case 'structuur':
      return ctx.structuur(knoop)
    case 'naam':
      return ctx.naam(knoop.naam)
    case 'unair':
      return unair(knoop.op, evaluateFormule(knoop.a, ctx), ctx)
    case 'binair':
      return binair(knoop.op, waardeOfFout(knoop.a, ctx), waardeOfFout(knoop.b, ctx), ctx)
    case 'oproep':
      return roep(knoop, ctx)
  }
}

const gooi = (code: ConstructorParameters<typeof Rekenfout>[0], bericht?: string): never => {
  throw new Rekenfout(code, bericht)
}

/** An argument whose calculation fails is that error value: functions like ISFOUT look at it. */
const waardeOfFout = (knoop: Knoop, ctx: Formulecontext): Waarde => {
  try {
    return evaluateFormule(knoop, ctx)
  } catch (fout) {
    if (fout instanceof Rekenfout) return fout.fout
    throw fout
  }
}

const unair = (op: string, a: Waarde, ctx: Formulecontext): Waarde => {
  if (op === '#') return isVerwijzing(a) ? ctx.overloop(a) : gooi('#REF!')
  if (op === '@') return doorsnede(a, ctx)
  return hef(
    [a],
    () => true,
    ctx.lees,
    ([x]) => {
      const s = alsScalar(x)
      if (op === '+') return isFout(s) ? gooi(s.code, s.bericht) : s
      return op === '%' ? getalUit(s, ctx) / 100 : -getalUit(s, ctx)
    },
  )
}

/** `@`: the cell of a reference in the formula's own row or column. */
const doorsnede = (a: Waarde, ctx: Formulecontext): Waarde => {
  if (isMatrix(a)) return a[0]?.[0] ?? null
  if (!isVerwijzing(a)) return a
  if (a.r1 === a.r2 && a.c1 === a.c2) return a
  const { plaats } = ctx
  if (plaats && a.c1 === a.c2 && plaats.r >= a.r1 && plaats.r <= a.r2) return { ...a, r1: plaats.r, r2: plaats.r }
  if (plaats && a.r1 === a.r2 && plaats.c >= a.c1 && plaats.c <= a.c2) return { ...a, c1: plaats.c, c2: plaats.c }
  return gooi('#VALUE!')
}

const binair = (op: string, a: Waarde, b: Waarde, ctx: Formulecontext): Waarde => {
  if (op === ':' || op === ' ') return combineer(op, a, b)
  return hef(
    [a, b],
    () => true,
    ctx.lees,
    ([x, y]) => reken(op, alsScalar(x), alsScalar(y), ctx),
  )
}

const combineer = (op: string, a: Waarde, b: Waarde): Waarde => {
  if (!isVerwijzing(a) || !isVerwijzing(b) || a.blad !== b.blad) return gooi('#VALUE!')
  if (op === ':') {
    return {
      ...a,
      r1: Math.min(a.r1, b.r1),
      c1: Math.min(a.c1, b.c1),
      r2: Math.max(a.r2, b.r2),
      c2: Math.max(a.c2, b.c2),
    }
  }
  const deel = {
    ...a,
    r1: Math.max(a.r1, b.r1),
    c1: Math.max(a.c1, b.c1),
    r2: Math.min(a.r2, b.r2),
    c2: Math.min(a.c2, b.c2),
  }
  return deel.r1 > deel.r2 || deel.c1 > deel.c2 ? gooi('#NULL!') : deel
}

const alsScalar = (w: Waarde | undefined): Scalar =>
  w === undefined || isMatrix(w) || isVerwijzing(w) ? gooi('#VALUE!') : w

const VERGELIJKINGEN: Readonly<Record<string, (verschil: number) => boolean>> = {
  '=': (v) => v === 0,
  '<>': (v) => v !== 0,
  '<': (v) => v < 0,
  '<=': (v) => v <= 0,
  '>': (v) => v > 0,
  '>=': (v) => v >= 0,
}

const reken = (op: string, a: Scalar, b: Scalar, ctx: Formulecontext): Scalar => {
  const vraag = VERGELIJKINGEN[op]
  if (vraag) return vraag(vergelijk(a, b))
  if (op === '&') return tekstUit(a, ctx) + tekstUit(b, ctx)
  const [x, y] = [getalUit(a, ctx), getalUit(b, ctx)]
  const uit =
    op === '+'
      ? x + y
      : op === '-'
        ? x - y
        : op === '*'
          ? x * y
          : op === '^'
            ? machtVan(x, y)
            : op === '/'
              ? y === 0
                ? gooi('#DIV/0!')
                : x / y
              : gooi('#VALUE!')
  return Number.isFinite(uit) ? opgeschoond(uit, x, y, op) : gooi('#NUM!')
}

/** Excel calls a difference that is only binary noise zero: =1,1-1-0,1 shows 0 in the last subtraction. */
const opgeschoond = (uit: number, x: number, y: number, op: string): number =>
  (op === '-' || op === '+') && uit !== 0 && Math.abs(uit) < Math.max(Math.abs(x), Math.abs(y)) * 2 ** -49 ? 0 : uit

const checkAantal = (
  knoop: Extract<Knoop, { k: 'oproep' }>,
  { min, max }: { readonly min: number; readonly max: number },
  { land }: Formulecontext,
): void => {
  const naam = land.taal === 'nl' ? nederlandseNaam(knoop.naam) : knoop.naam
  const fout = argumentfout({ naam, gekregen: knoop.args.length, min, max })
  if (fout !== undefined) gooi('#VALUE!', fout)
}

const roep = (knoop: Extract<Knoop, { k: 'oproep' }>, ctx: Formulecontext): Waarde => {
  const kiezer = KIEZERS.find((k) => k.en === knoop.naam)
  if (kiezer) {
    checkAantal(knoop, kiezer, ctx)
    return kies(kiezer.en, knoop.args, ctx)
  }
  const args = knoop.args.map((a) => (a ? waardeOfFout(a, ctx) : undefined))
  const functie = INGEBOUWD.get(knoop.naam)
  if (!functie)
    return (
      ctx.eigen(knoop.naam, knoop.nummer, args) ??
      gooi('#NAME?', `${knoop.naam} is geen functie die hier bestaat. Controleer de naam.`)
    )
  checkAantal(knoop, functie, ctx)
  const vormVan = (i: number): string => argumentvorm(functie.vorm, i)
  return hef(
    args,
    (i) => vormVan(i) !== 'm',
    ctx.lees,
    (stukken) => {
      stukken.forEach((s, i) => {
        if (vormVan(i) === 's' && isFout(s)) gooi(s.code, s.bericht)
      })
      stukken.forEach((s, i) => {
        if (vormVan(i) === 'm' && isFout(s) && !VERZAMELT.has(functie.en)) gooi(s.code, s.bericht)
      })
      return functie.reken(new Celargumenten(stukken, ctx))
    },
  )
}

/** Counting functions see an error as one more cell. */
const VERZAMELT = new Set(['COUNT', 'COUNTA', 'COUNTIF', 'COUNTIFS', 'XLOOKUP'])

type Args = readonly (Knoop | undefined)[]

const kies = (naam: (typeof KIEZERS)[number]['en'], args: Args, ctx: Formulecontext): Waarde => {
  const waarde = (i: number): Waarde => {
    const a = args[i]
    return a ? waardeOfFout(a, ctx) : 0
  }
  switch (naam) {
    case 'IF':
      return als(waarde(0), (i) => (i < args.length ? waarde(i) : i === 1), ctx)
    case 'IFERROR':
      return vangFout(
        waarde(0),
        () => waarde(1),
        () => true,
        ctx,
      )
    case 'IFNA':
      return vangFout(
        waarde(0),
        () => waarde(1),
        (code) => code === '#N/A',
        ctx,
      )
    case 'IFS':
      return alsVoorwaarden(0, args.length, waarde, ctx)
    case 'SWITCH':
      return schakel(args.length, waarde, ctx)
    case 'CHOOSE': {
      const nummer = Math.trunc(getalUit(eersteVan(waarde(0), ctx), ctx))
      return nummer < 1 || nummer >= args.length ? gooi('#VALUE!') : waarde(nummer)
    }
  }
}

const eersteVan = (w: Waarde, ctx: Formulecontext): Scalar => {
  const pak = ontpak(w, ctx.lees)
  return isMatrix(pak) ? (pak[0]?.[0] ?? null) : pak
}

/** Only the branch that is chosen is calculated, unless the condition is itself a range. */
const als = (proef: Waarde, tak: (i: 1 | 2) => Waarde, ctx: Formulecontext): Waarde => {
  const pak = ontpak(proef, ctx.lees)
  if (!isMatrix(pak)) return logischUit(pak, ctx) ? tak(1) : tak(2)
  return hef(
    [pak, tak(1), tak(2)],
    () => true,
    ctx.lees,
    ([p, ja, nee]) => (logischUit(alsScalar(p), ctx) ? alsScalar(ja) : alsScalar(nee)),
  )
}

const vangFout = (w: Waarde, anders: () => Waarde, vangt: (code: string) => boolean, ctx: Formulecontext): Waarde => {
  const pak = ontpak(w, ctx.lees)
  if (!isMatrix(pak)) return isFout(pak) && vangt(pak.code) ? anders() : pak
  const isRaak = (s: Scalar): boolean => isFout(s) && vangt(s.code)
  if (!pak.some((rij) => rij.some(isRaak))) return pak
  return hef(
    [pak, anders()],
    () => true,
    ctx.lees,
    ([s, a]) => (isRaak(alsScalar(s)) ? alsScalar(a) : alsScalar(s)),
  )
}

const alsVoorwaarden = (i: number, aantal: number, waarde: (i: number) => Waarde, ctx: Formulecontext): Waarde => {
  if (aantal % 2 !== 0) return gooi('#VALUE!')
  if (i >= aantal) return gooi('#N/A')
  return als(
    waarde(i),
    (tak) => (tak === 1 ? waarde(i + 1) : laatOf(() => alsVoorwaarden(i + 2, aantal, waarde, ctx))),
    ctx,
  )
}

/** In a lifted choice a branch without an answer is #N/A for its own cells only. */
const laatOf = (tak: () => Waarde): Waarde => {
  try {
    return tak()
  } catch (fout) {
    if (fout instanceof Rekenfout) return fout.fout
    throw fout
  }
}

const schakel = (aantal: number, waarde: (i: number) => Waarde, ctx: Formulecontext): Waarde => {
  const gezocht = eersteVan(waarde(0), ctx)
  for (let i = 1; i + 1 < aantal; i += 2) {
    if (vergelijk(gezocht, eersteVan(waarde(i), ctx)) === 0) return waarde(i + 1)
  }
  return aantal % 2 === 0 ? waarde(aantal - 1) : gooi('#N/A')
}

/** Value of a whole formula: references are read, an empty cell counts as 0, errors are values. */
export const uitkomstVan = (knoop: Knoop, ctx: Formulecontext): Scalar | Matrix => {
  const pak = ontpak(waardeOfFout(knoop, ctx), ctx.lees)
  return isMatrix(pak) ? pak.map((rij) => rij.map((s) => s ?? 0)) : (pak ?? 0)
}
