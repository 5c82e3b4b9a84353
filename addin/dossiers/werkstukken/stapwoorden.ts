import { datumVoluit, isGedaan, plandag } from '@poortwachter/wet'
import type { Dag, Register } from '@poortwachter/wet'
import { AFGEWEKEN } from '@poortwachter/wet/lezen'
import {
  berekeningTekst,
  bronnenTekst,
  onbekendTekst,
  statusTekst,
  zekerheidTekst,
} from '@poortwachter/wet/verwoording'
import type { Caseload } from '../caseload.ts'
import type { Caseloadstand, Caseloadstap } from '../dossierstand.ts'
import { dossiertermijnenOf } from '../dossiertermijnen.ts'

/** A step of a case in words, all of them from the edition. */
export interface Stapwoorden {
  readonly titel: string
  /** Who has to act. */
  readonly wie: string
  /** Until when, and which day to keep to. */
  readonly termijn: string
  /** Whether it is done on the day one looks from; a step that comes back is not. */
  readonly isGedaan: boolean
  /** What became of it by then. */
  readonly stand: string
  readonly berekening: string
  readonly bronnen: string
  /** How binding it is and how sure we are of it. */
  readonly gezag: string
}

const capital = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)

/** The working day to keep to, where one is left and it is not the last day itself. */
const keepSentence = ({ regelboek }: Register, { veilig, wet }: { veilig: Dag; wet: Dag }, vandaag: Dag): string => {
  const dag = plandag(regelboek.kalender, veilig)
  return dag < wet && dag >= vandaag ? ` Houd ${datumVoluit(dag)} aan.` : ''
}

const standSentence = (wet: Dag, gedaanOp: Dag | undefined, stap: Caseloadstap | undefined, peildatum: Dag): string => {
  if (stap?.status === 'n.v.t.') return 'Dit is in dit dossier niet van toepassing.'
  const isEerder = isGedaan(gedaanOp, peildatum)
  const afgeweken = stap?.status === AFGEWEKEN ? ' Van de termijn is met redenen afgeweken.' : ''
  if (!stap?.isGedaan || !isEerder) {
    const nu = wet < peildatum ? 'De laatste dag is voorbij en niet bekend is of dit is gedaan.' : 'Nog te doen.'
    return `${nu}${afgeweken}${isEerder ? ` De vorige keer was ${datumVoluit(gedaanOp)}.` : ''}`
  }
  return gedaanOp > wet
    ? `Gedaan op ${datumVoluit(gedaanOp)}, na de laatste dag.${afgeweken}`
    : `Gedaan op ${datumVoluit(gedaanOp)}, op tijd.`
}

/** Which day it is, in a sentence that begins with the day; of a day that has passed in the past tense. */
const daySentence = (wet: Dag, betekenis: string, peildatum: Dag): string =>
  wet < peildatum
    ? `${capital(datumVoluit(wet))} was de ${betekenis.replace(/\bmoet\b/g, 'moest').replace(/\bkan\b/g, 'kon')}.`
    : `${capital(datumVoluit(wet))} is de ${betekenis}.`

/** A step of a case in words; undefined for a case without a first sick day. */
export const stapwoordenOf = (
  { register, peildatum }: Pick<Caseload, 'register' | 'peildatum'>,
  { dossier, stappen }: Caseloadstand,
  code: string,
): Stapwoorden | undefined => {
  const regel = register.termijn.get(code)
  const uitkomst = dossiertermijnenOf(register, dossier, peildatum)?.uitkomst(code)
  if (uitkomst === undefined || regel === undefined) return undefined
  const { titel, wie, betekenis } = regel
  const stap = stappen.find((kandidaat) => kandidaat.code === code)
  const isAf = stap?.isGedaan === true
  if (uitkomst.soort !== 'bekend') {
    const onbekend = onbekendTekst(register, uitkomst)
    return { titel, wie, termijn: onbekend, isGedaan: isAf, stand: '', berekening: '', bronnen: '', gezag: '' }
  }
  const { waarde, grond } = uitkomst
  return {
    titel,
    wie,
    termijn: `${daySentence(waarde.wet, betekenis, peildatum)}${isAf ? '' : keepSentence(register, waarde, peildatum)}`,
    isGedaan: isAf,
    stand: standSentence(waarde.wet, dossier.gedaan[code], stap, peildatum),
    berekening: berekeningTekst(register, grond.stappen),
    bronnen: bronnenTekst(register.regelboek, grond),
    gezag: `${statusTekst[grond.status]}, ${zekerheidTekst[grond.zekerheid]}`,
  }
}
