import type { Stapregel } from '../taak/stapregel.ts'
import { zin } from '../../taal/zin.ts'
import { isoVan } from '@poortwachter/wet'
import type { Dag, Register } from '@poortwachter/wet'
import { klasseVan, bekendeKlasse, verantwoordingOver } from '../../dossiers/beslissing.ts'
import { blootstellingOf } from '../../dossiers/blootstelling.ts'
import type { Caseload } from '../../dossiers/caseload.ts'
import type { Caseloaddossier } from '../../dossiers/dossier.ts'
import { checkFeiten } from '../../dossiers/feitkolommen.ts'
import { RISICOTABEL } from '../../dossiers/risico.ts'
import { veldenOf } from '../../dossiers/velden.ts'
import { blootstellingTekst } from '../risico/model.ts'
import { dossiermodelOf } from './model.ts'

/** What is assumed for a case; what is left out stays as it is in the sheet. */
export interface Aanname {
  readonly ziektedatum?: Dag
  readonly verschuiving?: number
  /** `null`: as if it had not happened. */
  readonly gedaan?: Readonly<Record<string, Dag | null>>
  /** By name, as text; an empty text makes a fact not known. */
  readonly feiten?: Readonly<Record<string, string>>
  /** Euros per month, and the percentage of it that is paid. */
  readonly loonPerMaand?: number
  readonly loonpercentage?: number
}

/** An assumption with one thing changed; undefined takes it away again, so that it is as it stands in the sheet. */
export const withAanname = <Wat extends keyof Aanname>(
  aanname: Aanname,
  wat: Wat,
  waarde: Aanname[Wat] | undefined,
): Aanname => {
  const { [wat]: _eerder, ...overige } = aanname
  return waarde === undefined ? overige : { ...overige, [wat]: waarde }
}

/** A step of which something becomes different. */
export interface Verschil {
  readonly code: string
  readonly titel: string
  readonly nu: { readonly wet: Dag | undefined; readonly status: Stapregel['status'] }
  readonly dan: { readonly wet: Dag | undefined; readonly status: Stapregel['status'] }
  /** Days that the last day moves; undefined when there is no day on one of the sides. */
  readonly dagen: number | undefined
}

const without = (
  gedaan: Readonly<Record<string, Dag>>,
  anders: Readonly<Record<string, Dag | null>>,
): Record<string, Dag> =>
  Object.fromEntries(
    Object.entries({ ...gedaan, ...anders }).flatMap(([code, dag]): [string, Dag][] =>
      dag === null ? [] : [[code, dag]],
    ),
  )

/** What the facts say about the days of steps, for those that an edition asks as a fact under another name. */
const factsOfSteps = (
  register: Register,
  gedaan: Readonly<Record<string, Dag | null>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    veldenOf(register.regelboek).flatMap(({ stap, feit }): [string, string][] => {
      const dag = stap === undefined ? undefined : gedaan[stap]
      return feit === undefined || dag === undefined ? [] : [[feit, dag === null ? '' : isoVan(dag)]]
    }),
  )

/** The case as it would be under an assumption. An assumption about a fact that the edition does not have throws. */
export const aangenomen = (register: Register, dossier: Caseloaddossier, aanname: Aanname): Caseloaddossier => {
  const { ziektedatum, verschuiving, gedaan = {}, feiten = {}, loonPerMaand, loonpercentage } = aanname
  checkFeiten(register, Object.keys(feiten))
  return {
    ...dossier,
    ziektedatum: ziektedatum ?? dossier.ziektedatum,
    verschuiving: verschuiving ?? dossier.verschuiving,
    loonPerMaand: loonPerMaand ?? dossier.loonPerMaand,
    loonpercentage: loonpercentage ?? dossier.loonpercentage,
    gedaan: without(dossier.gedaan, gedaan),
    feiten: Object.fromEntries(
      Object.entries({ ...dossier.feiten, ...factsOfSteps(register, gedaan), ...feiten }).filter(
        ([, waarde]) => waarde !== '',
      ),
    ),
  }
}

/** Every step whose last day or status would be different, in the order of the timeline. Nothing is written anywhere. */
export const verschillenOf = (caseload: Caseload, dossier: Caseloaddossier, aanname: Aanname): readonly Verschil[] => {
  const nu = new Map(dossiermodelOf(caseload, dossier).stappen.map((stap) => [stap.code, stap]))
  return dossiermodelOf(caseload, aangenomen(caseload.register, dossier, aanname)).stappen.flatMap(
    (dan): Verschil[] => {
      const huidig = nu.get(dan.code)
      if (huidig && huidig.wet === dan.wet && huidig.status === dan.status) return []
      const dagen = huidig?.wet === undefined || dan.wet === undefined ? undefined : dan.wet - huidig.wet
      return [
        {
          code: dan.code,
          titel: dan.titel,
          nu: { wet: huidig?.wet, status: huidig?.status ?? 'onbekend' },
          dan: { wet: dan.wet, status: dan.status },
          dagen,
        },
      ]
    },
  )
}

/** Something that is not a day, now and under an assumption. */
interface Waardeverschil {
  readonly wat: string
  readonly nu: string
  readonly dan: string
}

const exposureText = ({ register, peildatum }: Caseload, dossier: Caseloaddossier): string => {
  const geen = { loonpercentage: undefined, vakantietoeslag: undefined, werkgeverslasten: undefined }
  const klasse = bekendeKlasse(verantwoordingOver(register, dossier, RISICOTABEL, peildatum))
  return blootstellingTekst({ blootstelling: blootstellingOf(register, dossier, klasse, geen) })
}

/** The outcome of these tables and the exposure (wage alone, without charges), where they would be different. */
export const waardeverschillenOf = (
  caseload: Caseload,
  dossier: Caseloaddossier,
  aanname: Aanname,
  tabellen: readonly string[],
): readonly Waardeverschil[] => {
  const { register, peildatum } = caseload
  const anders = aangenomen(register, dossier, aanname)
  const beslissingen = [...new Set(tabellen)].map((tabel): Waardeverschil => ({
    wat: register.beslistabel.get(tabel)?.vraag ?? tabel,
    nu: klasseVan(verantwoordingOver(register, dossier, tabel, peildatum)),
    dan: klasseVan(verantwoordingOver(register, anders, tabel, peildatum)),
  }))
  const blootstelling = {
    wat: zin`Blootstelling`,
    nu: exposureText(caseload, dossier),
    dan: exposureText(caseload, anders),
  }
  return [...beslissingen, blootstelling].filter(({ nu, dan }) => nu !== dan)
}
