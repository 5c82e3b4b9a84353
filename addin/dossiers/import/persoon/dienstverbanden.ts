import { zin } from '../../../taal/zin.ts'
import type { Exportcellen, Exportrij } from '../rij/exportcellen.ts'
import type { Exportregel } from '../rij/exportregel.ts'
import type { Exportregels } from '../rij/exportregels.ts'
import type { Ziekte } from '../rij/verloop.ts'
import { dienstverbandVan } from '../sleutel/dienstverband.ts'
import { addTo } from '../../sleutellijsten.ts'
import { keuzesVoor } from '../vraag/vraag.ts'
import type { Vragenlijst } from '../vraag/vraag.ts'

/** Under which the answer is kept whether numbers of employments are jobs beside each other. */
const DIENSTVERBANDVRAAG = 'dienstverband'
const VIER_WEKEN = 28
const MEESTE_GENOEMD = 3

/** What rows say of someone in one employment, or in one job. */
export interface Baan {
  readonly regels: readonly Exportregel[]
  readonly ziekten: readonly Ziekte[]
}

/** First day without illness. */
const per = ({ totEnMet }: Ziekte): number => (totEnMet === undefined ? Number.POSITIVE_INFINITY : totEnMet + 1)

/** Whether illnesses of two jobs run at the same time, or less than four weeks apart. */
const isVerbonden = (een: Baan, ander: Baan): boolean =>
  een.ziekten.some((hier) =>
    ander.ziekten.some((daar) => daar.van - per(hier) < VIER_WEKEN && hier.van - per(daar) < VIER_WEKEN),
  )

/** Whether a case number says that rows of two jobs are of one case. */
const isEenDossier = (een: Baan, ander: Baan): boolean =>
  een.regels.some(
    ({ melding, begin }) => melding !== `begin ${begin}` && ander.regels.some((daar) => daar.melding === melding),
  )

/** Whether rows tell of an illness from its first day on, and not only of a change during it. */
const isVanBegin = (regels: readonly Exportregel[], van: number): boolean =>
  regels.some(({ begin, wijziging }) => begin === van && (wijziging === undefined || wijziging <= van))

/**
 * Whether the rows can only be of two jobs that are held at the same time: someone falls ill in one while ill in the other,
 * and in both on one day, or in the one of which the end is known. A job that follows on another one has no such rows.
 */
export const zijnNaastElkaar = (een: Baan, ander: Baan): boolean =>
  !isEenDossier(een, ander) &&
  een.ziekten.some((hier) =>
    ander.ziekten.some((daar) => {
      const [eerst, dan] = hier.van <= daar.van ? [hier, daar] : [daar, hier]
      return (
        dan.van < per(eerst) &&
        (dan.van === eerst.van || eerst.totEnMet !== undefined) &&
        isVanBegin(een.regels, hier.van) &&
        isVanBegin(ander.regels, daar.van)
      )
    }),
  )

/** Rows of one person by employment, and which of those the answer is about. */
interface Aanstelling extends Baan {
  readonly persoon: string
}

const isZekerApart = (een: Aanstelling, ander: Aanstelling): boolean =>
  [een, ander].every(({ persoon }) => dienstverbandVan(persoon).dienstverband !== '') && zijnNaastElkaar(een, ander)

/** Employments that one person has rows of, by person; only of who has more than one. */
const meerDanEen = (
  personen: Exportregels['personen'],
  ziektenVan: (regels: readonly Exportregel[]) => readonly Ziekte[],
): readonly (readonly Aanstelling[])[] => {
  const perMens = new Map<string, string[]>()
  for (const persoon of personen.keys()) addTo(perMens, dienstverbandVan(persoon).mens, persoon)
  return [...perMens.values()]
    .filter((sleutels) => sleutels.length > 1)
    .map((sleutels) =>
      sleutels.map((persoon) => {
        const regels = personen.get(persoon)!
        return { persoon, regels, ziekten: ziektenVan(regels) }
      }),
    )
}

/** Under which employment each other one goes, where one follows on another. */
const joinedUnder = (groepen: readonly (readonly Aanstelling[])[]): ReadonlyMap<string, string> => {
  const onder = new Map<string, string>()
  for (const groep of groepen) {
    const samen: Aanstelling[][] = []
    for (const een of groep) {
      const bij = samen.find((lijst) => !lijst.some((ander) => isZekerApart(een, ander)))
      if (bij) bij.push(een)
      else samen.push([een])
    }
    for (const [eerste, ...meer] of samen) for (const { persoon } of meer) onder.set(persoon, eerste!.persoon)
  }
  return onder
}

const moved = <T>(
  lijsten: ReadonlyMap<string, readonly T[]>,
  onder: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly T[]> => {
  const uit = new Map<string, readonly T[]>()
  for (const [persoon, lijst] of lijsten) {
    const naar = onder.get(persoon) ?? persoon
    uit.set(naar, [...(uit.get(naar) ?? []), ...lijst])
  }
  return uit
}

/**
 * Keeps apart what someone has in each employment: every one has an employer's duties of its own. Where illnesses follow on
 * each other the next number can be that of a next contract, in which the same illness goes on: that is asked.
 */
export const byEmployment = (
  { plaats, lezing, kop, woord }: Exportcellen,
  rijen: readonly Exportrij[],
  gelezen: Exportregels,
  ziektenVan: (regels: readonly Exportregel[]) => readonly Ziekte[],
  { ask }: Vragenlijst,
): Exportregels => {
  if (plaats.dienstverband === undefined) return gelezen
  const groepen = meerDanEen(gelezen.personen, ziektenVan)
  const onzeker = groepen.filter((groep) =>
    groep.some((een, i) => groep.slice(i + 1).some((ander) => isVerbonden(een, ander) && !isZekerApart(een, ander))),
  )
  if (onzeker.length === 0) return gelezen
  const nummers = [
    ...new Set(onzeker.flat().map(({ regels }) => woord(rijen[regels[0]!.rij]!, plaats.dienstverband) || '-')),
  ]
  ask({
    id: DIENSTVERBANDVRAAG,
    tekst: zin`Van dezelfde persoon staan er in ${kop(plaats.dienstverband)} verschillende dienstverbanden (${nummers.slice(0, MEESTE_GENOEMD).join(', ')}), en ziekte in het ene sluit aan op ziekte in het andere. Zijn dat banen naast elkaar?`,
    voorbeelden: [],
    voorstel: null,
    keuzes: keuzesVoor([
      ['apart', zin`Ja: ieder dienstverband heeft zijn eigen gevallen`],
      ['zelfde', zin`Nee: het ene dienstverband volgde op het andere, en de ziekte telt samen`],
    ]),
  })
  if (lezing.antwoorden[DIENSTVERBANDVRAAG] !== 'zelfde') return gelezen
  const onder = joinedUnder(onzeker)
  return {
    ...gelezen,
    personen: moved(gelezen.personen, onder),
    verloven: moved(gelezen.verloven, onder),
    losVan: moved(gelezen.losVan, onder),
    opmerkingenBij: (persoon) => [
      ...gelezen.opmerkingenBij(persoon),
      ...[...onder].flatMap(([van, naar]) => (naar === persoon ? gelezen.opmerkingenBij(van) : [])),
    ],
  }
}
