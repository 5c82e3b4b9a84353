import type { Register } from '../../regelboek/register.ts'
import { tabelwaarde } from '../tabelwaarde.ts'
import { datumTekst } from '../../dag/datum.ts'
import type { Dag } from '../../dag/datum.ts'
import { gezamenlijkeGrond } from '../gezamenlijke-grond.ts'
import { ontbrekend } from '../ontbrekend.ts'
import { oordeelOver } from '../oordeel.ts'
import { termijn } from '../termijn/termijn.ts'
import type { Termijnuitkomst } from '../termijn/termijnrekenaar.ts'
import { metWaarde } from '../../regelboek/uitkomst.ts'
import type { Uitkomst } from '../../regelboek/uitkomst.ts'
import { onderbreking } from './onderbreking.ts'
import type { Onderbreking } from './onderbreking.ts'
import { aaneengesloten, buiten, verschuivingBinnen, ziektereeksen } from './periode.ts'
import type { Reeks, Verlof, Ziekteperiode } from './periode.ts'

/** The illness of one worker, in any order, as far as it is known. */
export interface Verzuimvraag {
  readonly periodes: readonly Ziekteperiode[]
  readonly verloven?: readonly Verlof[]
  /** Periods that begin after this day are left out, and days are counted up to and including it. */
  readonly peildatum?: Dag
}

/** Where a case stands: ill, recovered for less than four weeks, or ended. */
export type Verzuimstand = 'ziek' | 'hersteld' | 'beeindigd'

export interface Samengesteld {
  /** First sick day of the case that runs last. */
  readonly eersteZiektedag: Dag
  /** Days that count, up to and including `peildatum` or else the last known sick day; undefined without either. */
  readonly geteldeDagen: number | undefined
  /** Days between the first sick day and the end of the wachttijd that do not count. */
  readonly verschuiving: number
  /** Last day of the wachttijd of 104 weeks, if the illness goes on. */
  readonly eindeWachttijd: Dag
  readonly stand: Verzuimstand
  /** The runs of sick days of this case, in order. */
  readonly reeksen: readonly Reeks[]
  /** Each interruption from the beginning of this case on, preceded by the one that ended the case before it. */
  readonly onderbrekingen: readonly Onderbreking[]
}

const omgekeerd = ({ periodes, verloven = [] }: Verzuimvraag): Dag | undefined =>
  [...periodes, ...verloven].find(({ van, totEnMet }) => totEnMet !== undefined && totEnMet < van)?.van

/** Goes back from the last run for as long as runs join. A cause nobody gave is only asked for when it decides. */
const laatsteGeval = (
  reeksen: readonly Reeks[],
  verloven: readonly Verlof[],
  langste: number,
): { readonly begin: number; readonly onderbrekingen: readonly Onderbreking[] } | { readonly oorzaakVan: Dag } => {
  const verlofreeksen = aaneengesloten(verloven)
  const onderbrekingen: Onderbreking[] = []
  for (let i = reeksen.length - 1; i > 0; i--) {
    const tussen = onderbreking(reeksen[i - 1]!, reeksen[i]!, { verloven, verlofreeksen, langste })
    if (!tussen) return { oorzaakVan: (reeksen[i - 1]!.totEnMet + 1) as Dag }
    onderbrekingen.unshift(tussen)
    if (tussen.telt === 'opnieuw') return { begin: i, onderbrekingen }
  }
  return { begin: 0, onderbrekingen }
}

/**
 * A term that moves with days that do not count, for joined illness. Only the interruptions before it count: one in
 * week 60 moves the end of the wachttijd and leaves the report after 42 weeks where it was.
 */
export const verschovenTermijn = (
  register: Register,
  reeksen: readonly Reeks[],
  code: string,
): Uitkomst<Termijnuitkomst & { readonly verschuiving: number }> => {
  const eersteZiektedag = reeksen[0]!.van as Dag
  const zonder = termijn(register, { eersteZiektedag, code })
  if (zonder.soort !== 'bekend') return zonder
  const verschuiving = verschuivingBinnen(reeksen, zonder.waarde.veilig - eersteZiektedag + 1)
  return metWaarde(termijn(register, { eersteZiektedag, code, verschuiving }), (waarde) => ({
    ...waarde,
    verschuiving,
  }))
}

const geteldTot = (reeksen: readonly Reeks[], laatste: number): number | undefined => {
  const som = reeksen.reduce(
    (totaal, { van, totEnMet }) => totaal + Math.max(0, Math.min(totEnMet, laatste) - van + 1),
    0,
  )
  return Number.isFinite(som) ? som : undefined
}

const standOp = (laatste: number, peildatum: Dag | undefined, langste: number): Verzuimstand => {
  if (laatste >= (peildatum ?? Number.POSITIVE_INFINITY)) return 'ziek'
  if (peildatum === undefined) return 'hersteld'
  return peildatum - laatste > langste ? 'beeindigd' : 'hersteld'
}

/** Leave from a time of which the edition does not know what leave did, as a question; undefined when there is none. */
const onbekendeBrug = (
  register: Register,
  verloven: readonly Verlof[],
  van: Dag,
  totEnMet: number,
): Uitkomst<never> | undefined => {
  for (const verlof of verloven) {
    if (verlof.totEnMet < van || verlof.van > totEnMet) continue
    const brug = tabelwaarde(register, 'VERLOFBRUG', verlof.van)
    if (brug.soort === 'geenRegel' && brug.waarom !== undefined) return oordeelOver(register, 'VERLOFBRUG', brug.waarom)
  }
  return undefined
}

/**
 * Joins periods of illness into the case that runs last.
 *
 * An interruption of less than four weeks does not count and the case goes on; a longer one begins a new case. WAZO
 * leave never counts; it joins the illness before and after only when both directly adjoin it and have the same cause.
 * With a cause that decides and is not known the answer is `onvolledig`. Source: WIA art. 23 lid 3 and 5.
 */
export const samengesteldVerzuim = (register: Register, vraag: Verzuimvraag): Uitkomst<Samengesteld> => {
  const { verloven = [], peildatum } = vraag
  const verkeerd = omgekeerd(vraag)
  if (verkeerd !== undefined) {
    return ontbrekend(
      'periodes',
      `de periode vanaf ${datumTekst(verkeerd)} eindigt voor zij begint: welke dag is juist?`,
    )
  }
  const periodes = vraag.periodes.filter(({ van }) => peildatum === undefined || van <= peildatum)
  const reeksen = buiten(ziektereeksen(periodes), aaneengesloten(verloven)).filter(
    ({ van }) => peildatum === undefined || van <= peildatum,
  )
  const laatste = reeksen.at(-1)
  if (!laatste) return ontbrekend('periodes', 'op welke dagen, buiten verlof, was de werknemer ziek?')
  const langste = tabelwaarde(register, 'ONDERBREKING', laatste.van as Dag)
  if (langste.soort !== 'bekend') return langste
  const geval = laatsteGeval(reeksen, verloven, langste.waarde)
  if ('oorzaakVan' in geval) {
    return ontbrekend(
      'zelfdeOorzaak',
      `heeft de ziekte direct voor en direct na het verlof rond ${datumTekst(geval.oorzaakVan)} dezelfde oorzaak?`,
    )
  }
  const eigen = reeksen.slice(geval.begin)
  const brug = onbekendeBrug(register, verloven, eigen[0]!.van as Dag, laatste.totEnMet)
  if (brug) return brug
  const eersteZiektedag = eigen[0]!.van as Dag
  const einde = verschovenTermijn(register, eigen, 'EWT')
  if (einde.soort !== 'bekend') return einde
  return {
    soort: 'bekend',
    waarde: {
      eersteZiektedag,
      geteldeDagen: geteldTot(eigen, peildatum ?? Number.POSITIVE_INFINITY),
      verschuiving: einde.waarde.verschuiving,
      eindeWachttijd: einde.waarde.wet,
      stand: standOp(laatste.totEnMet, peildatum, langste.waarde),
      reeksen: eigen,
      onderbrekingen: geval.onderbrekingen,
    },
    grond: gezamenlijkeGrond([langste.grond, einde.grond], {
      titel: 'Samengesteld verzuim',
      feiten: { langsteOnderbreking: { soort: 'getal', getal: langste.waarde, eenheid: 'dagen' } },
    }),
  }
}
