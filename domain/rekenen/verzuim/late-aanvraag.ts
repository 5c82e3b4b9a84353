import type { Register } from '../../regelboek/register.ts'
import { datumTekst } from '../../dag/datum.ts'
import type { Dag } from '../../dag/datum.ts'
import { gezamenlijkeGrond } from '../gezamenlijke-grond.ts'
import { ontbrekend } from '../ontbrekend.ts'
import { termijn } from '../termijn/termijn.ts'
import type { Grond, Ontbrekend, Uitkomst } from '../../regelboek/uitkomst.ts'
import { voorDeZiekte } from './onmogelijke-dag.ts'

/** An act that was done on a day, that was not done, or of which nothing is known. */
export type Handeling = Dag | 'niet' | undefined

export interface Aanvraagvraag {
  readonly eersteZiektedag: Dag
  readonly verschuiving?: number
  /** Last day of a voluntary extension, where there is one. */
  readonly verlengdTotEnMet?: Dag
  readonly aanvraagOp: Dag
  readonly kennisgevingOp?: Handeling
  readonly ziekteaangifteOp?: Handeling
}

/** How late an application is; `opTijdDoor` says why one after the last day still counts as timely. */
export interface Aanvraaguitkomst {
  readonly laatsteDag: Dag
  readonly dagenTeLaat: number
  readonly opTijdDoor: 'binnen de termijn' | 'geen kennisgeving' | 'late kennisgeving' | undefined
}

type Soepelheid = 'geldt' | 'geldt niet' | 'na de vier weken' | Ontbrekend | { readonly vraag: string }

const KENNISGEVING: Ontbrekend = {
  gegeven: 'kennisgevingOp',
  vraag: 'Op welke dag stuurde UWV de kennisgeving over de WIA-aanvraag, of stuurde UWV die niet?',
}
const AANGIFTE: Ontbrekend = {
  gegeven: 'ziekteaangifteOp',
  vraag: 'Op welke dag deed de werkgever de 42e-weeksmelding, of deed hij die niet?',
}

/** The readings of "81 weeks" differ by two days; between the strictest and the widest only a person can say. */
const WIJDSTE_LEZING = 2

/** An extension that ends before the wachttijd does, as a question; undefined when it does not. */
export const verlengingTeKort = (
  verlengdTotEnMet: Dag | undefined,
  eindeWachttijd: Dag,
): Uitkomst<never> | undefined =>
  verlengdTotEnMet !== undefined && verlengdTotEnMet < eindeWachttijd
    ? ontbrekend(
        'verlengdTotEnMet',
        `de verlenging tot en met ${datumTekst(verlengdTotEnMet)} eindigt voor de wachttijd (${datumTekst(eindeWachttijd)}): welke dag is juist?`,
      )
    : undefined

const aangifteOpTijd = (aangifte: Handeling, { wet }: { wet: Dag }): boolean | undefined | 'rand' => {
  if (aangifte === undefined) return undefined
  if (aangifte === 'niet') return false
  if (aangifte <= wet) return true
  return aangifte <= wet + WIJDSTE_LEZING ? 'rand' : false
}

const onmogelijkeDag = (vraag: Aanvraagvraag): Uitkomst<never> | undefined =>
  voorDeZiekte(vraag.eersteZiektedag, { gegeven: 'aanvraagOp', wat: 'de WIA-aanvraag', dag: vraag.aanvraagOp }) ??
  voorDeZiekte(vraag.eersteZiektedag, {
    gegeven: 'kennisgevingOp',
    wat: 'de kennisgeving',
    dag: vraag.kennisgevingOp,
  }) ??
  voorDeZiekte(vraag.eersteZiektedag, {
    gegeven: 'ziekteaangifteOp',
    wat: 'de 42e-weeksmelding',
    dag: vraag.ziekteaangifteOp,
  })

/**
 * How many days a WIA application is late, which is how many days the pay goes on longer (BW 7:629 lid 11). An
 * application after the last day is still timely without a notice from UWV, or within four weeks after a late one;
 * not when the employer reported the illness too late for that (WIA art. 64 lid 6). Facts that do not matter for the
 * answer are not asked for.
 */
export const lateAanvraag = (register: Register, vraag: Aanvraagvraag): Uitkomst<Aanvraaguitkomst> => {
  const { eersteZiektedag, verschuiving = 0, verlengdTotEnMet, aanvraagOp, kennisgevingOp, ziekteaangifteOp } = vraag
  const onmogelijk = onmogelijkeDag(vraag)
  if (onmogelijk) return onmogelijk
  const basis = { eersteZiektedag, verschuiving }
  const wia = termijn(register, {
    ...basis,
    code: 'WIA',
    ...(verlengdTotEnMet === undefined ? {} : { ankers: { EWT: verlengdTotEnMet } }),
  })
  if (wia.soort !== 'bekend') return wia
  const laatsteDag = wia.waarde.wet
  const uitkomst = (dagenTeLaat: number, opTijdDoor: Aanvraaguitkomst['opTijdDoor'], ...gronden: Grond[]) =>
    ({
      soort: 'bekend',
      waarde: { laatsteDag, dagenTeLaat, opTijdDoor },
      grond: gezamenlijkeGrond([wia.grond, ...gronden], { feiten: { aanvraagOp: { soort: 'dag', dag: aanvraagOp } } }),
    }) satisfies Uitkomst<Aanvraaguitkomst>
  if (aanvraagOp <= laatsteDag) return uitkomst(0, 'binnen de termijn')
  const teLaat = aanvraagOp - laatsteDag
  const brief = termijn(register, { ...basis, code: 'UWVBRIEF' })
  if (brief.soort !== 'bekend') return brief
  if (typeof kennisgevingOp === 'number' && kennisgevingOp <= brief.waarde.wet)
    return uitkomst(teLaat, undefined, brief.grond)

  const melding = termijn(register, { ...basis, code: 'MELD81' })
  if (melding.soort !== 'bekend') return melding
  const aangifte = aangifteOpTijd(ziekteaangifteOp, melding.waarde)
  if (aangifte === false) return uitkomst(teLaat, undefined, melding.grond)
  const soepelheid = ((): Soepelheid => {
    if (kennisgevingOp === undefined) return KENNISGEVING
    if (kennisgevingOp === 'niet') return 'geldt'
    const vier = termijn(register, { ...basis, code: 'WIANABRIEF', ankers: { KENNISGEVING: kennisgevingOp } })
    if (vier.soort === 'oordeelNodig') return { vraag: vier.vraag }
    return vier.soort === 'bekend' && aanvraagOp <= vier.waarde.wet ? 'geldt' : 'na de vier weken'
  })()
  const ontbreekt = [
    ...(typeof soepelheid === 'object' && 'gegeven' in soepelheid ? [soepelheid] : []),
    ...(aangifte === undefined ? [AANGIFTE] : []),
  ]
  if (ontbreekt.length > 0) return { soort: 'onvolledig', ontbreekt }
  const gronden = [brief.grond, melding.grond]
  const oordeel = (vraagtekst: string): Uitkomst<never> => ({
    soort: 'oordeelNodig',
    vraag: vraagtekst,
    grond: gezamenlijkeGrond([wia.grond, ...gronden]),
  })
  if (typeof soepelheid === 'object') return oordeel(soepelheid.vraag)
  if (aangifte === 'rand') {
    return oordeel(
      'De 42e-weeksmelding kwam rond het einde van week 81; de wet en de handboeken van UWV tellen daar verschillend.',
    )
  }
  if (soepelheid === 'na de vier weken') {
    return oordeel(
      'De aanvraag kwam meer dan vier weken na een late kennisgeving. Vanaf welke dag UWV dan telt, is niet gevonden.',
    )
  }
  return uitkomst(0, kennisgevingOp === 'niet' ? 'geen kennisgeving' : 'late kennisgeving', ...gronden)
}
