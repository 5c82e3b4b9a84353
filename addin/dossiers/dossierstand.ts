import { datumTekst, stapstatus, termijn, verzuimweek } from '@poortwachter/wet'
import type { Dag, Register, Stapstatus } from '@poortwachter/wet'
import type { Caseloaddossier } from './dossier.ts'
import { isNietNodig, klasseOverDossier } from './stapbeslissing.ts'
import type { Klasseberekening } from './stapbeslissing.ts'

/** Where a case as a whole is on the day one looks from. */
export const dossierfasen = [
  'loopt',
  'wachttijd voorbij',
  'hersteld',
  'uit dienst',
  'nog niet begonnen',
  'niet te berekenen',
] as const
export type Dossierfase = (typeof dossierfasen)[number]

/** One step of one case. */
export interface Caseloadstap {
  readonly code: string
  readonly begin: Dag | undefined
  /** Last day the text allows. */
  readonly wet: Dag
  /** Last day of the week that practice names. */
  readonly veilig: Dag
  readonly gedaanOp: Dag | undefined
  /**
   * `niet bijgehouden`: no column tells whether it was done, and its last day has passed. `n.v.t.`: a decision of the
   * edition says that the case has no need of it.
   */
  readonly status: Stapstatus | 'niet bijgehouden' | 'n.v.t.'
}

/** One case with its steps as they stand. */
export interface Caseloadstand {
  readonly dossier: Caseloaddossier
  readonly fase: Dossierfase
  /** Why it cannot be worked out, for `niet te berekenen`. */
  readonly bericht: string | undefined
  readonly week: number | undefined
  readonly stappen: readonly Caseloadstap[]
}

const unreadable = (dossier: Caseloaddossier): string => {
  const fout = dossier.fouten.find(({ veld }) => veld === 'ziektedatum')
  return fout
    ? `${fout.kop}: ${fout.bericht}`
    : 'Eerste ziektedag: niets ingevuld. Vul de eerste ziektedag in om termijnen te zien.'
}

const phaseOf = (
  dossier: Caseloaddossier,
  ziektedatum: Dag,
  peildatum: Dag,
  eindeWachttijd: Dag | undefined,
): Dossierfase => {
  if (ziektedatum > peildatum) return 'nog niet begonnen'
  if (dossier.hersteldatum !== undefined && dossier.hersteldatum >= ziektedatum && dossier.hersteldatum <= peildatum)
    return 'hersteld'
  if (dossier.eindeDienstverband !== undefined && dossier.eindeDienstverband < peildatum) return 'uit dienst'
  return eindeWachttijd !== undefined && peildatum > eindeWachttijd ? 'wachttijd voorbij' : 'loopt'
}

/** What a case is worked out with; a caller with a great many cases brings one that remembers. */
export interface Standrekenaar {
  readonly termijn: typeof termijn
  readonly klasse: Klasseberekening
}

const shownStatus = (
  gemeten: Stapstatus,
  register: Register,
  dossier: Caseloaddossier,
  code: string,
  peildatum: Dag,
  bijgehouden: ReadonlySet<string>,
  rekenaar: Standrekenaar,
): Caseloadstap['status'] => {
  if (gemeten === 'te laat' && !bijgehouden.has(code)) return 'niet bijgehouden'
  const dringt = gemeten === 'te laat' || gemeten === 'binnenkort'
  return dringt && isNietNodig(register, dossier, code, peildatum, rekenaar.klasse) ? 'n.v.t.' : gemeten
}

const stepsOf = (
  register: Register,
  dossier: Caseloaddossier,
  ziektedatum: Dag,
  peildatum: Dag,
  bijgehouden: ReadonlySet<string>,
  rekenaar: Standrekenaar,
): Caseloadstap[] => {
  const stappen: Caseloadstap[] = []
  for (const stap of register.regelboek.termijnen) {
    if (stap.aard !== 'stap' || (stap.alleenBij !== undefined && dossier.gedaan[stap.code] === undefined)) continue
    const uitkomst = rekenaar.termijn(register.regelboek, {
      eersteZiektedag: ziektedatum,
      code: stap.code,
      ankers: dossier.gedaan,
      verschuiving: dossier.verschuiving,
      peildatum,
    })
    if (uitkomst.soort !== 'bekend') continue
    const gedaanOp = dossier.gedaan[stap.code]
    const gemeten = stapstatus(uitkomst.waarde, peildatum, {
      aard: 'stap',
      ...(gedaanOp === undefined ? {} : { gedaanOp }),
    })
    stappen.push({
      code: stap.code,
      ...uitkomst.waarde,
      gedaanOp,
      status: shownStatus(gemeten, register, dossier, stap.code, peildatum, bijgehouden, rekenaar),
    })
  }
  return stappen
}

/**
 * A case as it stands on `peildatum`. `bijgehouden` holds the codes of the steps for which the caseload has a column:
 * of another step nobody can say that it is late, only that its last day has passed.
 */
export const dossierstandOf = (
  register: Register,
  dossier: Caseloaddossier,
  peildatum: Dag,
  bijgehouden: ReadonlySet<string>,
  rekenaar: Standrekenaar = { termijn, klasse: klasseOverDossier },
): Caseloadstand => {
  const { ziektedatum } = dossier
  if (ziektedatum === undefined) {
    return { dossier, fase: 'niet te berekenen', bericht: unreadable(dossier), week: undefined, stappen: [] }
  }
  const einde = rekenaar.termijn(register.regelboek, {
    eersteZiektedag: ziektedatum,
    code: 'EWT',
    verschuiving: dossier.verschuiving,
    peildatum,
  })
  const fase = phaseOf(dossier, ziektedatum, peildatum, einde.soort === 'bekend' ? einde.waarde.wet : undefined)
  const stappen = stepsOf(register, dossier, ziektedatum, peildatum, bijgehouden, rekenaar)
  if (stappen.length === 0) {
    const bericht = `Regelversie ${register.regelboek.versie} kent geen termijnen voor eerste ziektedag ${datumTekst(ziektedatum)}. Controleer de datum.`
    return { dossier, fase: 'niet te berekenen', bericht, week: undefined, stappen }
  }
  return { dossier, fase, bericht: undefined, week: verzuimweek(ziektedatum, peildatum, dossier.verschuiving), stappen }
}

/** Whether the steps of a case are still to be taken: it runs, or it ran out with steps left open. */
export const isLopend = ({ fase }: Caseloadstand): boolean => fase === 'loopt' || fase === 'wachttijd voorbij'
