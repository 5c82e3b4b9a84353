import { readFile } from 'node:fs/promises'
import { aangehaald, naamvraag, nabij } from '@poortwachter/wet/lezen'
import type { Veld } from '@poortwachter/wet/lezen'
import type { Register } from '@poortwachter/wet'
import type { Dossiercel } from '../../dossiers/dossiercel.ts'
import type { Kopkeuzes } from '../../dossiers/koppeling.ts'
import { BLADKOP, createExportcellen } from '../../dossiers/import/rij/exportcellen.ts'
import { gevallentabelUit } from '../../dossiers/import/geval/gevallen.ts'
import type { Gevallentabel } from '../../dossiers/import/geval/gevallen.ts'
import { veldenPerKolom } from '../../dossiers/import/import.ts'
import { jaarvensterVan } from '../../dossiers/import/kolom/jaarplaats.ts'
import { blokkerende, createImportlezer } from '../../dossiers/import/tabel/lezing.ts'
import type { Importlezing } from '../../dossiers/import/tabel/lezing.ts'
import { readImportplan, koppenvingerafdruk, kopsleutels } from '../../dossiers/import/vraag/plan.ts'
import type { Importplan } from '../../dossiers/import/vraag/plan.ts'
import { importrollen } from '../../dossiers/import/kop/rol.ts'
import type { Ruiszoeker } from '../../dossiers/import/tabel/ruis.ts'
import { createTussenregels } from '../../dossiers/import/tabel/tussenregels.ts'
import type { Tussenregels } from '../../dossiers/import/tabel/tussenregels.ts'
import { zonderPersoon } from '../../dossiers/import/persoon/zonder-persoon.ts'
import { isJsonobject } from '../../dossiers/jsonobject.ts'
import { NIET_GEBRUIKEN } from '../../dossiers/import/vraag/vraag.ts'
import type { Importvraag } from '../../dossiers/import/vraag/vraag.ts'
import type { Invoerblok, Invoercel } from './blok.ts'
import type { Invoerbron } from './invoerbron.ts'
import { createDatumkolommen } from './datumkolommen.ts'
import type { Datumkolommen } from './datumkolommen.ts'
import { Gebruiksfout, Importvraagfout, systemCode } from './gebruik/gebruiksfout.ts'
import { eachRij, rekenrijOf } from './rijen.ts'
import { voorbeeldplanVoor } from './gebruik/voorbeeldplan.ts'
import { zonderZiektedatum } from './zonder-ziektedatum.ts'

/** What was delivered, understood: the blocks of cases, under which headings, and what is not read of it. */
export interface Aanlevering {
  readonly koppen: readonly string[]
  readonly velden: readonly (string | null)[]
  readonly blokken: () => AsyncIterable<Invoerblok>
  /** How the blocks are written; undefined when they are rows. */
  readonly isRijen: boolean
  readonly nietGelezen: readonly string[]
  readonly lezing: Importlezing
  /** Every choice about how it is read, those that were not asked included. */
  readonly plan: Importplan
}

const GEVALLEN_PER_BLOK = 2000

/** Reads the plan that `--import` names. */
export const readPlanbestand = async (pad: string | undefined): Promise<Importplan | undefined> => {
  if (pad === undefined) return undefined
  let inhoud: unknown
  try {
    inhoud = JSON.parse(await readFile(pad, 'utf8'))
  } catch (fout) {
    const wat = systemCode(fout) === 'ENOENT' ? 'is niet gevonden' : 'kan niet worden gelezen als JSON'
    throw new Gebruiksfout(`--import: ${aangehaald(pad)} ${wat}. Maak een plan met --toon-import.`)
  }
  // The account of a run holds the plan that it was made with.
  const plan = readImportplan(isJsonobject(inhoud) && 'importplan' in inhoud ? inhoud.importplan : inhoud)
  if (plan) return plan
  throw new Gebruiksfout(`--import: ${aangehaald(pad)} is geen importplan. Maak er een met --toon-import.`)
}

/** The choices of columns in a plan, as headings are looked up. */
export const planKeuzes = (plan: Importplan | undefined): Kopkeuzes =>
  Object.fromEntries(
    Object.entries(plan?.antwoorden ?? {}).flatMap(([id, waarde]) =>
      id.startsWith('kolom:') ? [[id.slice('kolom:'.length), waarde === NIET_GEBRUIKEN ? null : waarde] as const] : [],
    ),
  )

/** Refuses an answer about a column that is not there, or that makes it a field that is not there: it would do nothing. */
const checkKolommen = (koppen: readonly string[], velden: readonly Veld[], plan: Importplan | undefined): void => {
  const sleutels = new Set(kopsleutels(koppen))
  const rollen = new Set<string>([...velden.map(({ id }) => id), ...importrollen, NIET_GEBRUIKEN])
  for (const [id, waarde] of Object.entries(plan?.antwoorden ?? {})) {
    if (!id.startsWith('kolom:')) continue
    const kop = id.slice('kolom:'.length)
    if (!sleutels.has(kop)) {
      const bedoeld = naamvraag(nabij(kop, [...sleutels], 1).map((naam) => aangehaald(`kolom:${naam}`)))
      throw new Gebruiksfout(
        `--import: het plan noemt ${aangehaald(id)}, en die kolom is er niet.${bedoeld} Koppen zijn: ${koppen.join(', ')}.`,
      )
    }
    if (!rollen.has(waarde)) {
      const bedoeld = naamvraag(nabij(waarde, [...rollen], 1).map(aangehaald))
      throw new Gebruiksfout(
        `--import: het plan maakt van ${aangehaald(id)} ${aangehaald(waarde)}, en dat veld is er niet.${bedoeld} Met evalueer --velden ziet u alle velden.`,
      )
    }
  }
}

const withChoices = (koppen: readonly string[], keuzes: Kopkeuzes, plan: Importplan | undefined): Importplan => ({
  versie: 1,
  vingerafdruk: plan?.vingerafdruk ?? koppenvingerafdruk(koppen),
  antwoorden: {
    ...plan?.antwoorden,
    ...Object.fromEntries(Object.entries(keuzes).map(([kop, veld]) => [`kolom:${kop}`, veld ?? NIET_GEBRUIKEN])),
  },
})

const questionText = ({ id, tekst, voorbeelden, keuzes }: Importvraag): string =>
  [
    `- ${tekst}${voorbeelden.length > 0 ? ` Bijvoorbeeld: ${voorbeelden.map(aangehaald).join(', ')}.` : ''}`,
    ...keuzes.map(({ waarde, tekst: keuze }) => `    "${id}": "${waarde}"  ${keuze}`),
  ].join('\n')

/** The plan as it is printed: the answers that are known, what was understood, and what is still asked. */
const planTekst = (lezing: Importlezing, plan: Importplan, vragen: readonly Importvraag[]): string =>
  `${JSON.stringify(
    {
      versie: 1,
      vingerafdruk: lezing.vingerafdruk,
      antwoorden: { ...lezing.antwoorden, ...plan.antwoorden },
      ...(lezing.export ? { export: lezing.export.naam, bron: lezing.export.bron } : {}),
      kolommen: lezing.kolommen.map(({ kop, rol, zekerheid, waarom }) => ({
        kop,
        veld: rol ?? null,
        zekerheid,
        waarom,
      })),
      vragen: vragen.map(({ id, tekst, keuzes }) => ({ id, tekst, keuzes: keuzes.map(({ waarde }) => waarde) })),
    },
    undefined,
    2,
  )}\n`

const stopWithQuestions = (vragen: readonly Importvraag[], lezing: Importlezing): never => {
  const voorbeeld = voorbeeldplanVoor(vragen)
  throw new Importvraagfout(
    [
      vragen.length === 1
        ? 'Dit bestand is pas te lezen na een antwoord:'
        : `Dit bestand is pas te lezen na ${vragen.length} antwoorden:`,
      ...vragen.map(questionText),
      'Er is niets geschreven. Zet uw antwoorden in een bestand, bijvoorbeeld plan.json, en geef dat mee met --import plan.json:',
      JSON.stringify({
        versie: 1,
        vingerafdruk: lezing.vingerafdruk,
        antwoorden: { ...lezing.antwoorden, ...voorbeeld.antwoorden },
      }),
      ...(voorbeeld.zonder.length > 0
        ? [`Kies zelf een antwoord, en zet het erbij: ${voorbeeld.zonder.map((id) => `"${id}"`).join(', ')}.`]
        : []),
      'Het plan bevat geen gegevens van personen en geldt ook voor de volgende export met dezelfde koppen.',
    ].join('\n'),
  )
}

async function* blocksOf(
  { gevallen }: Gevallentabel,
  { nummers, datums }: Inhoud,
  toegevoegdeDagen: ReadonlySet<number>,
): AsyncGenerator<Invoerblok> {
  for (let i = 0; i < gevallen.length; i += GEVALLEN_PER_BLOK) {
    const deel = gevallen.slice(i, i + GEVALLEN_PER_BLOK)
    yield {
      soort: 'blad',
      rijen: deel.map(({ cellen }) => datums.restore(cellen, toegevoegdeDagen)),
      nummers: deel.map(({ rijen }) => nummers[rijen[0]!]!),
      procenten: deel.map(() => []),
    }
  }
}

type Regelkijker = Pick<Ruiszoeker, 'see' | 'werkgever' | 'losseRegel'>

interface Inhoud {
  readonly rijen: readonly (readonly Dossiercel[])[]
  readonly nummers: readonly number[]
  readonly geweigerd: ReadonlyMap<number, string>
  /** Rows that are no case but a title, a total or a repeated heading, with why. */
  readonly ruis: ReadonlyMap<number, string>
  readonly tussenregels: Tussenregels
  readonly datums: Datumkolommen
}

const eachRow = async (
  bron: Invoerbron,
  breedte: number,
  onRij: (
    cellen: readonly Dossiercel[],
    nummer: number,
    weigering: string | undefined,
    gelezen: readonly Invoercel[],
  ) => void,
): Promise<void> => {
  let regels = 0
  for await (const blok of bron.blokken()) {
    const ervoor = regels
    regels += eachRij(blok, bron.csv, breedte, (rij) => {
      const { cellen, weigering } = rekenrijOf(rij)
      onRij(cellen, ervoor + rij.regel, weigering, rij.cellen)
    })
  }
}

/** Rows as they are; what is kept of each is for the caller to say. */
const readAll = async (
  bron: Invoerbron,
  koppen: readonly string[],
  zoeker: Regelkijker,
  keep: (cellen: readonly Dossiercel[]) => readonly Dossiercel[],
): Promise<Inhoud> => {
  const rijen: (readonly Dossiercel[])[] = []
  const nummers: number[] = []
  const geweigerd = new Map<number, string>()
  const ruis = new Map<number, string>()
  const tussenregels = createTussenregels()
  const datums = createDatumkolommen()
  await eachRow(bron, koppen.length, (cellen, nummer, weigering, gelezen) => {
    if (gelezen !== cellen) datums.see(gelezen)
    if (weigering !== undefined) geweigerd.set(rijen.length, weigering)
    const waarom = zoeker.see(cellen, weigering !== undefined)
    if (waarom !== undefined) ruis.set(rijen.length, waarom)
    tussenregels.add(rijen.length, waarom, zoeker)
    rijen.push(keep(cellen))
    nummers.push(nummer)
  })
  return { rijen, nummers, geweigerd, ruis, tussenregels, datums }
}

const LEEG: readonly Dossiercel[] = []
/** More different texts than this are not shared. */
const MEESTE_GEDEELD = 200_000

/**
 * Keeps of a row only what says whose it is and from when to when: a great many rows are held at once, and most of the
 * time each turns out to be a case as it stands. Texts that come back are held once.
 */
const createSamenvatter = (lezing: Importlezing): ((cellen: readonly Dossiercel[]) => readonly Dossiercel[]) => {
  const gebruikt = createExportcellen(lezing).gebruikt
  const gedeeld = new Map<Dossiercel, Dossiercel>()
  const share = (cel: Dossiercel): Dossiercel => {
    const bekend = gedeeld.get(cel)
    if (bekend !== undefined) return bekend
    if (gedeeld.size < MEESTE_GEDEELD) gedeeld.set(cel, cel)
    return cel
  }
  const breedte = Math.max(0, ...gebruikt) + 1
  return (cellen) => {
    if (gebruikt.length === 0) return LEEG
    const rij: Dossiercel[] = Array.from({ length: breedte }, () => '')
    for (const plaats of gebruikt) rij[plaats] = share(cellen[plaats] ?? '')
    return rij
  }
}

const MEESTE_RIJNUMMERS = 8

/** What is not read, as lines: sheets, then columns with something in them, then rows by reason. */
const notRead = (
  bron: Invoerbron,
  lezing: Importlezing,
  overgeslagen: ReadonlyMap<number, string>,
  nummers: readonly number[],
): readonly string[] => {
  const perReden = new Map<string, number[]>()
  for (const [rij, reden] of overgeslagen)
    perReden.set(reden, [...(perReden.get(reden) ?? []), nummers[rij] ?? rij + 1])
  return [
    ...bron.nietGelezen(),
    ...lezing.erboven,
    ...zonderPersoon(lezing),
    ...lezing.kolommen
      .filter(({ rol, profiel, kop }) => rol === undefined && profiel.gevuld > 0 && kop !== BLADKOP)
      .map(({ kop, plaats, waarom }) =>
        kop.trim() === '' ? `kolom ${plaats + 1}: heeft geen kop` : `kolom ${aangehaald(kop)}: ${waarom}`,
      ),
    ...[...perReden].map(
      ([reden, rijen]) =>
        `${rijen.length === 1 ? 'regel' : `${rijen.length} regels, waaronder`} ${rijen.slice(0, MEESTE_RIJNUMMERS).join(', ')}: ${reden}`,
    ),
  ]
}

/** What the command gets to know about how its input is to be read. */
export interface Aanlevervraag {
  readonly register: Register
  readonly velden: readonly Veld[]
  readonly keuzes: Kopkeuzes
  readonly plan: Importplan | undefined
  /** Gets the plan instead of a stop with questions. */
  readonly onPlan?: (tekst: string) => void
}

/**
 * Sees the whole input once and decides what its rows are. Rows that are cases stay in the file and are read in blocks;
 * cases that are made of rows are held. Throws an `Importvraagfout` when only the user can say how it is to be read.
 */
export const readAanlevering = async (
  bron: Invoerbron,
  koppen: readonly string[],
  { register, velden, keuzes, plan: gegeven, onPlan }: Aanlevervraag,
): Promise<Aanlevering | undefined> => {
  if (gegeven && gegeven.vingerafdruk !== koppenvingerafdruk(koppen))
    throw new Gebruiksfout(
      '--import: dit plan hoort bij een export met andere koppen. Maak met --toon-import een nieuw plan.',
    )
  checkKolommen(koppen, velden, gegeven)
  const plan = withChoices(koppen, keuzes, gegeven)
  const see = async (): Promise<Importlezing> => {
    const lezer = createImportlezer(koppen, velden, plan, jaarvensterVan(register.regelboek), bron.koprij?.erboven)
    await eachRow(bron, koppen.length, (cellen, _nummer, weigering) => {
      if (weigering === undefined) lezer.add(cellen)
      else lezer.addGeweigerd(cellen)
    })
    return lezer.result()
  }
  let lezing = await see()
  if (bron.readFormules && lezing.heeftGaten) {
    await bron.readFormules()
    lezing = await see()
  }
  const kolomvragen = blokkerende(lezing.vragen)
  if (!onPlan && kolomvragen.length > 0) stopWithQuestions(kolomvragen, lezing)
  if (!onPlan && lezing.plaatsVan('ziektedatum') === undefined) throw zonderZiektedatum(koppen, velden)
  const answered = (): Importplan => ({ ...plan, antwoorden: { ...lezing.antwoorden, ...plan.antwoorden } })
  const asIs = (): Aanlevering => ({
    koppen,
    velden: veldenPerKolom(lezing),
    blokken: bron.blokken,
    isRijen: false,
    nietGelezen: notRead(bron, lezing, new Map(), []),
    lezing,
    plan: answered(),
  })
  if (lezing.isRechttoe) {
    if (!onPlan) return asIs()
    onPlan(planTekst(lezing, plan, lezing.vragen))
    return undefined
  }
  const tableOf = ({ rijen, nummers, geweigerd, ruis, tussenregels }: Inhoud): Gevallentabel =>
    gevallentabelUit({ ...lezing, ruis, tussenregels }, rijen, register, (rij) => nummers[rij]!, geweigerd)
  const zoeker = lezing.createRuiszoeker()
  // Rows that were seen have no noise then; those that were refused were not seen.
  const ofRefused: Regelkijker = {
    see: (cellen, isGeweigerd) => (isGeweigerd ? zoeker.see(cellen, true) : undefined),
    werkgever: () => undefined,
    losseRegel: () => undefined,
  }
  const kort = lezing.isGewoon ? tableOf(await readAll(bron, koppen, ofRefused, createSamenvatter(lezing))) : undefined
  const isKlaar = kort?.isRijPerGeval === true
  const inhoud = isKlaar ? undefined : await readAll(bron, koppen, lezing.createRuiszoeker(), (cellen) => cellen)
  const tabel = inhoud ? tableOf(inhoud) : kort!
  const vragen = [...lezing.vragen, ...tabel.vragen]
  if (onPlan) {
    onPlan(planTekst(lezing, plan, vragen))
    return undefined
  }
  const blokkeert = blokkerende(vragen)
  if (blokkeert.length > 0) stopWithQuestions(blokkeert, lezing)
  if (tabel.isRijPerGeval || !inhoud) return asIs()
  const { nummers } = inhoud
  const dagvelden = new Set(velden.flatMap(({ id, soort }) => (soort === 'dag' ? [id] : [])))
  const toegevoegdeDagen = new Set(
    tabel.velden.flatMap((veld, plaats) => (plaats >= koppen.length && dagvelden.has(veld ?? '') ? [plaats] : [])),
  )
  return {
    koppen: tabel.koppen,
    velden: tabel.velden,
    blokken: () => blocksOf(tabel, inhoud, toegevoegdeDagen),
    isRijen: true,
    nietGelezen: notRead(bron, lezing, tabel.overgeslagen, nummers),
    lezing,
    plan: answered(),
  }
}
