import { overgenomen, zin } from '../../../taal/zin.ts'
import { plus } from '@poortwachter/wet'
import type { Dag, Verlof } from '@poortwachter/wet'
import type { Lezing } from '@poortwachter/wet/lezen'
import type { Exportcellen, Exportrij } from './exportcellen.ts'
import { jaNeeUit } from '../woord/ja-nee.ts'
import { isLeegCel } from '../kolom/kolomprofiel.ts'
import { withEarlierBegin } from './eerder-begin.ts'
import type { Percentagevan } from './percentagebetekenis.ts'
import { isAllTakenBack } from './intrekking.ts'
import { meldingsreeksVan } from './meldingsreeks.ts'
import type { Verzuimbericht } from './meldingsreeks.ts'
import { addTo } from '../../sleutellijsten.ts'
import type { Persoonzoeker } from './persoonzoeker.ts'
import type { Soortlezer } from './soortlezer.ts'
import { employerLineText } from '../tabel/ruis.ts'
import { createStandlezer } from './standlezer.ts'
import { intrekkinglezerVan } from '../woord/standwoorden.ts'
import type { Standlezer } from './standlezer.ts'
import { werkgeverregels } from '../tabel/tussenregels.ts'
import type { Exportregel } from './exportregel.ts'
import type { Vragenlijst } from '../vraag/vraag.ts'

/** The rows of an export, each understood by itself. */
export interface Exportregels {
  readonly personen: ReadonlyMap<string, readonly Exportregel[]>
  readonly verloven: ReadonlyMap<string, readonly Verlof[]>
  /** Rows that stay a case of their own, so that what is wrong with them is seen. */
  readonly los: readonly { readonly rij: number; readonly uitleg: readonly string[] }[]
  /** Their places by person. */
  readonly losVan: ReadonlyMap<string, readonly number[]>
  /** Rows that give no case, with why. */
  readonly overgeslagen: ReadonlyMap<number, string>
  /** What the user should look at in the cases of a person. */
  readonly opmerkingenBij: (persoon: string) => readonly string[]
}

/** What the cells of one row say. */
interface Rijlezing {
  readonly eerste: Lezing<Dag>
  readonly laatste: Lezing<Dag>
  readonly gewijzigd: Lezing<Dag>
  /** First day without illness. */
  readonly per: Dag | undefined
  readonly deel: number | undefined | 'fout' | 'tegenspraak'
  readonly isHersteld: boolean | undefined
  /** What is said when it does not show whether the recovery is in full. */
  readonly onduidelijk: string | undefined
}

const ZONDER_DAG = 'Hersteld, maar zonder dag waarop. Vul die in.'

const isLegeRij = (rij: Exportrij): boolean =>
  rij.every((cel) => cel === '' || (typeof cel === 'string' && cel.trim() === ''))

const readRij = (
  { plaats, dag, percentage }: Exportcellen,
  stand: Standlezer,
  isTotEnMet: boolean,
  rij: Exportrij,
): Rijlezing => {
  const laatste = dag(rij, plaats.einde)
  const isDeels = stand.isDeels(rij)
  const per = laatste.soort === 'gelezen' ? (isTotEnMet ? plus(laatste.waarde, 1) : laatste.waarde) : undefined
  return {
    eerste: dag(rij, plaats.begin),
    laatste,
    gewijzigd: dag(rij, plaats.wijziging),
    per: isDeels ? undefined : per,
    deel: percentage(rij),
    isHersteld: isDeels ? undefined : stand.isHersteld(rij),
    onduidelijk: laatste.soort === 'gelezen' ? stand.onduidelijk(rij) : undefined,
  }
}

/** What is said of the percentage of a row. */
const percentageText = ({ plaats, kop }: Exportcellen, rij: Exportrij, deel: Rijlezing['deel']): readonly string[] => {
  const { percentage, tegenpercentage } = plaats
  if (percentage === undefined || (deel !== 'fout' && deel !== 'tegenspraak')) return []
  const cel = (bij: number): string => String(rij[bij] ?? '')
  if (tegenpercentage !== undefined && deel === 'tegenspraak')
    return [
      zin`${kop(percentage)} ("${cel(percentage)}") en ${kop(tegenpercentage)} ("${cel(tegenpercentage)}") zijn samen geen 100%. Verbeter een van beide.`,
    ]
  const bij = tegenpercentage !== undefined && isLeegCel(rij[percentage]) ? tegenpercentage : percentage
  return [zin`${kop(bij)}: "${cel(bij)}" is geen percentage van 0 tot en met 100.`]
}

/** Cells of a row that cannot be read. */
const unreadableIn = (cellen: Exportcellen, rij: Exportrij, gelezen: Rijlezing): readonly string[] => {
  const { plaats, kop } = cellen
  const { deel, laatste, gewijzigd, onduidelijk } = gelezen
  return [
    ...percentageText(cellen, rij, deel),
    ...(laatste.soort === 'fout' ? [`${kop(plaats.einde!)}: ${laatste.bericht}`] : []),
    ...(gewijzigd.soort === 'fout' ? [`${kop(plaats.wijziging!)}: ${gewijzigd.bericht}`] : []),
    ...(onduidelijk === undefined ? [] : [onduidelijk]),
  ]
}

/** Cells of a row that contradict each other. */
const contradictionsIn = (isTotEnMet: boolean, { eerste, laatste, per, isHersteld }: Rijlezing): readonly string[] => [
  ...(isHersteld === false && laatste.soort === 'gelezen'
    ? [zin`Er staat een einde en toch "nee" bij hersteld. Verbeter een van beide.`]
    : []),
  ...(eerste.soort === 'gelezen' && per !== undefined && per < eerste.waarde + (isTotEnMet ? 1 : 0)
    ? [zin`Het einde ligt voor de eerste ziektedag. Verbeter een van beide.`]
    : []),
]

/** What a row without an end says all the same of the illness being over; undefined when it says nothing of that. */
const endWithoutDay = (
  { plaats }: Exportcellen,
  stand: Standlezer,
  rij: Exportrij,
  isVolledig: boolean,
  { laatste, gewijzigd, isHersteld }: Rijlezing,
): string | undefined => {
  if (laatste.soort !== 'leeg') return undefined
  const isZonderWijziging = plaats.wijziging === undefined
  if (isHersteld === true && isZonderWijziging) return String(overgenomen(ZONDER_DAG))
  if (isVolledig && !isZonderWijziging && gewijzigd.soort === 'leeg') return String(overgenomen(ZONDER_DAG))
  const afgelopen = stand.afgelopen(rij)
  return (
    afgelopen &&
    zin`Volgens ${afgelopen.kop} is dit verzuim voorbij ("${afgelopen.tekst}"), maar er staat geen dag bij. Vul die in.`
  )
}

/** What of an export decides how its rows are understood. */
export interface Regelvraag {
  readonly cellen: Exportcellen
  readonly rijen: readonly Exportrij[]
  readonly van: Percentagevan
  readonly soorten: Soortlezer
  readonly vragenlijst: Vragenlijst
  readonly persoonIn: Persoonzoeker['persoonIn']
  /** Rows that could not be taken apart, with why. */
  readonly geweigerd: ReadonlyMap<number, string>
}

/**
 * Reports with the first sick day beside them, of which the one of that day can be older than the list: then the first
 * other one says as well that someone fell ill on it.
 */
const withFirstReport = (
  meldingen: readonly (Verzuimbericht & { readonly begin: Dag })[],
): readonly Verzuimbericht[] => {
  const gemeld = new Set(meldingen.flatMap(({ soort, begin }) => (soort.startsWith('ziek') ? [begin] : [])))
  return meldingen.map((melding) => {
    if (melding.soort !== 'deel' || gemeld.has(melding.begin)) return melding
    gemeld.add(melding.begin)
    return { ...melding, soort: 'ziek', dag: melding.begin }
  })
}

/** Understands rows one by one, with a rest after each. */
export function* regelsInStappen({
  cellen,
  rijen,
  van,
  soorten,
  vragenlijst,
  persoonIn,
  geweigerd,
}: Regelvraag): Generator<undefined, Exportregels> {
  const { lezing, plaats, eindrol, woord, sleutel, kop, dag } = cellen
  const intrekkers = [plaats.ingetrokken, plaats.stand].flatMap((bij) =>
    bij === undefined ? [] : [{ bij, isIngetrokken: intrekkinglezerVan(lezing.koppen[bij]!, true) }],
  )
  const isTotEnMet = eindrol === 'laatsteZiektedag' || (eindrol === 'einde' && lezing.antwoorden.einde === 'tm')
  const volledig = van === 'ziek' ? 0 : 100
  const stand = createStandlezer(cellen, vragenlijst)
  const los: { readonly rij: number; readonly uitleg: readonly string[] }[] = []
  const losVan = new Map<string, number[]>()
  const personen = new Map<string, Exportregel[]>()
  const verloven = new Map<string, Verlof[]>()
  const overgeslagen = new Map(lezing.ruis)
  for (const [rijplaats, naam] of werkgeverregels(lezing.tussenregels, lezing.antwoorden))
    if (plaats.werkgever === undefined) overgeslagen.set(rijplaats, employerLineText(naam))
  /** Reports of which a row was taken back, by person. */
  const ingetrokken = new Map<string, string[]>()
  const verlofrijen = new Map<string, number[]>()
  /** First sick days of illness before that of a row, by row. */
  const eerderVan = new Map<number, Dag>()

  const addVerlof = (persoon: string, rij: Exportrij, rijplaats: number, begin: Dag, per: Dag | undefined): void => {
    if (per === undefined) {
      los.push({ rij: rijplaats, uitleg: [zin`Verlof zonder einde. Vul het einde in.`] })
      return
    }
    const oorzaak = jaNeeUit(woord(rij, plaats.zelfdeOorzaak))
    addTo(verloven, persoon, {
      van: begin,
      totEnMet: plus(per, -1),
      ...(oorzaak === undefined ? {} : { zelfdeOorzaak: oorzaak }),
    })
    addTo(verlofrijen, persoon, rijplaats)
  }
  /** The report of illness that a row is of. */
  const meldingOf = (rij: Exportrij, begin: Dag): string => {
    const dossier = sleutel(rij, plaats.dossier)
    return dossier === '' ? `begin ${begin}` : dossier
  }
  const addZiekte = (persoon: string, rij: Exportrij, rijplaats: number, begin: Dag, gelezen: Rijlezing): void => {
    const { per, deel, gewijzigd, isHersteld } = gelezen
    const eerder = dag(rij, plaats.eerder)
    if (eerder.soort === 'gelezen') eerderVan.set(rijplaats, eerder.waarde)
    addTo(personen, persoon, {
      rij: rijplaats,
      begin,
      hersteldPer: per,
      hersteld: typeof deel === 'number' ? (van === 'ziek' ? 100 - deel : deel) : undefined,
      wijziging: gewijzigd.soort === 'gelezen' ? gewijzigd.waarde : undefined,
      isHersteld,
      reden: per === undefined ? 'herstel' : soorten.reden(rij),
      persoon,
      melding: meldingOf(rij, begin),
      zonderDag: endWithoutDay(cellen, stand, rij, deel === volledig, gelezen),
    })
  }
  /** The percentage that says that someone is not ill, under a heading that tells of which part it is. */
  const nietsZiek =
    cellen.percentagerol === 'verzuimpercentage' ? 0 : cellen.percentagerol === 'herstelpercentage' ? 100 : undefined
  const gemeld = new Map<string, (Verzuimbericht & { readonly begin: Dag })[]>()
  /** Whether every report has the first sick day of its illness beside it. */
  const isNaastBegin = lezing.meldingsvorm === 'zonderdag' || lezing.meldingsvorm === 'wijzigingsdag'
  /** Reports of recovery of which only the first sick day of the illness is known. */
  const hersteldZonderDag = new Map<string, { readonly rij: number; readonly begin: Dag }[]>()
  const opmerkingen = new Map<string, readonly string[]>()

  const addMelding = (persoon: string, rij: Exportrij, rijplaats: number, begin: Dag, gelezen: Rijlezing): void => {
    const gezegd = soorten.melding(rij)
    // Another percentage that leaves nothing of the illness is a full recovery, whatever it is called.
    const isNietZiek = nietsZiek !== undefined && gelezen.deel === nietsZiek
    const soort = gezegd === 'deel' && isNietZiek ? 'herstel' : gezegd
    if (soort === 'geen') {
      overgeslagen.set(
        rijplaats,
        zin`een melding die niet over ziek worden of herstellen gaat (${woord(rij, plaats.melding)})`,
      )
      return
    }
    const { deel, gewijzigd } = gelezen
    const isMetDag = lezing.meldingsvorm === 'wijzigingsdag' && gewijzigd.soort === 'gelezen'
    const isZonderDag = isNaastBegin && (lezing.meldingsvorm === 'zonderdag' || gewijzigd.soort === 'leeg')
    if (soort === 'herstel' && isZonderDag) {
      addTo(hersteldZonderDag, persoon, { rij: rijplaats, begin })
      return
    }
    const isDeel = soort === 'herstel' && typeof deel === 'number' && deel > 0 && deel < 100
    addTo(gemeld, persoon, {
      rij: rijplaats,
      begin,
      // Beside the first sick day of the illness stands the day of the report itself.
      dag: isMetDag && soort !== 'ziek' && soort !== 'ziekIngetrokken' ? gewijzigd.waarde : begin,
      soort: isDeel ? 'deel' : soort,
      reden: soort === 'herstel' ? soorten.reden(rij) : 'herstel',
    })
  }
  const joinMeldingen = (): void => {
    for (const persoon of new Set([...gemeld.keys(), ...hersteldZonderDag.keys()])) {
      const eigen = gemeld.get(persoon) ?? []
      const reeks = meldingsreeksVan(isNaastBegin ? withFirstReport(eigen) : eigen)
      const beeindigd = new Set(reeks.regels.flatMap(({ begin, hersteldPer }) => (hersteldPer ? [begin] : [])))
      const zonder = (hersteldZonderDag.get(persoon) ?? []).filter(({ begin }) => !beeindigd.has(begin))
      const regels = [
        ...reeks.regels,
        ...zonder.map((een) => ({ ...een, hersteldPer: undefined, reden: 'herstel' as const })),
      ]
      for (const regel of regels)
        addTo(personen, persoon, {
          ...regel,
          hersteld: undefined,
          wijziging: undefined,
          isHersteld: undefined,
          persoon,
          melding: `begin ${regel.begin}`,
          zonderDag: zonder.some(({ begin }) => begin === regel.begin) ? String(overgenomen(ZONDER_DAG)) : undefined,
        })
      for (const { rij, reden } of reeks.los) overgeslagen.set(rij, reden)
      if (reeks.opmerkingen.length > 0) opmerkingen.set(persoon, reeks.opmerkingen)
    }
  }
  /** Rows of an absence that was taken back in another row of it go too, when the user says so. */
  const removeTakenBack = (): void => {
    for (const [persoon, meldingen] of ingetrokken) {
      const regels = personen.get(persoon) ?? []
      const geraakt = new Set(regels.filter(({ melding }) => meldingen.includes(melding)))
      const [eerste] = geraakt
      if (!eerste) continue
      const wie = [plaats.dossier, plaats.nummer, plaats.naam].map((bij) => woord(rijen[eerste.rij]!, bij))
      if (!isAllTakenBack(lezing.antwoorden, wie.find((tekst) => tekst !== '') ?? '', vragenlijst)) continue
      for (const { rij } of geraakt) overgeslagen.set(rij, zin`van een verzuim dat is ingetrokken`)
      const over = regels.filter((regel) => !geraakt.has(regel))
      if (over.length > 0) personen.set(persoon, over)
      else personen.delete(persoon)
    }
  }
  const add = (rij: Exportrij, rijplaats: number): void => {
    const persoon = persoonIn(rij, rijplaats)
    const intrekker = intrekkers.find(({ bij, isIngetrokken }) => isIngetrokken(woord(rij, bij)))
    if (intrekker) {
      overgeslagen.set(rijplaats, zin`telt niet mee (${kop(intrekker.bij)}: ${woord(rij, intrekker.bij)})`)
      const begin = dag(rij, plaats.begin)
      if (begin.soort === 'gelezen') addTo(ingetrokken, persoon, meldingOf(rij, begin.waarde))
      return
    }
    const soort = soorten.soort(rij)
    if (soort === 'anders') {
      overgeslagen.set(rijplaats, zin`geen ziekte maar ${woord(rij, plaats.soort)}`)
      return
    }
    if (soorten.isOnterecht(rij)) {
      overgeslagen.set(rijplaats, zin`telt niet mee (${kop(plaats.reden!)}: ${woord(rij, plaats.reden)})`)
      return
    }
    const gelezen = readRij(cellen, stand, isTotEnMet, rij)
    const { eerste, per } = gelezen
    const uitleg = [...unreadableIn(cellen, rij, gelezen), ...contradictionsIn(isTotEnMet, gelezen)]
    if (eerste.soort !== 'gelezen' || uitleg.length > 0) {
      los.push({ rij: rijplaats, uitleg })
      addTo(losVan, persoon, rijplaats)
    } else if (plaats.melding !== undefined && soort === 'ziekte')
      addMelding(persoon, rij, rijplaats, eerste.waarde, gelezen)
    else if (soort === 'verlof') addVerlof(persoon, rij, rijplaats, eerste.waarde, per)
    else addZiekte(persoon, rij, rijplaats, eerste.waarde, gelezen)
  }

  for (const [rijplaats, rij] of rijen.entries()) {
    yield
    if (overgeslagen.has(rijplaats) || isLegeRij(rij)) continue
    const weigering = geweigerd.get(rijplaats)
    if (weigering === undefined) add(rij, rijplaats)
    else los.push({ rij: rijplaats, uitleg: [weigering] })
  }
  joinMeldingen()
  removeTakenBack()
  for (const [persoon, regels] of eerderVan.size === 0 ? [] : personen) {
    const vervroegd = withEarlierBegin(regels, eerderVan)
    if (vervroegd === undefined) continue
    personen.set(persoon, [...vervroegd.regels])
    opmerkingen.set(persoon, [...(opmerkingen.get(persoon) ?? []), vervroegd.opmerking])
  }
  for (const [persoon, plaatsen] of verlofrijen) {
    const waarom = personen.has(persoon)
      ? zin`zwangerschaps- of bevallingsverlof: telt mee bij de ziekte eromheen`
      : zin`zwangerschaps- of bevallingsverlof van iemand zonder ziekte: geen geval`
    for (const rijplaats of plaatsen) overgeslagen.set(rijplaats, waarom)
  }
  return {
    personen,
    verloven,
    los,
    losVan,
    overgeslagen,
    opmerkingenBij: (persoon) => opmerkingen.get(persoon) ?? [],
  }
}
