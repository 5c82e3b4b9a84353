import { aangehaald } from '@poortwachter/wet/lezen'
import type { Veld } from '@poortwachter/wet/lezen'
import type { Dag, Register } from '@poortwachter/wet'
import { dialecten, editieSql } from '@poortwachter/wet/sql'
import { importrollen, ROLTITELS } from '../../../dossiers/import/kop/rol.ts'
import type { Importrol } from '../../../dossiers/import/kop/rol.ts'
import type { Importplan } from '../../../dossiers/import/vraag/plan.ts'
import { veldenOf } from '../../../dossiers/velden.ts'
import { planKeuzes, readAanlevering } from '../../evalueer/aanlevering.ts'
import type { Aanlevering } from '../../evalueer/aanlevering.ts'
import { Gebruiksfout } from '../../evalueer/gebruik/gebruiksfout.ts'
import { openTabelbron } from './bron.ts'
import { dossierweergaveSql, DOSSIERWEERGAVE } from './dossierweergave.ts'
import type { Gelezenkolom } from './dossierweergave.ts'
import type { Databanktabel } from './tabel.ts'
import { toewijzingenOf } from './toewijzing.ts'
import type { Toewijzing } from './toewijzing.ts'
import type { Databankverbinding } from './verbinding.ts'
import { readWaarden } from './waarden.ts'

/** What is asked of a table. */
export interface Aansluitvraag {
  readonly register: Register
  readonly hash: string
  readonly plan: Importplan | undefined
  /** Undefined: the day on which the views are asked. */
  readonly peildatum: Dag | undefined
  /** Gets the plan instead of a stop with questions. */
  readonly onPlan?: (tekst: string) => void
}

/** How a table is read, and the views for it. */
export interface Aansluiting {
  readonly rijen: number
  readonly dossier: string
  readonly gelezen: readonly { readonly kolom: string; readonly veld: string; readonly doel: string }[]
  readonly nietGelezen: readonly string[]
  readonly sql: string
}

const ONGEBRUIKT = 'de regels als SQL doen er niets mee'

/** Rows that are not a case each cannot be put together in a view. */
const refuseParts = ({ lezing, nietGelezen }: Aanlevering, tabel: Databanktabel): never => {
  const delen = lezing.kolommen.filter(
    ({ rol, profiel }) => profiel.gevuld > 0 && (importrollen as readonly string[]).includes(rol ?? ''),
  )
  const rollen = delen.map(({ kop, rol }) => `${aangehaald(kop)} (${ROLTITELS[rol as Importrol]})`)
  const [eerste] = delen
  throw new Gebruiksfout(
    [
      `In ${tabel.schema}.${tabel.naam} is niet iedere rij een dossier op zichzelf: rijen horen bij elkaar, of zijn er geen. Een weergave leest iedere rij apart.`,
      ...(rollen.length > 0
        ? [
            `Deze kolommen zeggen iets over een deel van een verzuim: ${rollen.join(', ')}. Wilt u haar niet gebruiken, zet dan in het importplan bijvoorbeeld "kolom:${eerste!.sleutel}": "niet".`,
          ]
        : []),
      ...nietGelezen.map((wat) => `  ${wat}`),
      'Maak anders in uw databank een weergave met een rij per dossier en noem die met --tabel, of geef een export aan evalueer: dat voegt rijen samen.',
    ].join('\n'),
  )
}

const readColumn = async (
  verbinding: Databankverbinding,
  tabel: Databanktabel,
  toewijzing: Toewijzing,
): Promise<Gelezenkolom> => ({
  ...toewijzing,
  waarden: await readWaarden(verbinding, tabel, toewijzing),
})

const unread = (kolommen: readonly Gelezenkolom[]): readonly string[] =>
  kolommen.flatMap(({ kolom, doel, waarden }) =>
    waarden.ongelezen === 0
      ? []
      : [
          `kolom ${aangehaald(kolom.naam)}: ${waarden.ongelezen} ${waarden.ongelezen === 1 ? 'waarde is' : 'verschillende waarden zijn'} niet te lezen; daar geldt zij als niet bekend, en ongelezen noemt ${doel}`,
        ],
  )

const headings = (tabel: Databanktabel, velden: readonly Veld[], metZiektedatum: boolean): readonly string[] => {
  const koppen = tabel.kolommen.map(({ naam }) => naam)
  if (metZiektedatum) return koppen
  throw new Gebruiksfout(
    `In ${tabel.schema}.${tabel.naam} is geen kolom met de eerste ziektedag gevonden. Gelezen kolommen: ${koppen.join(', ')}. ` +
      `Maak met --toon-import een plan, en zet daarin bij antwoorden welke kolom het is, zoals "kolom:${koppen[0] ?? 'kop'}": "${velden.find(({ id }) => id === 'ziektedatum')!.id}".`,
  )
}

/**
 * Reads a whole table as any input is read, and makes the views for it. Nothing is written and nothing goes anywhere.
 * Undefined when only the plan was asked for. A transaction has to be open, so that everything is of one moment.
 */
export const connectTabel = async (
  verbinding: Databankverbinding,
  tabel: Databanktabel,
  { register, hash, plan, peildatum, onPlan }: Aansluitvraag,
): Promise<Aansluiting | undefined> => {
  const velden = veldenOf(register.regelboek)
  const bron = openTabelbron(verbinding, tabel, { velden, keuzes: planKeuzes(plan) })
  const koppen = headings(tabel, velden, onPlan !== undefined || bron.koprij?.metZiektedatum === true)
  const aanlevering = await readAanlevering(bron, koppen, {
    register,
    velden,
    keuzes: {},
    plan,
    ...(onPlan ? { onPlan } : {}),
  })
  if (!aanlevering) return undefined
  if (aanlevering.isRijen) refuseParts(aanlevering, tabel)
  const toewijzingen = toewijzingenOf(register, tabel, velden, aanlevering.velden)
  if (!toewijzingen.dossier)
    throw new Gebruiksfout(
      `Geen kolom van ${tabel.schema}.${tabel.naam} zegt welk dossier een rij is, en zij heeft geen sleutel van een kolom. Maak met --toon-import een plan, en zet daarin bij antwoorden welke kolom het is, zoals "kolom:${koppen[0]}": "dossier".`,
    )
  const gelezen: Gelezenkolom[] = []
  for (const toewijzing of toewijzingen.gelezen) gelezen.push(await readColumn(verbinding, tabel, toewijzing))
  const geboortedatum = toewijzingen.geboortedatum && (await readColumn(verbinding, tabel, toewijzingen.geboortedatum))
  const titleOf = (naam: string): string => {
    const id = aanlevering.velden[koppen.indexOf(naam)]
    return velden.find((veld) => veld.id === id)?.titel ?? naam
  }
  const dossiers = dossierweergaveSql({ register, tabel, toewijzingen, gelezen, geboortedatum, peildatum })
  const edition = editieSql(register, { dialect: dialecten.postgresql, hash, tabel: DOSSIERWEERGAVE })
  return {
    rijen: bron.aantal(),
    dossier: toewijzingen.dossier.naam,
    gelezen: [...gelezen, ...(geboortedatum ? [{ ...geboortedatum, doel: 'aow_datum' }] : [])].map(
      ({ kolom, doel }) => ({ kolom: kolom.naam, veld: titleOf(kolom.naam), doel }),
    ),
    nietGelezen: [
      ...aanlevering.nietGelezen,
      ...toewijzingen.ongebruikt.map(({ naam }) => `kolom ${aangehaald(naam)}: ${ONGEBRUIKT}`),
      ...unread([...gelezen, ...(geboortedatum ? [geboortedatum] : [])]),
    ],
    sql: `${dossiers}\n${edition}`,
  }
}
