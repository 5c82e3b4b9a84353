import type { Dag } from '../dag/datum.ts'
import { FEITEN_VAN_DE_VRAAG } from '../regelboek/feit.ts'
import type { Register } from '../regelboek/register.ts'
import type { Feitwaarde } from '../regelboek/uitkomst.ts'
import { overigInOrde } from './aanname.ts'
import { Feitmerken } from './feitmerken.ts'
import { feitwaarden, metBekekenFeiten } from './feitwaarde.ts'
import type { Feitverzameling } from './feitwaarde.ts'
import type { Geval } from './geval.ts'
import type { Oordeel } from './oordeel.ts'
import { rijenInSpel } from './spel.ts'
import type { Toelichting } from './verantwoording.ts'
import { metAnkerfeiten } from './voorbehoud.ts'

type Feitwaarden = Readonly<Record<string, Feitwaarde>>

/** Those that are no part of the question itself and not among `andere`. */
const behalve = (feiten: Feitwaarden, andere: Feitwaarden): Feitwaarden =>
  Object.fromEntries(
    Object.entries(feiten).filter(([naam]) => !FEITEN_VAN_DE_VRAAG.has(naam) && !Object.hasOwn(andere, naam)),
  )

const verschuivingVan = ({ regelboek }: Register): number | undefined => {
  const index = regelboek.feiten.findIndex((feit) => 'isVerschuiving' in feit)
  return index < 0 ? undefined : index
}

/**
 * Adds the facts (by index) that an answer rests on, given or not: what was looked at to get there, the days that terms are
 * counted from, and the word of the user where it rests on that.
 */
const metFeitenOnder = <V extends Feitverzameling>(
  geval: Geval,
  oordeel: Oordeel,
  isAanname: boolean,
  feiten: V,
): V => {
  const { register } = geval
  const { code, gereed } = oordeel
  const rijen = gereed.tabel.soort === 'eerste' && code > 0 ? oordeel.bekeken() : rijenInSpel(geval, oordeel)
  metAnkerfeiten(geval, rijen, metBekekenFeiten(geval, rijen, feiten))
  for (const feit of [register.eenmalig(verschuivingVan), isAanname ? overigInOrde(register) : undefined])
    if (feit !== undefined) feiten.add(feit)
  return feiten
}

/** They are asked of a great many cases, where it is not told in which order they were looked at. */
const merkenOnder = (geval: Geval, oordeel: Oordeel, isAanname: boolean): Feitmerken =>
  metFeitenOnder(geval, oordeel, isAanname, new Feitmerken(geval.register.regelboek.feiten.length))

/** Those that are known, by name, in the order in which they were looked at. */
export const feitenOnder = (geval: Geval, oordeel: Oordeel, isAanname: boolean): Feitwaarden =>
  behalve(feitwaarden(geval, metFeitenOnder(geval, oordeel, isAanname, new Set<number>())), {})

/** How many that are. */
export const aantalOnder = (geval: Geval, oordeel: Oordeel): number => {
  const { feiten } = geval.register.regelboek
  let aantal = 0
  for (const index of merkenOnder(geval, oordeel, false)) {
    if (!Number.isNaN(geval.feitcode(index)) && !FEITEN_VAN_DE_VRAAG.has(feiten[index]!.naam)) aantal++
  }
  return aantal
}

/** The facts that were given and that the answer does not rest on. */
export const zonderInvloedIn = (geval: Geval, gebruikt: Feitwaarden): Feitwaarden =>
  behalve(feitwaarden(geval, geval.register.regelboek.feiten.keys()), gebruikt)

/** Their names, without what was given of them. */
export const namenZonderInvloed = (geval: Geval, oordeel: Oordeel, isAanname: boolean): readonly string[] => {
  const { register, blok } = geval
  const gebruikt = merkenOnder(geval, oordeel, isAanname)
  // Most facts of the edition have no column at all.
  const gegeven = [...blok.gevallen.feiten.keys()].flatMap((naam) => {
    const index = FEITEN_VAN_DE_VRAAG.has(naam) ? undefined : register.feitindex.get(naam)
    return index === undefined || gebruikt.has(index) || Number.isNaN(geval.feitcode(index)) ? [] : [index]
  })
  return gegeven.toSorted((a, b) => a - b).map((index) => register.regelboek.feiten[index]!.naam)
}

/** What a case says of itself in an explanation, whatever the answer is. */
export const toelichtingBij = (
  geval: Geval,
  feiten: Feitwaarden,
  rest: Pick<Toelichting, 'ondergrens' | 'gebleken' | 'volledigheid' | 'aangenomen'>,
): Toelichting => {
  const { blok, plaats, peildatum } = geval
  return {
    eersteZiektedag: blok.gevallen.eersteZiektedag[blok.van + plaats] as Dag,
    peildatum,
    feiten,
    zonderInvloed: zonderInvloedIn(geval, feiten),
    ...rest,
  }
}
