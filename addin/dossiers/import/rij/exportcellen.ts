import type { Dag } from '@poortwachter/wet'
import { alsProcent, getalUitCel, isPlaatshouder, leeg, procentUitCel, schoneTekst } from '@poortwachter/wet/lezen'
import type { Lezing } from '@poortwachter/wet/lezen'
import { createDaglezerVoor } from '../../daglezer.ts'
import type { Dossiercel } from '../../dossiercel.ts'
import { naamsleutel } from '../../naamgroepen.ts'
import { isLeegCel } from '../kolom/kolomprofiel.ts'
import { sleuteltekst } from '../tabel/lezing.ts'
import type { Importlezing } from '../tabel/lezing.ts'
import { EINDROLLEN, PERCENTAGEROLLEN } from '../kop/rol.ts'
import type { Kolomrol } from '../kop/rol.ts'
import { NULLENVRAAG, zonderNullen } from './voorloopnullen.ts'

export type Exportrij = readonly Dossiercel[]

/** Heading of the column that tells which sheet or table a row is from, where more than one is read. */
export const BLADKOP = 'PW blad'

/** Places of the columns that cases are made of; undefined where an export has no such column. */
interface Exportplaatsen {
  readonly begin: number | undefined
  /** The first sick day of illness before it that counts as well. */
  readonly eerder: number | undefined
  readonly einde: number | undefined
  readonly percentage: number | undefined
  /** The percentage that is ill, where that of recovery has a column too. */
  readonly tegenpercentage: number | undefined
  readonly wijziging: number | undefined
  readonly isHersteld: number | undefined
  readonly stand: number | undefined
  readonly soort: number | undefined
  readonly ingetrokken: number | undefined
  readonly reden: number | undefined
  readonly zelfdeOorzaak: number | undefined
  readonly melding: number | undefined
  readonly dossier: number | undefined
  readonly nummer: number | undefined
  readonly naam: number | undefined
  readonly voornaam: number | undefined
  readonly geboorte: number | undefined
  readonly werkgever: number | undefined
  readonly dienstverband: number | undefined
  readonly blad: number | undefined
  readonly verschuiving: number | undefined
  readonly dienst: number | undefined
}

/** The cells of an export, read by what its columns were taken for. */
export interface Exportcellen {
  readonly lezing: Importlezing
  readonly plaats: Exportplaatsen
  /** Places of the columns that any of them is. */
  readonly gebruikt: readonly number[]
  /** What the column of the end holds, and that of the percentage. */
  readonly eindrol: Kolomrol | undefined
  readonly percentagerol: Kolomrol | undefined
  readonly dag: (rij: Exportrij, plaats: number | undefined) => Lezing<Dag>
  /** The percentage of a row, 0-100; where two columns have it, they have to agree. */
  readonly percentage: (rij: Exportrij) => number | undefined | 'fout' | 'tegenspraak'
  /** The text of a cell; nothing when it is empty or a placeholder. */
  readonly woord: (rij: Exportrij, plaats: number | undefined) => string
  /** The same as a key, without case; of a number without zeros in front where those make no other one. */
  readonly sleutel: (rij: Exportrij, plaats: number | undefined) => string
  /**
   * The name in a row as a key, with the first letter of a first name that has a column of its own: how much of that is
   * written differs from row to row. Nothing where there is no name.
   */
  readonly naamIn: (rij: Exportrij) => string
  /** The heading of a column as it is shown. */
  readonly kop: (plaats: number) => string
}

/** What a number without a percent sign is in a column of percentages: a percentage, or a part of 1. */
export type Percentageschaal = 'procent' | 'deel'

/** The number of a cell without a percent sign; undefined for any other cell. */
export const kaalGetal = (cel: Dossiercel): number | undefined => {
  if (typeof cel === 'number') return cel
  const lezing = typeof cel === 'string' ? getalUitCel(cel) : undefined
  return lezing?.soort === 'gelezen' ? lezing.waarde : undefined
}

const HEEL = 100
/** Percentages are rounded. */
const SPELING = 1

const VOLUIT = / ?(?:procent|percent|pct\.?|perc\.?)\s*$/i

/** The percentage in a cell, of which a number without a sign is what the whole column says. */
const percentageUit = (cel: Dossiercel, schaal: Percentageschaal): number | undefined | 'fout' => {
  if (isLeegCel(cel)) return undefined
  const getal = kaalGetal(cel)
  const tekst = typeof cel === 'string' ? cel.replace(VOLUIT, '%') : cel
  const metTeken = getal === undefined ? tekst : alsProcent(schaal === 'deel' ? getal : getal / 100)
  const waarde = procentUitCel(metTeken, { vanaf: 0, tot: 100 })
  return waarde.soort === 'gelezen' ? waarde.waarde : waarde.soort === 'leeg' ? undefined : 'fout'
}

const placesIn = (
  { plaatsVan, koppen }: Importlezing,
  eindrol: Kolomrol | undefined,
  percentagerol: Kolomrol | undefined,
  isTweeZijden: boolean,
): Exportplaatsen => {
  const blad = koppen.indexOf(BLADKOP)
  return {
    begin: plaatsVan('ziektedatum'),
    eerder: plaatsVan('eerdereZiektedag'),
    einde: eindrol === undefined ? undefined : plaatsVan(eindrol),
    percentage: percentagerol === undefined ? undefined : plaatsVan(percentagerol),
    tegenpercentage: isTweeZijden ? plaatsVan('verzuimpercentage') : undefined,
    wijziging: plaatsVan('wijzigingsdatum'),
    isHersteld: plaatsVan('isHersteld'),
    // A column that says of rows that they were taken back can say of others that they are over.
    stand: plaatsVan('stand') ?? plaatsVan('ingetrokken'),
    soort: plaatsVan('soortVerzuim'),
    ingetrokken: plaatsVan('ingetrokken'),
    reden: plaatsVan('redenEinde'),
    zelfdeOorzaak: plaatsVan('zelfdeOorzaak'),
    melding: plaatsVan('melding'),
    dossier: plaatsVan('dossier'),
    nummer: plaatsVan('personeelsnummer'),
    naam: plaatsVan('naam'),
    voornaam: plaatsVan('voornaam'),
    geboorte: plaatsVan('geboortedatum'),
    werkgever: plaatsVan('werkgever'),
    dienstverband: plaatsVan('dienstverband'),
    blad: blad < 0 ? undefined : blad,
    verschuiving: plaatsVan('verschuiving'),
    dienst: plaatsVan('eindeDienstverband'),
  }
}

export const createExportcellen = (lezing: Importlezing, schaal: Percentageschaal = 'procent'): Exportcellen => {
  const { plaatsVan, dagvolgorden, koppen, fullDay } = lezing
  const eindrol = EINDROLLEN.find((rol) => plaatsVan(rol) !== undefined)
  const [percentagerol, anderpercentage] = PERCENTAGEROLLEN.filter((rol) => {
    const bij = plaatsVan(rol)
    return bij !== undefined && lezing.kolommen[bij]!.profiel.gevuld > 0
  })
  const isTweeZijden = percentagerol === 'herstelpercentage' && anderpercentage === 'verzuimpercentage'
  const plaats = placesIn(lezing, eindrol, percentagerol, isTweeZijden)
  const leesDag = createDaglezerVoor(dagvolgorden)
  const zonder = lezing.antwoorden[NULLENVRAAG] === 'zelfde' ? [plaats.nummer, plaats.dossier] : []
  const readPercentage = (rij: Exportrij, bij: number | undefined): number | undefined | 'fout' => {
    const cel = bij === undefined ? undefined : rij[bij]
    return cel === undefined ? undefined : percentageUit(cel, schaal)
  }
  const woord: Exportcellen['woord'] = (rij, bij) =>
    bij === undefined || isLeegCel(rij[bij]) ? '' : schoneTekst(String(rij[bij]))
  return {
    lezing,
    plaats,
    gebruikt: [...new Set(Object.values(plaats).filter((waar): waar is number => waar !== undefined))],
    eindrol,
    percentagerol,
    dag: (rij, bij) => {
      const cel = bij === undefined ? undefined : rij[bij]
      return cel === undefined || isPlaatshouder(cel) ? leeg : leesDag(fullDay(cel))
    },
    percentage: (rij) => {
      const eigen = readPercentage(rij, plaats.percentage)
      const ander = readPercentage(rij, plaats.tegenpercentage)
      if (ander === undefined || eigen === 'fout' || ander === 'fout') return eigen ?? ander
      if (eigen === undefined) return HEEL - ander
      return Math.abs(eigen + ander - HEEL) < SPELING ? eigen : 'tegenspraak'
    },
    woord,
    naamIn: (rij) => {
      const naam = naamsleutel(woord(rij, plaats.naam))
      const letter = naam === '' ? '' : naamsleutel(woord(rij, plaats.voornaam)).slice(0, 1)
      return letter === '' ? naam : `${naam} ${letter}`
    },
    sleutel: (rij, bij) => {
      const tekst = bij === undefined ? '' : sleuteltekst(rij[bij])
      return zonder.includes(bij) ? zonderNullen(tekst) : tekst
    },
    kop: (bij) => schoneTekst(koppen[bij]!),
  }
}
