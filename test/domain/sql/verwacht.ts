import { createHash } from 'node:crypto'
import type { Dossierkolommen } from '../../../domain/beslissen/dossiers/dossierkolommen.ts'
import { isoVan } from '../../../domain/dag/datum.ts'
import type { Dag } from '../../../domain/dag/datum.ts'
import { portefeuille } from '../../../domain/portefeuille/portefeuille.ts'
import type { Portefeuillegeval } from '../../../domain/portefeuille/portefeuille.ts'
import type { Register } from '../../../domain/regelboek/register.ts'
import { antwoordkolom } from '../../../domain/sql/antwoord.ts'
import { invoerankers, invoerkolommen } from '../../../domain/sql/invoer.ts'
import { kolomnaam, termijnkolom } from '../../../domain/sql/namen.ts'

/** A column that SQL gives, with what the evaluator says of the same case. */
export interface Vergelijking {
  readonly kolom: string
  readonly verwacht: (geval: Portefeuillegeval) => string | undefined
}

const SOORTEN = {
  bekend: 'bekend',
  onvolledig: 'onvolledig',
  oordeelNodig: 'oordeel nodig',
  geenRegel: 'geen regel',
} as const

const dayText = (dag: Dag | undefined): string | undefined => (dag === undefined ? undefined : isoVan(dag))
const textOf = (delen: readonly string[], tussen: string): string | undefined =>
  delen.length === 0 ? undefined : delen.join(tussen)

/** Everything that both can say, column by column. */
export const vergelijkingen = ({ regelboek }: Register): readonly Vergelijking[] => [
  ...regelboek.termijnen.flatMap(({ code }) =>
    (['begin', 'wet', 'veilig'] as const).map((welke): Vergelijking => ({
      kolom: termijnkolom(code, welke),
      verwacht: (geval) => dayText(geval.dag(code, welke)),
    })),
  ),
  ...regelboek.beslistabellen.flatMap(({ code, soort, tijdlijn }): readonly Vergelijking[] => {
    const groepen = new Set(
      tijdlijn.ingangen.flatMap((ingang) =>
        'regel' in ingang ? ingang.regel.rijen.flatMap(({ groep }) => (groep === undefined ? [] : [groep])) : [],
      ),
    )
    const eerste = (geval: Portefeuillegeval) => (soort === 'eerste' ? geval.antwoord(code).rijen()[0] : undefined)
    return [
      { kolom: antwoordkolom(code, 'soort'), verwacht: (geval) => SOORTEN[geval.antwoord(code).soort] },
      { kolom: antwoordkolom(code, 'uitkomst'), verwacht: (geval) => geval.antwoord(code).uitkomst },
      { kolom: antwoordkolom(code, 'ondergrens'), verwacht: (geval) => geval.antwoord(code).ondergrens },
      {
        kolom: antwoordkolom(code, 'rij'),
        verwacht: (geval) =>
          textOf(
            geval
              .antwoord(code)
              .rijen()
              .map(({ id }) => id),
            ', ',
          ),
      },
      { kolom: antwoordkolom(code, 'reden'), verwacht: (geval) => textOf(geval.antwoord(code).redenen(), ' ') },
      { kolom: antwoordkolom(code, 'vraag'), verwacht: (geval) => eerste(geval)?.oordeel },
      {
        kolom: antwoordkolom(code, 'ontbreekt'),
        verwacht: (geval) => textOf(geval.antwoord(code).ontbrekendeFeiten(), ', '),
      },
      { kolom: antwoordkolom(code, 'start'), verwacht: (geval) => dayText(geval.antwoord(code).start()) },
      {
        kolom: antwoordkolom(code, 'vervolg'),
        verwacht: (geval) =>
          textOf(
            geval
              .antwoord(code)
              .vervolg()
              .map(({ wat }) => wat),
            '; ',
          ),
      },
      {
        kolom: antwoordkolom(code, 'vervolgdag'),
        verwacht: (geval) => dayText(geval.antwoord(code).vervolg()[0]?.dag),
      },
      ...(soort === 'eerste'
        ? []
        : [...groepen].map((groep): Vergelijking => ({
            kolom: `${kolomnaam(code)}_groep_${kolomnaam(groep)}`,
            verwacht: (geval) => geval.antwoord(code).perGroep()[groep],
          }))),
    ]
  }),
]

const GEEN = '~'

/** One text per case with everything in it, as a digest: what SQL is asked for as well. */
export const digestsOf = (register: Register, kolommen: Dossierkolommen): readonly string[] => {
  const vragen = vergelijkingen(register)
  const uit: string[] = []
  for (const geval of portefeuille(register).gevallen(kolommen)) {
    const tekst = vragen.map(({ verwacht }) => verwacht(geval) ?? GEEN).join('|')
    uit.push(createHash('md5').update(tekst).digest('hex'))
  }
  return uit
}

/** No engine joins more texts at once. */
const MEESTE = 60

/** The same digest as SQL. */
export const digestSql = (register: Register, tekstsoort: string): string => {
  const delen = vergelijkingen(register).map(({ kolom }) => `coalesce(CAST(${kolom} AS ${tekstsoort}), '${GEEN}')`)
  const groepen: string[] = []
  for (let van = 0; van < delen.length; van += MEESTE) {
    groepen.push(`concat_ws('|', ${delen.slice(van, van + MEESTE).join(', ')})`)
  }
  return `md5(concat_ws('|', ${groepen.join(', ')}))`
}

/** The steps and events that are no facts, with their columns. */
export const ankersOf = (register: Register): ReadonlyMap<string, string> => {
  const feitkolommen = new Set(register.regelboek.feiten.map(({ naam }) => kolomnaam(naam)))
  return new Map([...invoerankers(register)].filter(([, kolom]) => !feitkolommen.has(kolom)))
}

/** The cases as the values that a table of an engine holds: a day as a number of days since 1970. */
export const invoerwaarden = (
  register: Register,
  kolommen: Dossierkolommen,
): readonly {
  readonly naam: string
  readonly soort: 'dag' | 'getal' | 'tekst'
  readonly waarde: (plaats: number) => number | string | null
}[] => {
  const { regelboek } = register
  const perKolom = new Map<string, (plaats: number) => number | string | null>()
  const numberAt = (kolom: Int32Array | Uint8Array | Float64Array | undefined) => (plaats: number) => {
    const waarde = kolom?.[plaats]
    return waarde === undefined || Number.isNaN(waarde) || waarde < -1_000_000 ? null : waarde
  }
  for (const feit of regelboek.feiten) {
    const kolom =
      feit.naam === 'eersteZiektedag'
        ? kolommen.eersteZiektedag
        : feit.naam === 'peildatum'
          ? kolommen.peildatum
          : kolommen.feiten.get(feit.naam)
    const keuzes = 'keuzes' in feit ? feit.keuzes.map(({ waarde }) => waarde) : ['ja', 'nee']
    const isWoord = feit.soort === 'janee' || feit.soort === 'keuze'
    perKolom.set(
      kolomnaam(feit.naam),
      isWoord ? (plaats) => keuzes[(kolom?.[plaats] ?? 0) - 1] ?? null : numberAt(kolom),
    )
  }
  for (const [code, naam] of ankersOf(register)) perKolom.set(naam, numberAt(kolommen.ankers?.get(code)))
  return invoerkolommen(register).map(({ naam, soort }) => ({ naam, soort, waarde: perKolom.get(naam)! }))
}

const asText = (waarde: unknown): string | undefined => {
  if (waarde === null || waarde === undefined) return undefined
  return waarde instanceof Date ? waarde.toISOString().slice(0, 10) : String(waarde)
}

/** Where answers of SQL differ from those of the evaluator, in words, for who has to find out why. */
export const differencesIn = (
  register: Register,
  kolommen: Dossierkolommen,
  rijen: readonly Readonly<Record<string, unknown>>[],
): readonly string[] => {
  if (rijen.length === 0) return []
  const perDossier = new Map(rijen.map((rij) => [Number(rij.dossier), rij]))
  const vragen = vergelijkingen(register)
  const uit: string[] = []
  for (const geval of portefeuille(register).gevallen(kolommen)) {
    const rij = perDossier.get(geval.plaats)
    if (!rij) continue
    for (const { kolom, verwacht } of vragen) {
      const [moet, is] = [verwacht(geval), asText(rij[kolom])]
      if (moet !== is)
        uit.push(`dossier ${geval.plaats}, ${kolom}: verwacht ${moet ?? 'niets'}, SQL zegt ${is ?? 'niets'}`)
    }
  }
  return uit
}
