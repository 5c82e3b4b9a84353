import { datumTekst, plus, weekdag } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import type { Caseload } from '../../dossiers/caseload.ts'
import { isLopend } from '../../dossiers/dossierstand.ts'
import type { Caseloadstand, Caseloadstap } from '../../dossiers/dossierstand.ts'
import { namesIn } from '../../dossiers/namen.ts'

/** Groups of what is to be done, most urgent first. */
export const vandaaggroepen = ['te laat', 'deze week', '30 dagen', 'nakijken'] as const
export type Vandaaggroep = (typeof vandaaggroepen)[number]

/** One thing to do, or one row that cannot be worked out. */
export interface Vandaagregel {
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
  readonly aantallen: Readonly<Record<Vandaaggroep, number>>
  readonly stappen: readonly { readonly code: string; readonly titel: string }[]
  readonly werkgevers: readonly string[]
  readonly adviseurs: readonly string[]
  /** Titles of steps of which the caseload does not tell whether they were done. */
  readonly nietBijgehouden: readonly string[]
}

const DAGEN_VOORUIT = 30

const groupOf = (stap: Caseloadstap, peildatum: Dag): Vandaaggroep | undefined => {
  if (stap.status === 'controleren') return 'nakijken'
  if (stap.status === 'te laat') return 'te laat'
  if (stap.status !== 'binnenkort' && stap.status !== 'open') return undefined
  const zondag = plus(peildatum, 7 - weekdag(peildatum))
  if (stap.veilig <= zondag) return 'deze week'
  return stap.veilig <= plus(peildatum, DAGEN_VOORUIT) ? '30 dagen' : undefined
}

const linesOf = (caseload: Caseload, stand: Caseloadstand): Vandaagregel[] => {
  const { register, peildatum } = caseload
  const { dossier } = stand
  if (stand.fase === 'niet te berekenen') {
    return [
      {
        sleutel: `${dossier.rij}`,
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
    return [
      { sleutel: `${dossier.rij}:${code}`, stand, groep, code, titel: termijn.titel, wie: termijn.wie, wet, veilig },
    ]
  })
}

const matches = (
  { stand: { dossier }, code }: Vandaagregel,
  { stap, werkgever, adviseur, zoek }: Vandaagfilter,
): boolean => {
  if (stap !== '' && code !== stap) return false
  if (werkgever !== '' && dossier.werkgever !== werkgever) return false
  if (adviseur !== '' && dossier.adviseur !== adviseur) return false
  return (
    zoek === '' || `${dossier.label} ${dossier.naam} ${dossier.werkgever}`.toLowerCase().includes(zoek.toLowerCase())
  )
}

const order = (a: Vandaagregel, b: Vandaagregel): number =>
  (a.veilig ?? 0) - (b.veilig ?? 0) || a.stand.dossier.rij - b.stand.dossier.rij

/**
 * What is to be done in a caseload, by group. "Te laat" is measured against the last day of the text; this week (up
 * to and including Sunday) and the next thirty days against the safe day. Steps of UWV are no work for the user.
 */
export const vandaagmodelOf = (caseload: Caseload, filter: Vandaagfilter = geenFilter): Vandaagmodel => {
  const regels = caseload.standen
    .flatMap((stand) => linesOf(caseload, stand))
    .filter((regel) => matches(regel, filter))
    .toSorted(order)
  const aantallen: Record<Vandaaggroep, number> = { 'te laat': 0, 'deze week': 0, '30 dagen': 0, nakijken: 0 }
  for (const { groep } of regels) aantallen[groep] += 1
  const stappen = caseload.register.regelboek.termijnen.filter(
    ({ aard, wie, alleenBij }) => aard === 'stap' && wie !== 'UWV' && alleenBij === undefined,
  )
  return {
    regels,
    aantallen,
    stappen: stappen.map(({ code, titel }) => ({ code, titel })),
    werkgevers: namesIn(caseload, 'werkgever'),
    adviseurs: namesIn(caseload, 'adviseur'),
    nietBijgehouden: stappen.filter(({ code }) => !caseload.bijgehouden.has(code)).map(({ titel }) => titel),
  }
}

const days = (aantal: number): string => (aantal === 1 ? '1 dag' : `${aantal} dagen`)

/** When a thing is due, as a reader says it. */
export const wanneerTekst = ({ groep, wet, veilig }: Vandaagregel, peildatum: Dag): string => {
  if (wet === undefined || veilig === undefined) return ''
  if (groep === 'nakijken')
    return `uiterlijk ${datumTekst(wet)}, of eerder: kijk na wanneer de dagen waren die niet meetellen`
  if (groep === 'te laat') return `${days(peildatum - wet)} te laat: uiterlijk ${datumTekst(wet)}`
  if (veilig < peildatum) return `veilige dag ${datumTekst(veilig)} is voorbij: uiterlijk ${datumTekst(wet)}`
  if (veilig === peildatum)
    return wet === veilig ? 'vandaag is de laatste dag' : `vandaag is de veilige dag: uiterlijk ${datumTekst(wet)}`
  const nog = `nog ${days(veilig - peildatum)}`
  return wet === veilig
    ? `${nog}: uiterlijk ${datumTekst(wet)}`
    : `${nog}: veilig ${datumTekst(veilig)}, uiterlijk ${datumTekst(wet)}`
}
