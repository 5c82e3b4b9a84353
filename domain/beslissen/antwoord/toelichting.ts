import type { Dag } from '../../dag/datum.ts'
import { FEITEN_VAN_DE_VRAAG } from '../../regelboek/feit.ts'
import type { Register } from '../../regelboek/register.ts'
import type { Feitwaarde } from '../../regelboek/uitkomst.ts'
import { overigInOrde } from '../tabelwerk/aanname.ts'
import { feitwaarden, genoemdeFeiten, langsBekekenFeiten } from '../geval/feitwaarde.ts'
import type { Feitmelding } from '../geval/feitwaarde.ts'
import type { Geval } from '../geval/geval.ts'
import { bekekenRijen } from '../geval/tabeloordeel.ts'
import type { Oordeel } from '../geval/oordeel.ts'
import { rijenInSpel } from '../geval/spel.ts'
import type { Toelichting } from './verantwoording.ts'
import { langsAnkerfeiten } from '../geval/voorbehoud.ts'

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
 * Names the facts (by index) that an answer rests on, given or not: what was looked at to get there, the days that terms are
 * counted from, and the word of the user where it rests on that.
 */
const langsFeitenOnder = (geval: Geval, oordeel: Oordeel, isAanname: boolean, melding: Feitmelding): void => {
  const { register } = geval
  const { code, gereed } = oordeel
  const rijen = gereed.tabel.soort === 'eerste' && code > 0 ? bekekenRijen(oordeel) : rijenInSpel(geval, oordeel)
  langsBekekenFeiten(geval, rijen, melding)
  langsAnkerfeiten(geval, rijen, melding)
  for (const feit of [register.eenmalig(verschuivingVan), isAanname ? overigInOrde(register) : undefined])
    if (feit !== undefined) melding(feit)
}

/** A 1 for each of them: they are asked of a great many cases, and a mark takes a fraction of the time of a set. */
const merkenOnder = (geval: Geval, oordeel: Oordeel, isAanname: boolean): Uint8Array => {
  const merken = new Uint8Array(geval.register.regelboek.feiten.length)
  langsFeitenOnder(geval, oordeel, isAanname, (feit) => {
    merken[feit] = 1
  })
  return merken
}

/** Those that are known, by name, in the order in which they were looked at. */
export const feitenOnder = (geval: Geval, oordeel: Oordeel, isAanname: boolean): Feitwaarden =>
  behalve(
    feitwaarden(
      geval,
      genoemdeFeiten((melding) => langsFeitenOnder(geval, oordeel, isAanname, melding)),
    ),
    {},
  )

/** How many that are. */
export const aantalOnder = (geval: Geval, oordeel: Oordeel): number => {
  const merken = merkenOnder(geval, oordeel, false)
  return geval.register.regelboek.feiten.filter(
    ({ naam }, index) => merken[index] === 1 && !Number.isNaN(geval.feitcode(index)) && !FEITEN_VAN_DE_VRAAG.has(naam),
  ).length
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
    return index === undefined || gebruikt[index] === 1 || Number.isNaN(geval.feitcode(index)) ? [] : [index]
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
