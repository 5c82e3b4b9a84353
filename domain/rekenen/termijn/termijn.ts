import type { Termijnboek } from '../../regelboek/regelboek.ts'
import { termijnregisterVan } from '../../regelboek/termijnregister.ts'
import type { Termijnregister } from '../../regelboek/termijnregister.ts'
import type { Formule, Termijn, Termijnregel } from '../../regelboek/termijn.ts'
import { dag as dagUit } from '../../dag/datum.ts'
import type { Dag, IsoDag } from '../../dag/datum.ts'
import type { Feitwaarde, Grond, Uitkomst } from '../../regelboek/uitkomst.ts'
import { geldendeIngang, geldigheden, isGeldigOp } from '../../regelboek/geldend.ts'
import { dagVolgens } from './telling.ts'
import type { Ankerdag, Getelde } from './telling.ts'

/** `wet`: the last day the text allows. `veilig`: the last day of the week that practice names. */
export const profielen = ['wet', 'veilig'] as const
export type Profiel = (typeof profielen)[number]

/** What a term is asked for. */
export interface Termijnvraag {
  readonly eersteZiektedag: Dag
  readonly code: string
  /** Actual days of steps and events, by code; a step that is not given counts with its own last day. */
  readonly ankers?: Readonly<Record<string, Dag>>
  /** Days that do not count (recovered days under four weeks, leave); 0 when left out. */
  readonly verschuiving?: number
  /** Needed only by rules that are selected by the day one looks from. */
  readonly peildatum?: Dag
}

/** A term worked out in both profiles. */
export interface Termijnuitkomst {
  readonly begin: Dag | undefined
  readonly wet: Dag
  readonly veilig: Dag
}

type Onbekend = Exclude<Uitkomst<never>, { soort: 'bekend' }>

interface Context {
  readonly register: Termijnregister
  readonly vraag: Termijnvraag
  readonly verschuiving: number
  /** Codes being worked out, so that a circle in the rules ends in a clear error. */
  readonly onderweg: readonly string[]
}

interface Toegepast {
  readonly vanaf: IsoDag
  readonly regel: Termijnregel
  readonly begin: Getelde | undefined
  readonly wet: Getelde
  readonly veilig: Getelde
}

const isOnbekend = (waarde: Getelde | Onbekend | Toegepast): waarde is Onbekend => 'soort' in waarde

const ankerdagIn =
  (context: Context, profiel: Profiel): Ankerdag =>
  (anker) => {
    const { vraag, register } = context
    if (anker === 'eersteZiektedag') return { dag: vraag.eersteZiektedag, stappen: [] }
    const gegeven = vraag.ankers?.[anker]
    if (gegeven !== undefined) return { dag: gegeven, stappen: [] }
    const gebeurtenis = register.gebeurtenis.get(anker)
    if (gebeurtenis) return { soort: 'onvolledig', ontbreekt: [{ gegeven: anker, vraag: gebeurtenis.vraag }] }
    const stap = toegepast({ ...context, vraag: { ...vraag, code: anker } })
    return isOnbekend(stap) ? stap : stap[profiel]
  }

const grondZonderRegel = (termijn: Termijn, context: Context, toelichting: string): Grond => ({
  regel: termijn.code,
  titel: termijn.titel,
  regelversie: context.register.regelboek.versie,
  status: 'wet',
  zekerheid: 'afgeleid',
  bronnen: [],
  feiten: feitenVan(context.vraag),
  stappen: [],
  toelichting,
})

const volgens = (regel: Termijnregel, vanaf: IsoDag, context: Context): Toegepast | Onbekend => {
  const dagIn = (formule: Formule, profiel: Profiel): Getelde | Onbekend => {
    const { kalender } = context.register.regelboek
    const geteld = dagVolgens(formule, ankerdagIn(context, profiel), context.verschuiving, kalender)
    if (!('vraag' in geteld) || 'soort' in geteld) return geteld
    const termijn = context.register.termijn.get(context.vraag.code)!
    return { soort: 'oordeelNodig', vraag: geteld.vraag, grond: grondZonderRegel(termijn, context, geteld.vraag) }
  }
  const wet = dagIn(regel.wet, 'wet')
  if (isOnbekend(wet)) return wet
  const veilig = dagIn(regel.veilig, 'veilig')
  if (isOnbekend(veilig)) return veilig
  const begin = regel.begin && dagIn(regel.begin, 'wet')
  if (begin && isOnbekend(begin)) return begin
  return { vanaf, regel, begin, wet, veilig }
}

const geenRegel = (termijn: Termijn, op: Dag): Onbekend => ({ soort: 'geenRegel', regel: termijn.code, peildatum: op })

/** Selection by a day that is known beforehand: the first sick day or the day one looks from. */
const opDag = (termijn: Termijn, op: Dag, context: Context): Toegepast | Onbekend => {
  const ingang = geldendeIngang(termijn.tijdlijn, op)
  if (!ingang || 'vervallen' in ingang) return geenRegel(termijn, op)
  if ('onbekend' in ingang) {
    return { soort: 'oordeelNodig', vraag: ingang.onbekend, grond: grondZonderRegel(termijn, context, ingang.onbekend) }
  }
  return volgens(ingang.regel, ingang.vanaf, context)
}

/** The version whose first day lies after the day it gives itself, and not after the day an older version gives. */
const kruising = (versies: readonly Toegepast[]): Toegepast | undefined =>
  versies.find(
    ({ vanaf, wet }) =>
      wet.dag < dagUit(vanaf) && versies.some((oude) => oude.vanaf < vanaf && oude.wet.dag >= dagUit(vanaf)),
  )

/**
 * Selection by the day of the act. Each version of the rule gives its own last day; it holds for the case when that
 * day lies in its own days. When two versions do, or the old one points past the change and the new one before it,
 * the law changed while the term ran, and how that was to be counted is not known.
 */
const opHandeling = (termijn: Termijn, context: Context): Toegepast | Onbekend => {
  const passend: Toegepast[] = []
  const versies: Toegepast[] = []
  const onbekendePerioden = geldigheden(termijn.tijdlijn).filter(({ ingang }) => 'onbekend' in ingang)
  let overgang: string | undefined
  for (const geldigheid of geldigheden(termijn.tijdlijn)) {
    const { ingang } = geldigheid
    if (!('regel' in ingang)) continue
    const uitkomst = volgens(ingang.regel, ingang.vanaf, context)
    if (isOnbekend(uitkomst)) return uitkomst
    versies.push(uitkomst)
    if (isGeldigOp(geldigheid, uitkomst.wet.dag)) passend.push(uitkomst)
    for (const periode of onbekendePerioden) {
      if (isGeldigOp(periode, uitkomst.wet.dag) && 'onbekend' in periode.ingang) overgang = periode.ingang.onbekend
    }
  }
  const [enige, tweede] = passend
  if (enige && !tweede) return enige
  const nieuwe = tweede ?? kruising(versies)
  if (nieuwe) {
    const vraag =
      `De regel voor ${termijn.titel} veranderde op ${nieuwe.vanaf}, en de oude en de nieuwe regel leggen de dag aan ` +
      'weerszijden daarvan; welk overgangsrecht gold is niet gevonden. Laat dit beoordelen.'
    return { soort: 'oordeelNodig', vraag, grond: grondZonderRegel(termijn, context, vraag) }
  }
  if (overgang) {
    return { soort: 'oordeelNodig', vraag: overgang, grond: grondZonderRegel(termijn, context, overgang) }
  }
  return geenRegel(termijn, versies.at(-1)?.wet.dag ?? context.vraag.eersteZiektedag)
}

const toegepast = (context: Context): Toegepast | Onbekend => {
  const { vraag, register, onderweg } = context
  const termijn = register.termijn.get(vraag.code)
  if (!termijn || onderweg.includes(vraag.code)) {
    return { soort: 'geenRegel', regel: vraag.code, peildatum: vraag.peildatum ?? vraag.eersteZiektedag }
  }
  const verder: Context = { ...context, onderweg: [...onderweg, vraag.code] }
  const { sleutel, eersteZiektedagVanaf } = termijn.tijdlijn
  if (eersteZiektedagVanaf !== undefined && vraag.eersteZiektedag < dagUit(eersteZiektedagVanaf)) {
    return geenRegel(termijn, vraag.eersteZiektedag)
  }
  if (sleutel === 'datumHandeling') return opHandeling(termijn, verder)
  if (sleutel === 'eersteZiektedag') return opDag(termijn, vraag.eersteZiektedag, verder)
  if (vraag.peildatum === undefined) {
    return { soort: 'onvolledig', ontbreekt: [{ gegeven: 'peildatum', vraag: 'Op welke dag wordt gekeken?' }] }
  }
  return opDag(termijn, vraag.peildatum, verder)
}

const feitenVan = ({ eersteZiektedag, ankers, verschuiving }: Termijnvraag): Record<string, Feitwaarde> => ({
  eersteZiektedag: { soort: 'dag', dag: eersteZiektedag },
  ...Object.fromEntries(
    Object.entries(ankers ?? {}).map(([anker, dag]) => [anker, { soort: 'dag', dag } satisfies Feitwaarde]),
  ),
  ...(verschuiving ? { verschuiving: { soort: 'getal', getal: verschuiving, eenheid: 'dagen' } } : {}),
})

/**
 * A term for one case, in both profiles, with its ground.
 *
 * In: the first sick day, the code of the step, actual days of the steps and events it hangs on, days that do not
 * count. Out: first useful day (where there is one), last day under the text and last day of the named week; which
 * day that is stands in `betekenis` of the term. Not known when the rule did not hold on the day that selects it,
 * when a needed event is missing, or when transitional law is unknown.
 */
export const termijn = (regelboek: Termijnboek, vraag: Termijnvraag): Uitkomst<Termijnuitkomst> => {
  const register = termijnregisterVan(regelboek)
  const uitkomst = toegepast({ register, vraag, verschuiving: vraag.verschuiving ?? 0, onderweg: [] })
  if (isOnbekend(uitkomst)) return uitkomst
  const { regel, vanaf, begin, wet, veilig } = uitkomst
  return {
    soort: 'bekend',
    waarde: { begin: begin?.dag, wet: wet.dag, veilig: veilig.dag },
    grond: {
      regel: vraag.code,
      titel: register.termijn.get(vraag.code)!.titel,
      regelversie: regelboek.versie,
      vanaf,
      status: regel.status,
      zekerheid: regel.zekerheid,
      bronnen: regel.bronnen,
      feiten: feitenVan(vraag),
      stappen: wet.stappen,
      ...(regel.toelichting ? { toelichting: regel.toelichting } : {}),
    },
  }
}
