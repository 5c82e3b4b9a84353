import { opschrift, zin } from '../../taal/zin.ts'
import type { Opschrift } from '../../taal/zin.ts'
import { datumTekst } from '@poortwachter/wet'
import { dagUitCel } from '@poortwachter/wet/lezen'
import { columnLetters } from '../../dossiers/adres.ts'
import type { Caseloaddossier } from '../../dossiers/dossier.ts'
import type { Koppeling } from '../../dossiers/koppeling.ts'
import type { Celwaarde, Bladkolom, Rijkenmerk, Rijzoeker } from '../../excel/werkmap.ts'
import type { Bronstand } from '../bron/bronstand.ts'
import { excelrij } from '../bron/excelrij.ts'

/** Fields that say whose row it is. */
const KENMERKEN = ['dossier', 'naam', 'werkgever', 'ziektedatum']

/** Said when nothing can be written yet. */
export const NIET_GELEZEN = opschrift`De tabel is nog niet gelezen. Er is niets geschreven.`

/** What can be written about a case: a field of the edition, or a column that is only there to be read by people. */
export interface Schrijfveld {
  /** Id of the field; undefined for a column without meaning to the rules. */
  readonly id: string | undefined
  /** Heading of the column when it has to be made; one of these is used when it is there. */
  readonly koppen: readonly string[]
}

/** Where something about a case would be written, and what stands there. */
export interface Schrijfplaats {
  /** Whose row it is, from when this was shown: whatever moves in the sheet later, it is written there or nowhere. */
  readonly zoeker: Rijzoeker
  readonly kolom: Bladkolom
  readonly isNieuw: boolean
  readonly gezien: Celwaarde
  /** The cell or the column that is made, in words. */
  readonly waar: Opschrift
}

type Bron = Pick<Bronstand, 'gekozen' | 'caseload' | 'bladrijen'>

/** The headings as they stand in the sheet, also where two rows of headings were read as one. */
const headingsOf = ({ gekozen }: Bron): readonly string[] =>
  (gekozen?.plaats.bovenkant[gekozen.koprij] ?? []).map((cel) => String(cel).trim())

const columnAt = (koppen: readonly string[], plaats: number): Bladkolom => {
  const kop = koppen[plaats] ?? ''
  return { kop, hoeveelste: koppen.slice(0, plaats).filter((naam) => naam === kop).length }
}

const cellAt = (koppen: readonly string[], cellen: readonly Celwaarde[], plaats: number): Rijkenmerk => ({
  ...columnAt(koppen, plaats),
  waarde: cellen[plaats] ?? '',
})

/** How to find a row with these cells again, wherever it is by then. */
const kenmerkenOf = (
  { kolomVan }: Koppeling,
  koppen: readonly string[],
  cellen: readonly Celwaarde[],
  bladrijen: Bron['bladrijen'],
): Pick<Rijzoeker, 'kenmerken' | 'gelijken' | 'beeld' | 'zelfden'> => {
  const plaatsen = KENMERKEN.flatMap((id) => {
    const plaats = kolomVan.get(id)
    return plaats === undefined || !koppen[plaats] ? [] : [plaats]
  })
  const gelijken = bladrijen.filter((rij) => plaatsen.every((plaats) => rij[plaats] === cellen[plaats]))
  return {
    kenmerken: plaatsen.map((plaats) => cellAt(koppen, cellen, plaats)),
    gelijken: gelijken.length,
    zelfden: gelijken.filter((rij) => koppen.every((kop, plaats) => kop === '' || rij[plaats] === cellen[plaats]))
      .length,
    beeld: koppen.flatMap((kop, plaats) => (kop === '' ? [] : [cellAt(koppen, cellen, plaats)])),
  }
}

/** Where to write about a case: the column that is read for it, or one that is made at the end of the table. */
export const schrijfplaatsOf = (
  bron: Bron,
  { rij }: Pick<Caseloaddossier, 'rij'>,
  { id, koppen: namen }: Schrijfveld,
): Schrijfplaats | undefined => {
  const { gekozen, caseload, bladrijen } = bron
  const cellen = bladrijen[rij]
  if (!gekozen || !caseload || !cellen) return undefined
  const koppen = headingsOf(bron)
  const { plaats: vindplaats, koprij } = gekozen
  const zoeker = { plaats: vindplaats, koprij, rij, ...kenmerkenOf(caseload.koppeling, koppen, cellen, bladrijen) }
  const gelezen = id === undefined ? undefined : caseload.koppeling.kolomVan.get(id)
  const plaats = gelezen !== undefined && koppen[gelezen] ? gelezen : koppen.findIndex((kop) => namen.includes(kop))
  const nummer = excelrij(vindplaats, koprij, rij)
  if (plaats < 0) {
    const [kop = ''] = namen
    return {
      zoeker,
      kolom: { kop, hoeveelste: 0 },
      isNieuw: true,
      gezien: '',
      waar: opschrift`een nieuwe kolom ${kop} rechts in ${vindplaats.naam}, regel ${nummer}`,
    }
  }
  return {
    zoeker,
    kolom: columnAt(koppen, plaats),
    isNieuw: false,
    gezien: cellen[plaats] ?? '',
    waar: opschrift`cel ${columnLetters(vindplaats.kolom + plaats)}${nummer} (kolom ${koppen[plaats] ?? ''})`,
  }
}

/** What stands in a cell, as a user would say it. */
export const staatTekst = (cel: Celwaarde, isDag: boolean): string => {
  const lezing = isDag && typeof cel === 'number' ? dagUitCel(cel) : undefined
  if (lezing?.soort === 'gelezen') return datumTekst(lezing.waarde)
  const tekst = typeof cel === 'boolean' ? (cel ? zin`WAAR` : zin`ONWAAR`) : String(cel)
  return tekst.length > 60 ? `${tekst.slice(0, 60)}…` : tekst
}
