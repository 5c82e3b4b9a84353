import { zin } from '../../../taal/zin.ts'
import type { Register } from '@poortwachter/wet'
import { naamgroepen, schrijfwijzenzinnen } from '../../naamgroepen.ts'
import { createExportcellen } from '../rij/exportcellen.ts'
import type { Exportcellen, Exportrij } from '../rij/exportcellen.ts'
import { regelsInStappen } from '../rij/exportregels.ts'
import type { Exportregel } from '../rij/exportregel.ts'
import { createGevalcellen } from './gevalcellen.ts'
import type { Importgeval } from './gevalcellen.ts'
import type { Importlezing } from '../tabel/lezing.ts'
import { beginsText, fullyWithoutDay, inTijd, meldingenIn, splitOnEnd } from './ziektemeldingen.ts'
import type { Ziektemelding } from './ziektemeldingen.ts'
import { nulperioden } from '../rij/nulperiode.ts'
import { percentagebij, percentagevan } from '../rij/percentagebetekenis.ts'
import { percentageschaal } from '../rij/percentageschaal.ts'
import { askJobs } from '../persoon/banen.ts'
import { byEmployment } from '../persoon/dienstverbanden.ts'
import { askBranches } from '../persoon/vestigingen.ts'
import { askPersons } from '../persoon/personen.ts'
import { createPersoonzoeker } from '../rij/persoonzoeker.ts'
import { samengesteldeGevallen } from './samenstelling.ts'
import type { Samengesteldgeval } from './samenstelling.ts'
import type { Ziekte } from '../rij/verloop.ts'
import { createSoortlezer } from '../rij/soortlezer.ts'
import { withPersonAbove } from '../persoon/zonder-sleutel.ts'
import { createVragenlijst } from '../vraag/vraag.ts'
import type { Importvraag } from '../vraag/vraag.ts'

/** The cases of an export under its headings and the ones that were added. */
export interface Gevallentabel {
  readonly koppen: readonly string[]
  /** Id of the field of each column; `null` when it holds none. */
  readonly velden: readonly (string | null)[]
  /** None when every row is one as it stands. */
  readonly gevallen: readonly Importgeval[]
  /** Rows that give no case, with why. */
  readonly overgeslagen: ReadonlyMap<number, string>
  readonly vragen: readonly Importvraag[]
  /** Whether every row is a case as it stands. */
  readonly isRijPerGeval: boolean
}

const besideText = (nummers: readonly number[]): readonly string[] =>
  nummers.length === 0 ? [] : [zin`Rij ${nummers.join(', ')} van dezelfde persoon is niet te lezen en telt niet mee.`]

/** Places of the rows that a case was made of: those of illness from its first day up to that of the next case. */
const rowsOf = (
  meldingen: readonly Ziektemelding[],
  gevallen: readonly Samengesteldgeval[],
  nummer: number,
): readonly number[] => {
  const vanaf = nummer === 0 ? Number.NEGATIVE_INFINITY : gevallen[nummer]!.eersteZiektedag
  const volgende = gevallen[nummer + 1]?.eersteZiektedag ?? Number.POSITIVE_INFINITY
  const isErin = (dag: number): boolean => dag >= vanaf && dag < volgende
  return meldingen
    .flatMap(({ regels, ziekte }) =>
      ziekte.length > 0 && ziekte.every(({ van }) => isErin(van))
        ? regels
        : regels.filter(({ begin }) => isErin(begin)),
    )
    .toSorted(inTijd)
    .map(({ rij }) => rij)
}

/** In a report a part is a part, of whichever it is one. */
const readPercentagevan: typeof percentagevan = (cellen, ...rest) =>
  cellen.plaats.melding === undefined ? percentagevan(cellen, ...rest) : 'ziek'

/** Reports were put together as periods. */
const readPercentagebij: typeof percentagebij = (cellen, ...rest) =>
  cellen.plaats.melding === undefined ? percentagebij(cellen, ...rest) : 'periode'

/** What is said of an employer that is written in more than one way in the rows of a case. */
const employerText = (
  { plaats: { werkgever }, woord }: Exportcellen,
  rijen: readonly Exportrij[],
  plaatsen: readonly number[],
): readonly string[] =>
  werkgever === undefined || plaatsen.length === 1
    ? []
    : schrijfwijzenzinnen(naamgroepen(plaatsen.map((rij) => woord(rijen[rij]!, werkgever))).values())

/**
 * Makes cases of rows. Each row says something of the illness of someone; what it says together is counted by the law.
 * It rests after every row and person, so that the caller decides how long it goes on: at most twice for each row.
 * A row whose first sick day or end cannot be read stays a case of its own, so that its message is seen.
 */
export function* gevallenInStappen(
  lezing: Importlezing,
  gegeven: readonly Exportrij[],
  register: Register,
  nummerVan: (rij: number) => number,
  geweigerd: ReadonlyMap<number, string> = new Map(),
): Generator<undefined, Gevallentabel> {
  const { antwoorden } = lezing
  const vragenlijst = createVragenlijst(antwoorden)
  const cellen = createExportcellen(lezing, percentageschaal(createExportcellen(lezing), gegeven, vragenlijst))
  const rijen = withPersonAbove(cellen, gegeven, vragenlijst)
  const van = readPercentagevan(cellen, rijen, vragenlijst)
  const soorten = createSoortlezer(cellen, vragenlijst)
  const { persoonIn, gelijkenissen } = createPersoonzoeker(cellen, rijen)
  const perRij = yield* regelsInStappen({ cellen, rijen, van, soorten, vragenlijst, persoonIn, geweigerd })
  askPersons(cellen, gelijkenissen, perRij.personen, rijen, vragenlijst)
  askBranches(cellen, perRij.personen, rijen, vragenlijst)
  const bij = readPercentagebij(cellen, [...perRij.personen.values()], vragenlijst)
  const nietZiek = nulperioden(cellen, [...perRij.personen.values()], bij, vragenlijst)
  const ziektenVan = (regels: readonly Exportregel[]): readonly Ziekte[] =>
    meldingenIn(regels, false, bij, nietZiek).flatMap(({ ziekte }) => ziekte)
  const gelezen = byEmployment(cellen, rijen, perRij, ziektenVan, vragenlijst)
  askJobs(cellen, rijen, gelezen, ziektenVan, vragenlijst)
  const { personen, verloven, los, losVan, overgeslagen, opmerkingenBij } = gelezen
  const zonderGeval = new Map(overgeslagen)
  const schrijver = createGevalcellen(cellen, rijen, nummerVan)
  const isGewoon = lezing.isGewoon && overgeslagen.size === 0
  const tabel = {
    koppen: schrijver.koppen,
    velden: schrijver.velden,
    overgeslagen: zonderGeval,
    vragen: vragenlijst.vragen,
  }
  // Of a person with one row that row is the case, whatever it says.
  if (isGewoon && [...personen.values()].every((regels) => regels.length === 1))
    return { ...tabel, gevallen: [], isRijPerGeval: true }
  const gevallen = los.map(({ rij, uitleg }) => schrijver.loose([rij], uitleg))
  const addNooitZiek = ({ rij }: Exportregel): void => {
    if (nietZiek.has(rij)) zonderGeval.set(rij, zin`een periode waarin iemand helemaal hersteld was`)
    else gevallen.push(schrijver.loose([rij], [fullyWithoutDay()]))
  }

  for (const [persoon, regels] of personen) {
    yield
    const isApart = antwoorden.naam === 'nee' && persoon.startsWith('naam ')
    const { meldingen, zonderDag } = splitOnEnd(
      meldingenIn(regels, isApart && cellen.plaats.dossier === undefined, bij, nietZiek),
      bij,
    )
    for (const { plaatsen, uitleg } of zonderDag) gevallen.push(schrijver.loose(plaatsen, [uitleg]))
    const ernaast = [...(losVan.get(persoon) ?? []), ...zonderDag.flatMap(({ plaatsen }) => plaatsen)]
    const onleesbaar = isApart ? [] : [...besideText(ernaast.map(nummerVan)), ...opmerkingenBij(persoon)]
    for (const groep of isApart ? meldingen.map((melding) => [melding]) : [meldingen]) {
      const ziekten = groep.flatMap(({ ziekte }) => ziekte)
      const samen = samengesteldeGevallen(register, ziekten, verloven.get(persoon) ?? [])
      for (const [i, geval] of samen.entries()) {
        const plaatsen = rowsOf(groep, samen, i)
        if (plaatsen.length > 0)
          gevallen.push(
            schrijver.samengesteld(geval, plaatsen, [
              ...onleesbaar,
              ...groep.filter(({ regels: eigen }) => plaatsen.includes(eigen[0]!.rij)).flatMap(beginsText),
              ...employerText(cellen, rijen, plaatsen),
            ]),
          )
      }
      if (samen.length === 0) groep.flatMap((melding) => melding.regels).forEach(addNooitZiek)
    }
  }
  const isRijPerGeval = isGewoon && gevallen.every((geval) => geval.rijen.length === 1)
  return {
    ...tabel,
    gevallen: isRijPerGeval ? [] : gevallen.toSorted((a, b) => a.rijen[0]! - b.rijen[0]!),
    isRijPerGeval,
  }
}

/** The cases at once. */
export const gevallentabelUit = (...vraag: Parameters<typeof gevallenInStappen>): Gevallentabel => {
  const stappen = gevallenInStappen(...vraag)
  for (;;) {
    const stap = stappen.next()
    if (stap.done) return stap.value
  }
}
