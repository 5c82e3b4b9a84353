import { zin } from '../../taal/zin.ts'
import { datumTekst, opkomstBij, tijdlijn } from '@poortwachter/wet'
import { opkomstTekst } from '@poortwachter/wet/verwoording'
import { dagVoluit } from '../../taal/dag.ts'
import type { Caseload } from '../../dossiers/caseload.ts'
import type { Caseloaddossier } from '../../dossiers/dossier.ts'
import { dossierstandOf } from '../../dossiers/dossierstand.ts'
import { gebeurtenissenOf } from '../../dossiers/feiten.ts'
import { gevolgzinnen } from '../../dossiers/stukgevolgen.ts'
import { dossiergevalOf } from '../../dossiers/gevallen.ts'
import type { Caseloadstand } from '../../dossiers/dossierstand.ts'
import { stapregelOf } from '../taak/stapregel.ts'
import type { Stapregel } from '../taak/stapregel.ts'
import { FASEWOORDEN } from '../taak/woorden.ts'
import { tekeningOf } from './tekening.ts'
import type { Tekening } from './tekening.ts'

/** A case as the section shows it. */
export interface Dossiermodel {
  readonly stand: Caseloadstand
  readonly titel: string
  /** One line with phase, week and first sick day. */
  readonly samenvatting: string
  readonly stappen: readonly Stapregel[]
  readonly tekening: Tekening | undefined
  readonly leesfouten: readonly string[]
  /** What follows from what was done, one sentence each. */
  readonly gevolgen: readonly string[]
  /** Expected changes of the law that can touch the case, one sentence each. */
  readonly opkomst: readonly string[]
}

const summaryOf = ({ fase, week, bericht, dossier }: Caseloadstand): string => {
  if (bericht !== undefined) return bericht
  const { ziektedatum, hersteldatum } = dossier
  const woord = String(FASEWOORDEN[fase])
  const hersteld = fase === 'hersteld' && hersteldatum !== undefined && zin`op ${datumTekst(hersteldatum)}`
  const verzuim = fase === 'loopt' && (week === undefined ? zin`verzuimweek onbekend` : zin`verzuimweek ${week}`)
  const begin = ziektedatum !== undefined && zin`eerste ziektedag ${dagVoluit(ziektedatum)}`
  const delen = [woord.charAt(0).toUpperCase() + woord.slice(1), hersteld, verzuim, begin]
  return `${delen.filter((deel) => deel !== false).join(', ')}.`
}

/** A case with its whole timeline. */
export const dossiermodelOf = (caseload: Caseload, dossier: Caseloaddossier): Dossiermodel => {
  const { register, peildatum, bijgehouden } = caseload
  const stand = dossierstandOf(register, dossiergevalOf(register, dossier, peildatum), peildatum, bijgehouden)
  const { ziektedatum, verschuiving, gedaan } = dossier
  const regels =
    ziektedatum === undefined
      ? []
      : tijdlijn(register, {
          eersteZiektedag: ziektedatum,
          peildatum,
          gedaan: { ...gebeurtenissenOf(register, dossier), ...gedaan },
          verschuiving,
        })
  const stapstanden = new Map(stand.stappen.map((stap) => [stap.code, stap]))
  const stappen = regels.map((regel) => stapregelOf(register, regel, stapstanden.get(regel.termijn.code)))
  return {
    stand,
    titel: [...new Set([dossier.label, dossier.naam, dossier.werkgever])].filter((deel) => deel !== '').join(' · '),
    samenvatting: summaryOf(stand),
    stappen,
    tekening: ziektedatum === undefined ? undefined : tekeningOf(ziektedatum, verschuiving, stappen, peildatum),
    leesfouten: dossier.fouten.map(({ kop, bericht }) => `${kop}: ${bericht}`),
    gevolgen: gevolgzinnen(register, dossier, peildatum),
    opkomst:
      ziektedatum === undefined || stand.fase !== 'loopt'
        ? []
        : opkomstBij(register, { eersteZiektedag: ziektedatum, verschuiving }).map(opkomstTekst),
  }
}
