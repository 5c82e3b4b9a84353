import { datumTekst } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { isPlaatshouder } from '@poortwachter/wet/lezen'
import { unknownDay } from '../../celfout.ts'
import { createDaglezerVoor } from '../../daglezer.ts'
import type { Dossiercel } from '../../dossiercel.ts'
import type { Exportcellen, Exportrij } from '../rij/exportcellen.ts'
import { isDagEerst } from '../kolom/dagkolommen.ts'
import { isLeegCel } from '../kolom/kolomprofiel.ts'
import type { Importlezing } from '../tabel/lezing.ts'
import { importrollen } from '../kop/rol.ts'
import { metUtcDag } from '../kolom/tijdzone.ts'
import type { Samengesteldgeval } from './samenstelling.ts'

/** One case, with the rows it was made of. */
export interface Importgeval {
  /** As wide as the headings; those that were added at the end hold what the rows come to. */
  readonly cellen: readonly Dossiercel[]
  /** Places of the rows, first to last. */
  readonly rijen: readonly number[]
}

const TOEGEVOEGD = [
  ['PW eerste ziektedag', 'ziektedatum'],
  ['PW hersteld per', 'hersteldatum'],
  ['PW dagen die niet meetellen', 'verschuiving'],
  ['PW einde dienstverband', 'eindeDienstverband'],
  ['PW rijen', null],
  ['PW samenstelling', null],
] as const

/** The rows of an export written as cases, under its own headings and the ones that are added. */
export interface Gevalcellen {
  readonly koppen: readonly string[]
  /** Id of the field of each column; `null` when it holds none. */
  readonly velden: readonly (string | null)[]
  /** Rows that are a case of their own, first to last, with what is wrong with them: then their end is not known. */
  readonly loose: (plaatsen: readonly number[], uitleg: readonly string[]) => Importgeval
  /** A case that was made of rows, first to last. */
  readonly samengesteld: (
    geval: Samengesteldgeval,
    plaatsen: readonly number[],
    extra: readonly string[],
  ) => Importgeval
}

/** The ids of the fields under the headings and those that are added, which take the place of a heading's own. */
const fieldsOf = ({ kolommen, plaatsVan }: Importlezing): readonly (string | null)[] => {
  const zonderVeld = new Set<string>([...importrollen, ...TOEGEVOEGD.flatMap(([, veld]) => veld ?? [])])
  return [
    ...kolommen.map(({ rol }): string | null => {
      if (rol === 'personeelsnummer') return plaatsVan('naam') === undefined ? 'naam' : null
      return rol === undefined || zonderVeld.has(rol) ? null : rol
    }),
    ...TOEGEVOEGD.map(([, veld]) => veld),
  ]
}

const ANDERE_DAGROLLEN = ['geboortedatum', 'eindeDienstverband']

/** Columns of days besides those that a case is made of. */
const dayColumns = ({ kolommen }: Importlezing): readonly number[] =>
  kolommen.flatMap(({ rol, profiel, plaats }) => {
    if (rol === undefined) return []
    const isDag =
      rol.startsWith('gedaan:') || ANDERE_DAGROLLEN.includes(rol) || (rol.startsWith('feit:') && profiel.dagen > 0)
    return isDag ? [plaats] : []
  })

const dagtekst = (dag: Dag | undefined): string => (dag === undefined ? '' : datumTekst(dag))

const zonderPlaatshouder = (cellen: readonly Dossiercel[], plaats: number | undefined): Dossiercel =>
  plaats === undefined || isPlaatshouder(cellen[plaats]) ? '' : (cellen[plaats] ?? '')

export const createGevalcellen = (
  { lezing, plaats, dag }: Exportcellen,
  rijen: readonly Exportrij[],
  nummerVan: (rij: number) => number,
): Gevalcellen => {
  const { koppen, dagvolgorden, jaarplaats, isUtc } = lezing
  const velden = fieldsOf(lezing)
  const isGewoon = jaarplaats === undefined && !isUtc && isDagEerst(dagvolgorden)
  const dagkolommen = isGewoon ? [] : dayColumns(lezing)
  const leesDag = createDaglezerVoor(dagvolgorden)
  const geboorte = lezing.plaatsVan('geboortedatum')

  /** A year of two digits is of the last years, and of a birth that is never known. */
  const birthDay = (cel: Dossiercel): Dossiercel => (isUtc ? metUtcDag(cel) : cel)

  /** The last row, with what only an earlier row of the case has; days in the order that everything reads. */
  const mergeRows = (plaatsen: readonly number[]): Dossiercel[] => {
    const cellen = koppen.map((_, i): Dossiercel => rijen[plaatsen.at(-1)!]![i] ?? '')
    for (const i of plaatsen.length === 1 ? [] : koppen.keys()) {
      if (velden[i] === null || !isLeegCel(cellen[i])) continue
      const gevuld = plaatsen.findLast((rij) => !isLeegCel(rijen[rij]![i]))
      if (gevuld !== undefined) cellen[i] = rijen[gevuld]![i]!
    }
    for (const i of dagkolommen) {
      const cel = i === geboorte ? birthDay(cellen[i]!) : lezing.fullDay(cellen[i]!)
      const gelezen = leesDag(cel)
      if (typeof cel === 'string' && gelezen.soort === 'gelezen') cellen[i] = datumTekst(gelezen.waarde)
    }
    return cellen
  }

  return {
    koppen: [...koppen, ...TOEGEVOEGD.map(([kop]) => kop)],
    velden,
    loose: (plaatsen, uitleg) => {
      const cellen = mergeRows(plaatsen)
      const cel = (bij: number | undefined): Dossiercel => zonderPlaatshouder(cellen, bij)
      const eerste = rijen[plaatsen[0]!]!
      const begin = dag(eerste, plaats.begin)
      const isEindeFout = dag(cellen, plaats.einde).soort === 'fout'
      const einde = isEindeFout ? cel(plaats.einde) : unknownDay(uitleg.join(' '))
      return {
        cellen: [
          ...cellen,
          begin.soort === 'gelezen' ? datumTekst(begin.waarde) : cel(plaats.begin),
          uitleg.length > 0 ? einde : '',
          cel(plaats.verschuiving),
          cel(plaats.dienst),
          plaatsen.map(nummerVan).join(', '),
          uitleg.join(' '),
        ],
        rijen: plaatsen,
      }
    },
    samengesteld: (geval, plaatsen, extra) => {
      const cellen = mergeRows(plaatsen)
      const eigenSchuif = plaats.verschuiving === undefined ? '' : (cellen[plaats.verschuiving] ?? '')
      return {
        cellen: [
          ...cellen,
          dagtekst(geval.eersteZiektedag),
          dagtekst(geval.hersteldPer),
          geval.verschuiving > 0 ? geval.verschuiving : eigenSchuif,
          geval.einddienst === undefined ? zonderPlaatshouder(cellen, plaats.dienst) : dagtekst(geval.einddienst),
          plaatsen.map(nummerVan).join(', '),
          [...geval.uitleg, ...extra].join(' '),
        ],
        rijen: plaatsen,
      }
    },
  }
}
