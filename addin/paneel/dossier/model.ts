import { datumTekst, datumVoluit, opkomstBij, tijdlijn } from '@poortwachter/wet'
import { opkomstTekst } from '@poortwachter/wet/verwoording'
import type { Caseload } from '../../dossiers/caseload.ts'
import type { Caseloaddossier } from '../../dossiers/dossier.ts'
import { dossierstandOf } from '../../dossiers/dossierstand.ts'
import { gebeurtenissenOf } from '../../dossiers/feiten.ts'
import { gevolgzinnen } from '../../dossiers/stukgevolgen.ts'
import { dossiergevalOf } from '../../dossiers/gevallen.ts'
import type { Caseloadstand } from '../../dossiers/dossierstand.ts'
import { stapregelOf } from '../taak/stapregel.ts'
import type { Stapregel } from '../taak/stapregel.ts'
import { tekeningOf } from './tekening.ts'
import type { Tekening } from './tekening.ts'

/** A case as the section shows it. */
interface Dossiermodel {
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
  const begin = dossier.ziektedatum === undefined ? '' : `eerste ziektedag ${datumVoluit(dossier.ziektedatum)}`
  const delen = [fase === 'loopt' ? 'Loopt' : fase.charAt(0).toUpperCase() + fase.slice(1)]
  if (fase === 'hersteld' && dossier.hersteldatum !== undefined) delen.push(`op ${datumTekst(dossier.hersteldatum)}`)
  if (fase === 'loopt' && week !== undefined) delen.push(`verzuimweek ${week}`)
  return `${[...delen, begin].filter((deel) => deel !== '').join(', ')}.`
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

/** The timeline in sentences, to paste in a file or an e-mail: what must be done by when, on which ground. */
export const uitlegTekst = ({ titel, samenvatting, stappen }: Dossiermodel, versie: string): string => {
  const regels = stappen.flatMap(({ titel: stap, status, wet, veilig, gedaanOp, bronnen, berekening }) => {
    if (wet === undefined || veilig === undefined) return []
    const gedaan = gedaanOp === undefined ? '' : `, gedaan op ${datumTekst(gedaanOp)}`
    const bron = bronnen.map(({ tekst }) => tekst).join('; ')
    return [
      `- ${stap}: uiterlijk ${datumTekst(wet)}${veilig < wet ? ` (veilig ${datumTekst(veilig)})` : ''}, ${status}${gedaan}. ${berekening}. Bron: ${bron}.`,
    ]
  })
  return [titel, samenvatting, '', ...regels, '', `Regelversie ${versie}.`].join('\n')
}
