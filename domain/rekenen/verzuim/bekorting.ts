import type { Register } from '../../regelboek/register.ts'
import { datumTekst, plus } from '../../dag/datum.ts'
import type { Dag } from '../../dag/datum.ts'
import { gezamenlijkeGrond } from '../gezamenlijke-grond.ts'
import { ontbrekend } from '../ontbrekend.ts'
import { oordeelOver } from '../oordeel.ts'
import { tabelwaarde } from '../tabelwaarde.ts'
import { termijn } from '../termijn/termijn.ts'
import type { Grond, Uitkomst } from '../../regelboek/uitkomst.ts'
import { loonsanctie } from './loonsanctie.ts'
import type { Loonsanctievraag } from './loonsanctie.ts'

/** A request to end a loonsanctie. */
export interface Bekortingsverzoek {
  readonly ontvangenOp: Dag
  /** Day on which UWV decided; left out while it has not. */
  readonly beslistOp?: Dag
  readonly toegewezen?: boolean
}

export interface Bekortingsvraag extends Loonsanctievraag {
  readonly besluitOp: Dag
  readonly verzoeken: readonly Bekortingsverzoek[]
}

export interface Bekorting {
  /** Last day of the pay. */
  readonly laatsteDag: Dag
  readonly wiaStart: Dag
  /** Last day of the 52 weeks, had nothing been repaired. */
  readonly uiterlijkTotEnMet: Dag
  /** Days UWV was late with the sanction and with the requests; only a granted request makes them count. */
  readonly dagenTeLaatOpgelegd: number
  readonly dagenTeLaatBeslist: number
  /** The other day that UWV's own texts lead to, where they count the sanction's term a day differently. */
  readonly andereLezing: Dag
  /** Last day on which UWV decides in time on the request that is still open. */
  readonly beslissingUiterlijk: Dag | undefined
}

/** UWV's audit counts the sanction's six weeks from the first WIA day: a day later than its handbook. */
const LATERE_LEZING = 1

/** What UWV made of the requests, up to and including the one it granted. */
interface Beslist {
  readonly dagenTeLaat: number
  /** Last day of pay had UWV never been late. */
  readonly zesWekenNaToewijzing: Dag | undefined
  readonly openTot: Dag | undefined
}

const beslist = (register: Register, vraag: Bekortingsvraag): Uitkomst<Beslist> => {
  const gronden: Grond[] = []
  let dagenTeLaat = 0
  let openTot: Dag | undefined
  let toegewezenOp: Dag | undefined
  for (const { ontvangenOp, beslistOp, toegewezen } of vraag.verzoeken.toSorted(
    (a, b) => a.ontvangenOp - b.ontvangenOp,
  )) {
    if (ontvangenOp < vraag.besluitOp) {
      return ontbrekend(
        'ontvangenOp',
        `het verzoek van ${datumTekst(ontvangenOp)} ligt voor het besluit over de loonsanctie: welke dag is juist?`,
      )
    }
    if (beslistOp !== undefined && beslistOp < ontvangenOp) {
      return ontbrekend(
        'beslistOp',
        `de beslissing van ${datumTekst(beslistOp)} ligt voor het verzoek: welke dag is juist?`,
      )
    }
    if (beslistOp !== undefined && toegewezen === undefined) {
      return ontbrekend('toegewezen', `heeft UWV het verzoek op ${datumTekst(beslistOp)} toegewezen?`)
    }
    const beslissing = termijn(register, { ...vraag, code: 'BKBESLUIT', ankers: { BKVERZOEK: ontvangenOp } })
    if (beslissing.soort !== 'bekend') return beslissing
    gronden.push(beslissing.grond)
    if (beslistOp === undefined) {
      openTot = beslissing.waarde.wet
      continue
    }
    dagenTeLaat += Math.max(0, beslistOp - beslissing.waarde.wet)
    if (!toegewezen) continue
    toegewezenOp = beslistOp
    break
  }
  const zesWeken = termijn(register, {
    ...vraag,
    code: 'BKEINDE',
    ankers: { BKTOEWIJZING: toegewezenOp ?? vraag.besluitOp },
  })
  if (zesWeken.soort !== 'bekend') return zesWeken
  return {
    soort: 'bekend',
    waarde: {
      dagenTeLaat,
      zesWekenNaToewijzing: toegewezenOp === undefined ? undefined : zesWeken.waarde.wet,
      openTot,
    },
    grond: gezamenlijkeGrond([zesWeken.grond, ...gronden]),
  }
}

/**
 * When a loonsanctie ends after a request to shorten it. The pay ends six weeks after UWV finds the gap repaired,
 * that day included, less each day UWV decided late: on the sanction itself, and on every request, also a refused
 * one. Never after the 52 weeks, and without a granted request exactly then. Source: WIA art. 25 lid 12-14 and UWV's
 * audit of 2018, which found one in five end dates a day off: compare with the letter.
 */
export const bekorting = (register: Register, vraag: Bekortingsvraag): Uitkomst<Bekorting> => {
  const sanctie = loonsanctie(register, vraag)
  if (sanctie.soort !== 'bekend') return sanctie
  const { geldig, dagenTeLaat: dagenTeLaatOpgelegd, laatsteBesluitdag, uiterlijkTotEnMet, van } = sanctie.waarde
  if (!geldig) {
    const tekst = `Het besluit is na ${datumTekst(laatsteBesluitdag)} verzonden; dan is geen verlenging mogelijk. Laat dit beoordelen.`
    return { soort: 'oordeelNodig', vraag: tekst, grond: sanctie.grond }
  }
  const verzoeken = beslist(register, vraag)
  if (verzoeken.soort !== 'bekend') return verzoeken
  const { zesWekenNaToewijzing, dagenTeLaat: dagenTeLaatBeslist, openTot } = verzoeken.waarde
  const voorAanvang = plus(van, -1)
  const einde = (opgelegd: number): Dag => {
    if (zesWekenNaToewijzing === undefined) return uiterlijkTotEnMet
    const dag = plus(zesWekenNaToewijzing, -opgelegd - dagenTeLaatBeslist)
    if (dag > uiterlijkTotEnMet) return uiterlijkTotEnMet
    return dag < voorAanvang ? voorAanvang : dag
  }
  if (zesWekenNaToewijzing !== undefined && dagenTeLaatOpgelegd + dagenTeLaatBeslist > 0) {
    const perDag = tabelwaarde(register, 'BKPERDAG', vraag.besluitOp)
    if (perDag.soort === 'geenRegel' && perDag.waarom !== undefined)
      return oordeelOver(register, 'BKPERDAG', perDag.waarom)
  }
  const laatsteDag = einde(dagenTeLaatOpgelegd)
  return {
    soort: 'bekend',
    waarde: {
      laatsteDag,
      wiaStart: plus(laatsteDag, 1),
      uiterlijkTotEnMet,
      dagenTeLaatOpgelegd,
      dagenTeLaatBeslist,
      andereLezing: einde(Math.max(0, dagenTeLaatOpgelegd - LATERE_LEZING)),
      beslissingUiterlijk: openTot,
    },
    grond: gezamenlijkeGrond([sanctie.grond, verzoeken.grond], { titel: 'Bekorting van de loonsanctie' }),
  }
}
