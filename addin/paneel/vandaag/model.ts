import { zin } from '../../taal/zin.ts'
import { plus, weekdag } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { AFGEWEKEN } from '@poortwachter/wet/lezen'
import { korteDag } from '../../taal/dag.ts'
import type { Caseload } from '../../dossiers/caseload.ts'
import { isLopend } from '../../dossiers/dossierstand.ts'
import type { Caseloadstand, Caseloadstap } from '../../dossiers/dossierstand.ts'
import { createNaamkeuze, schrijfwijzenzinnen } from '../../dossiers/naamgroepen.ts'
import type { Naamgroep } from '../../dossiers/naamgroepen.ts'
import { namesIn } from '../../dossiers/namen.ts'
import { herhalingenzinnen } from '../../dossiers/uniek.ts'
import { dossierboekOf } from '../bron/dossierboek.ts'

/** Groups of what is to be done, most urgent first. */
export const vandaaggroepen = ['te laat', 'vandaag', 'deze week', 'straks', 'nakijken'] as const
export type Vandaaggroep = (typeof vandaaggroepen)[number]

/** One thing to do, or one row that cannot be worked out. */
export interface Vandaagregel {
  /** Of the case and its step; it stays when rows move. */
  readonly sleutel: string
  readonly stand: Caseloadstand
  readonly groep: Vandaaggroep
  /** Code of the step; undefined for a row to look at. */
  readonly code: string | undefined
  readonly titel: string
  readonly wie: string
  readonly wet: Dag | undefined
  readonly veilig: Dag | undefined
}

/** What the list is narrowed down to; an empty text means everything. */
export interface Vandaagfilter {
  readonly stap: string
  readonly werkgever: string
  readonly adviseur: string
  readonly zoek: string
}

export const geenFilter: Vandaagfilter = { stap: '', werkgever: '', adviseur: '', zoek: '' }

export interface Vandaagmodel {
  readonly regels: readonly Vandaagregel[]
  readonly groepen: Readonly<Record<Vandaaggroep, readonly Vandaagregel[]>>
  readonly stappen: readonly { readonly code: string; readonly titel: string }[]
  readonly werkgevers: readonly Naamgroep[]
  readonly adviseurs: readonly Naamgroep[]
  /** Titles of steps of which the caseload does not tell whether they were done. */
  readonly nietBijgehouden: readonly string[]
  /** Sentences about what was counted once. */
  readonly opmerkingen: readonly string[]
}

const DAGEN_VOORUIT = 30

/** The day to work towards: the safe day, and once that is over the last day of the text. */
const streefdag = ({ wet, veilig }: Pick<Caseloadstap, 'wet' | 'veilig'>, peildatum: Dag): Dag =>
  veilig < peildatum ? wet : veilig

const isAfgewekenEnOpen = ({ status, isGedaan }: Caseloadstap): boolean => status === AFGEWEKEN && !isGedaan

const groupOf = (stap: Caseloadstap, peildatum: Dag): Vandaaggroep | undefined => {
  if (stap.status === 'controleren' || isAfgewekenEnOpen(stap)) return 'nakijken'
  if (stap.status === 'te laat') return 'te laat'
  if (stap.status !== 'binnenkort' && stap.status !== 'open') return undefined
  const dag = streefdag(stap, peildatum)
  if (dag === peildatum) return 'vandaag'
  if (dag <= plus(peildatum, 7 - weekdag(peildatum))) return 'deze week'
  return dag <= plus(peildatum, DAGEN_VOORUIT) ? 'straks' : undefined
}

const linesOf = (caseload: Caseload, stand: Caseloadstand): Vandaagregel[] => {
  const { register, peildatum } = caseload
  const sleutel = dossierboekOf(caseload).sleutelOf(stand.dossier)
  if (stand.fase === 'niet te berekenen') {
    return [
      {
        sleutel,
        stand,
        groep: 'nakijken',
        code: undefined,
        titel: stand.bericht ?? '',
        wie: '',
        wet: undefined,
        veilig: undefined,
      },
    ]
  }
  if (!isLopend(stand)) return []
  return stand.stappen.flatMap((stap): Vandaagregel[] => {
    const termijn = register.termijn.get(stap.code)
    const groep = groupOf(stap, peildatum)
    if (!termijn || !groep || termijn.wie === 'UWV') return []
    const { code, wet, veilig } = stap
    return [{ sleutel: `${sleutel}:${code}`, stand, groep, code, titel: termijn.titel, wie: termijn.wie, wet, veilig }]
  })
}

const createPast = ({ stap, werkgever, adviseur, zoek }: Vandaagfilter): ((regel: Vandaagregel) => boolean) => {
  const isWerkgever = createNaamkeuze(werkgever)
  const isAdviseur = createNaamkeuze(adviseur)
  const gezocht = zoek.toLowerCase()
  return ({ stand: { dossier }, code }) =>
    (stap === '' || code === stap) &&
    isWerkgever(dossier.werkgever) &&
    isAdviseur(dossier.adviseur) &&
    (gezocht === '' || `${dossier.label} ${dossier.naam} ${dossier.werkgever}`.toLowerCase().includes(gezocht))
}

const order = (a: Vandaagregel, b: Vandaagregel): number =>
  (a.wet ?? 0) - (b.wet ?? 0) || (a.veilig ?? 0) - (b.veilig ?? 0) || a.stand.dossier.rij - b.stand.dossier.rij

/**
 * What is to be done in a caseload, by group, each case once. "Te laat" is measured against the last day of the text; today, this week
 * (up to and including Sunday) and the next thirty days against the safe day, and once that is over against the last day
 * of the text. Steps of UWV are no work for the user.
 */
export const vandaagmodelOf = (caseload: Caseload, filter: Vandaagfilter = geenFilter): Vandaagmodel => {
  const regels = caseload.uniek.standen
    .flatMap((stand) => linesOf(caseload, stand))
    .filter(createPast(filter))
    .toSorted(order)
  const groepen: Record<Vandaaggroep, Vandaagregel[]> = {
    'te laat': [],
    vandaag: [],
    'deze week': [],
    straks: [],
    nakijken: [],
  }
  for (const regel of regels) groepen[regel.groep].push(regel)
  const stappen = caseload.register.regelboek.termijnen.filter(
    ({ aard, wie, alleenBij }) => aard === 'stap' && wie !== 'UWV' && alleenBij === undefined,
  )
  const werkgevers = namesIn(caseload, 'werkgever')
  const adviseurs = namesIn(caseload, 'adviseur')
  return {
    regels,
    groepen,
    stappen: stappen.map(({ code, titel }) => ({ code, titel })),
    werkgevers,
    adviseurs,
    nietBijgehouden: stappen.filter(({ code }) => !caseload.bijgehouden.has(code)).map(({ titel }) => titel),
    opmerkingen: [
      ...herhalingenzinnen(caseload.uniek.herhalingen),
      ...schrijfwijzenzinnen(werkgevers),
      ...schrijfwijzenzinnen(adviseurs),
    ],
  }
}

const days = (aantal: number): string => (aantal === 1 ? zin`1 dag` : zin`${aantal} dagen`)

/** When a thing is due, the day first; both days where the safe day and the last day of the text differ. */
export const wanneerTekst = ({ stand, code, groep, wet, veilig }: Vandaagregel, peildatum: Dag): string => {
  if (wet === undefined || veilig === undefined) return ''
  const uiterlijk = korteDag(wet, peildatum)
  if (stand.stappen.some((stap) => stap.code === code && isAfgewekenEnOpen(stap)))
    return zin`${uiterlijk} · daarvan is afgeweken en er staat geen dag waarop het is gedaan`
  if (groep === 'nakijken') return zin`${uiterlijk} of eerder: kijk na wanneer de dagen waren die niet meetellen`
  if (groep === 'te laat') return zin`${uiterlijk} · ${days(peildatum - wet)} te laat`
  if (wet === peildatum) return zin`${uiterlijk} · vandaag is de laatste dag`
  if (veilig < peildatum)
    return zin`${uiterlijk} · nog ${days(wet - peildatum)}, de veilige dag ${korteDag(veilig, peildatum)} is voorbij`
  const veiligTekst = korteDag(veilig, peildatum)
  const nog = veilig === peildatum ? zin`vandaag` : zin`nog ${days(veilig - peildatum)}`
  return wet === veilig ? `${veiligTekst} · ${nog}` : zin`${veiligTekst} · ${nog}, uiterlijk ${uiterlijk}`
}
