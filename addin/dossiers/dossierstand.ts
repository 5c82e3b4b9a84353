import { datumTekst, heeftVolgendeRonde, isGedaan, spelingVan, stapstatus, verzuimweek } from '@poortwachter/wet'
import type { Dag, Portefeuillegeval, Register, Stapstatus, Termijn, Vervallen } from '@poortwachter/wet'
import type { Dossiergeval } from './gevallen.ts'
import type { Caseloaddossier } from './dossier.ts'
import { isNietNodig } from './stapbeslissing.ts'

/** Where a case as a whole is on the day one looks from. */
const dossierfasen = [
  'loopt',
  'wachttijd voorbij',
  'hersteld',
  'uit dienst',
  'AOW-leeftijd bereikt',
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
  /** Done by the day one looks from, and not come back: of a step that does, `gedaanOp` is then its previous round. */
  readonly isGedaan: boolean
  /**
   * `niet bijgehouden`: no column tells whether it was done, and its last day has passed. `n.v.t.`: a decision of the
   * edition says that the case has no need of it, the row itself does, or an event ended it.
   */
  readonly status: Stapstatus | 'niet bijgehouden'
  /** The event that ended it; `wet` and `veilig` are then the days it would have had. */
  readonly vervallen: Vervallen | undefined
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

/** Only the AOW age ends the wachttijd before it is full. */
const EINDE_WACHTTIJD = 'EWT'

const phaseOf = (dossier: Caseloaddossier, ziektedatum: Dag, peildatum: Dag, geval: Portefeuillegeval): Dossierfase => {
  if (ziektedatum > peildatum) return 'nog niet begonnen'
  if (dossier.hersteldatum !== undefined && dossier.hersteldatum >= ziektedatum && dossier.hersteldatum <= peildatum)
    return 'hersteld'
  if (dossier.eindeDienstverband !== undefined && dossier.eindeDienstverband < peildatum) return 'uit dienst'
  const vervallen = geval.vervallen(EINDE_WACHTTIJD)
  if (vervallen && vervallen.op <= peildatum) return 'AOW-leeftijd bereikt'
  const eindeWachttijd = vervallen ? undefined : geval.dag(EINDE_WACHTTIJD, 'wet')
  return eindeWachttijd !== undefined && peildatum > eindeWachttijd ? 'wachttijd voorbij' : 'loopt'
}

const shownStatus = (
  gemeten: Stapstatus,
  register: Register,
  geval: Portefeuillegeval,
  code: string,
  bijgehouden: ReadonlySet<string>,
): Caseloadstap['status'] => {
  if (gemeten === 'te laat' && !bijgehouden.has(code)) return 'niet bijgehouden'
  const dringt = gemeten === 'te laat' || gemeten === 'binnenkort'
  return dringt && isNietNodig(register, geval, code) ? 'n.v.t.' : gemeten
}

const TE_DOEN: ReadonlySet<Caseloadstap['status']> = new Set(['te laat', 'binnenkort', 'open'])

const stappenVan = ({ regelboek }: Register): readonly Termijn[] =>
  regelboek.termijnen.filter(({ aard }) => aard === 'stap')

const stepsOf = (
  register: Register,
  { ziektedatum, gedaan, nietVanToepassing, afgeweken, onleesbareStappen, verschuiving }: Caseloaddossier,
  geval: Portefeuillegeval,
  peildatum: Dag,
  bijgehouden: ReadonlySet<string>,
): Caseloadstap[] => {
  const stappen: Caseloadstap[] = []
  for (const stap of register.eenmalig(stappenVan)) {
    const { code, herhaalt } = stap
    const gedaanOp = gedaan[code]
    if (gedaanOp === undefined && !geval.hoortBij(code)) continue
    const wet = geval.dag(code, 'wet')
    const veilig = geval.dag(code, 'veilig')
    if (wet === undefined || veilig === undefined) continue
    const begin = geval.dag(code, 'begin')
    const beeindigd = geval.vervallen(code)
    const isEensGedaan = isGedaan(gedaanOp, peildatum)
    const vervallen = isEensGedaan ? undefined : beeindigd
    const isVolgendeRonde =
      herhaalt !== undefined && heeftVolgendeRonde(stap, wet, geval.dag(herhaalt.tot, 'wet')) && beeindigd === undefined
    const gemeten = stapstatus({ begin, wet, veilig }, peildatum, {
      aard: 'stap',
      gemotiveerdAfgeweken: afgeweken.includes(code),
      gedaanOp,
      speling: spelingVan(stap, verschuiving),
      isVervallen: vervallen !== undefined,
      eersteZiektedag: ziektedatum,
      isVolgendeRonde,
    })
    const isNiet = gedaanOp === undefined && nietVanToepassing.includes(code)
    const getoond = isNiet ? 'n.v.t.' : shownStatus(gemeten, register, geval, code, bijgehouden)
    // Something stands in the cell, so that nobody can say that the step was not done.
    const isOnbeslist = gedaanOp === undefined && TE_DOEN.has(getoond) && onleesbareStappen.includes(code)
    const status = isOnbeslist ? 'controleren' : getoond
    stappen.push({
      code,
      begin,
      wet,
      veilig,
      gedaanOp,
      isGedaan: isEensGedaan && !isVolgendeRonde,
      status,
      vervallen,
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
  { dossier, geval }: Dossiergeval,
  peildatum: Dag,
  bijgehouden: ReadonlySet<string>,
): Caseloadstand => {
  const { ziektedatum } = dossier
  if (ziektedatum === undefined || geval === undefined) {
    return { dossier, fase: 'niet te berekenen', bericht: unreadable(dossier), week: undefined, stappen: [] }
  }
  const fase = phaseOf(dossier, ziektedatum, peildatum, geval)
  const stappen = stepsOf(register, dossier, geval, peildatum, bijgehouden)
  if (stappen.length === 0) {
    const bericht = `Regelversie ${register.regelboek.versie} kent geen termijnen voor eerste ziektedag ${datumTekst(ziektedatum)}. Controleer de datum.`
    return { dossier, fase: 'niet te berekenen', bericht, week: undefined, stappen }
  }
  return { dossier, fase, bericht: undefined, week: verzuimweek(ziektedatum, peildatum, dossier.verschuiving), stappen }
}

/** Whether the steps of a case are still to be taken: it runs, or it ran out with steps left open. */
export const isLopend = ({ fase }: Caseloadstand): boolean => fase === 'loopt' || fase === 'wachttijd voorbij'

/** Whether a step is still to be taken, as far as the table keeps it. */
export const isTeDoen = ({ isGedaan: isAlGedaan, status }: Caseloadstap): boolean =>
  !isAlGedaan && status !== 'n.v.t.' && status !== 'niet bijgehouden'
