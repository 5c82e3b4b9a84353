import * as fc from 'fast-check'
import type { Feitinhoud } from '../../../domain/regelboek/feitcode.ts'
import { dag } from '../../../domain/dag/datum.ts'
import type {
  Beslistabel,
  Dagoperand,
  Rij,
  Toetsing,
  Vervolg,
  Voorwaarde,
} from '../../../domain/regelboek/beslistabel.ts'
import { keuzesVan } from '../../../domain/regelboek/feit.ts'
import type { Verder } from '../../../domain/regelboek/afstand.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import { contentOf } from './willekeurig.ts'

/** Facts of every kind, few enough that rows of a random table meet. */
export const TABELFEITEN = [
  'perspectiefConcreet',
  'spoor1Onderzocht',
  'belastbaarheid',
  'spoor2Status',
  'ejeDatum',
  'perspectiefDatum',
  'loonwaarde',
] as const

const feiten = regelboek.feiten.filter(({ naam }) => (TABELFEITEN as readonly string[]).includes(naam))
/** Some of the facts with a value, to be known of everyone. */
export const overalBekendArbitrary: fc.Arbitrary<Readonly<Record<string, Feitinhoud>>> = fc.record(
  Object.fromEntries(feiten.map((feit) => [feit.naam, contentOf(feit, dag('2023-03-06'))])),
  { requiredKeys: [] },
) as fc.Arbitrary<Readonly<Record<string, Feitinhoud>>>

const keuzefeiten = feiten.filter((feit) => keuzesVan(feit))
const dagfeiten = feiten.filter(({ soort }) => soort === 'dag')
const getalfeiten = feiten.filter((feit) => !keuzesVan(feit) && feit.soort !== 'dag')

const operand: fc.Arbitrary<Dagoperand> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...dagfeiten, { naam: 'eersteZiektedag' }).map(({ naam }) => ({ feit: naam })),
      fc.constantFrom('EJE', 'WIA', 'EWT').map((termijn) => ({ termijn })),
      fc.constant({ stap: 'EJE' }),
    ),
    fc.constantFrom<Verder>(
      {},
      { maanden: 3, afronding: 'naarBeneden' },
      { weken: -2 },
      { maanden: 1, afronding: 'naarBoven', dagen: 2 },
    ),
  )
  .map(([bron, verder]) => ({ ...bron, ...verder }))

const toetsing = (tabellen: readonly Beslistabel[]): fc.Arbitrary<Toetsing> =>
  fc.oneof(
    fc.constantFrom(...keuzefeiten).chain((feit) => {
      const waarden = keuzesVan(feit)!.map(({ waarde }) => waarde)
      return fc.oneof(
        fc.constantFrom(...waarden).map((is) => ({ feit: feit.naam, is })),
        fc.subarray(waarden, { minLength: 1 }).map((gekozen) => ({ feit: feit.naam, in: gekozen })),
      )
    }),
    fc
      .tuple(
        fc.constantFrom(...dagfeiten, { naam: 'peildatum' }),
        fc.constantFrom('voor', 'opOfVoor', 'op', 'opOfNa', 'na'),
        operand,
      )
      .map(([{ naam }, teken, met]) => ({ feit: naam, [teken]: met }) as Toetsing),
    fc
      .tuple(
        fc.constantFrom(...getalfeiten),
        fc.constantFrom('minderDan', 'hoogstens', 'gelijkAan', 'minstens', 'meerDan'),
        fc.constantFrom(0, 65, 80),
      )
      .map(([{ naam }, teken, met]) => ({ feit: naam, [teken]: met }) as unknown as Toetsing),
    ...tabellen.map(({ code, uitkomsten }) =>
      fc.subarray([...uitkomsten], { minLength: 1 }).map((gekozen) => ({ tabel: code, in: gekozen })),
    ),
  )

const voorwaarde = (tabellen: readonly Beslistabel[]): fc.Arbitrary<Voorwaarde> =>
  fc.letrec<{ som: Voorwaarde }>((tie) => ({
    som: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      toetsing(tabellen),
      fc.array(tie('som'), { minLength: 1, maxLength: 3 }).map((alle) => ({ alle })),
      fc.array(tie('som'), { minLength: 1, maxLength: 3 }).map((een) => ({ een })),
      tie('som').map((niet) => ({ niet })),
    ),
  })).som

const UITKOMSTEN = ['hoog', 'midden', 'beoordeling nodig', 'laag']

interface Rijkeuze {
  readonly als: Voorwaarde
  readonly dan: string
  readonly isOordeel: boolean
  readonly beroepOp: readonly string[]
  readonly speelt: Voorwaarde | undefined
  readonly neemtWeg: number
  readonly groep: string | undefined
  readonly vervolg: Vervolg | undefined
}

const rijkeuze = (tabellen: readonly Beslistabel[]): fc.Arbitrary<Rijkeuze> =>
  fc.record({
    als: voorwaarde(tabellen),
    dan: fc.constantFrom(...UITKOMSTEN),
    isOordeel: fc.nat(4).map((worp) => worp === 0),
    beroepOp: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray([...TABELFEITEN], { maxLength: 2 }) },
    ),
    speelt: fc.option(voorwaarde(tabellen), { nil: undefined, freq: 1 }),
    neemtWeg: fc.nat(7),
    groep: fc.constantFrom(undefined, 'administratief', 'inhoudelijk'),
    vervolg: fc.option(
      operand.map((dag): Vervolg => ({ soort: 'start', wat: 'begin', dag })),
      { nil: undefined },
    ),
  })

const rowOf =
  (soort: Beslistabel['soort'], ingang: number) =>
  ({ als, dan, isOordeel, beroepOp, speelt, neemtWeg, groep, vervolg }: Rijkeuze, plaats: number): Rij => ({
    id: `r${plaats}`,
    als,
    ...(beroepOp.length > 0 ? { beroepOp } : speelt ? { speelt } : {}),
    ...(isOordeel ? { oordeel: 'Wat is hier wijs?' } : { dan }),
    ...(soort === 'alle' && neemtWeg < 3 ? { neemtWeg: [`r${plaats + 1}`, `r${plaats + 1 + neemtWeg}`] } : {}),
    reden: `rij ${plaats} van ingang ${ingang}: {belastbaarheid}, {ejeDatum}, {EJE}`,
    bronnen: [],
    ...(groep === undefined ? {} : { groep }),
    ...(vervolg === undefined ? {} : { vervolg }),
  })

const INGANGEN = ['2017-10-27', '2021-01-01', '2023-06-01'] as const

const tabel = (code: string, tabellen: readonly Beslistabel[]): fc.Arbitrary<Beslistabel> =>
  fc.constantFrom('eerste' as const, 'alle' as const).chain((soort) =>
    fc
      .tuple(
        fc.constantFrom('eersteZiektedag' as const, 'peildatum' as const),
        fc.array(fc.array(rijkeuze(tabellen), { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
      )
      .map(([sleutel, perIngang, isVervallen]): Beslistabel => ({
        code,
        titel: code,
        vraag: code,
        aliassen: [],
        soort,
        uitkomsten: UITKOMSTEN,
        tijdlijn: {
          sleutel,
          ingangen: [
            ...perIngang.map((rijen, k) => ({
              vanaf: INGANGEN[k]!,
              regel: {
                status: 'wet' as const,
                zekerheid: 'gelezen' as const,
                gecontroleerdOp: '2026-11-22' as const,
                rijen: [
                  ...rijen.map(rowOf(soort, k)),
                  ...(soort === 'alle' ? [{ id: 'slot', dan: 'laag', reden: `slot ${k}`, bronnen: [] }] : []),
                ],
              },
            })),
            ...(isVervallen ? [{ vanaf: '2025-07-01' as const, vervallen: 'niet meer' }] : []),
          ],
        },
      })),
  )

/** A few tables with random rows through time; a later one leans on the earlier ones. */
export const tabellenArbitrary: fc.Arbitrary<readonly Beslistabel[]> = tabel('EEN', []).chain((een) =>
  tabel('TWEE', [een]).chain((twee) => tabel('DRIE', [een, twee]).map((drie) => [een, twee, drie])),
)
