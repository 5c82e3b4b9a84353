import { aowDatum, codeVan, FEITEN_VAN_DE_VRAAG, GEEN_DAG, legeKolom } from '@poortwachter/wet'
import type { Dag, Dossierkolommen, Feit, Feitkolom, Register } from '@poortwachter/wet'
import { feitinhoudUit } from '@poortwachter/wet/lezen'
import type { Caseloaddossier } from './dossier.ts'
import type { Dossiercel } from './dossiercel.ts'
import { remember } from '../functies/geheugen.ts'
import type { Koppeling } from './koppeling.ts'

/** A case with the first sick day that decisions cannot do without. */
export type Gedateerd = Caseloaddossier & { readonly ziektedatum: Dag }

export const isGedateerd = (dossier: Caseloaddossier): dossier is Gedateerd => dossier.ziektedatum !== undefined

/** A cell of a fact that could not be read, in case `plaats`. */
export interface Feitfout {
  readonly plaats: number
  readonly kop: string
  readonly bericht: string
}

/** Cases as columns of facts, and the cells that could not be read. */
export interface Gelezenfeiten {
  readonly kolommen: Dossierkolommen
  readonly fouten: readonly Feitfout[]
}

/** Fills the column of one fact; cases of which nothing is known are left as they are. */
type Kolomvuller = (dossiers: readonly Gedateerd[], kolom: Feitkolom, fouten: Feitfout[]) => void

const stepFiller =
  (stap: string): Kolomvuller =>
  (dossiers, kolom) => {
    dossiers.forEach(({ gedaan }, plaats) => void (kolom[plaats] = gedaan[stap] ?? GEEN_DAG))
  }

/** Days of a step that is no fact. */
const stepColumn = (stap: string, dossiers: readonly Gedateerd[]): Int32Array =>
  Int32Array.from(dossiers, ({ gedaan }) => gedaan[stap] ?? GEEN_DAG)

const cellFiller = (feit: Feit): Kolomvuller => {
  const lees = remember(
    (cel: Dossiercel) => feitinhoudUit(feit, cel),
    (cel) => cel,
  )
  return (dossiers, kolom, fouten) => {
    dossiers.forEach(({ feiten }, plaats) => {
      const cel = feiten[feit.naam]
      if (cel === undefined) return
      const lezing = lees(cel)
      if (lezing.soort === 'gelezen') kolom[plaats] = codeVan(feit, lezing.waarde)
      if (lezing.soort === 'fout') fouten.push({ plaats, kop: feit.label, bericht: lezing.bericht })
    })
  }
}

/** The days that do not count stand in the case itself. */
const shiftFiller: Kolomvuller = (dossiers, kolom) => {
  dossiers.forEach(({ verschuiving }, plaats) => {
    if (verschuiving !== 0 || !Number.isNaN(kolom[plaats])) kolom[plaats] = verschuiving
  })
}

const AOW_DATUM = 'aowDatum'

/** The AOW date follows from the day of birth where no column gives it. */
const aowFiller = (register: Register): Kolomvuller => {
  const aow = remember(
    (geboren: Dag) => aowDatum(register, geboren),
    (geboren) => geboren,
  )
  return (dossiers, kolom) => {
    dossiers.forEach(({ geboortedatum }, plaats) => {
      if (geboortedatum === undefined || kolom[plaats] !== GEEN_DAG) return
      const uitkomst = aow(geboortedatum)
      if (uitkomst.soort === 'bekend') kolom[plaats] = uitkomst.waarde
    })
  }
}

/** What a caseload can tell about its cases: the facts and steps that have a column, and whether days of birth have. */
export interface Feitbron {
  readonly feiten: ReadonlySet<string>
  readonly stappen: ReadonlySet<string>
  readonly metGeboortedatum: boolean
}

/** What a caseload under these headings can tell. */
export const feitbronOf = ({ kolomVan, kolommen }: Koppeling): Feitbron => {
  const gebruikt = kolommen.flatMap(({ veld, dubbel }) => (veld && !dubbel ? [veld] : []))
  return {
    feiten: new Set(gebruikt.flatMap(({ feit }) => feit ?? [])),
    stappen: new Set(gebruikt.flatMap(({ stap }) => stap ?? [])),
    metGeboortedatum: kolomVan.has('geboortedatum'),
  }
}

/** Codes of the events of which a caseload can tell the day. */
export const gebeurtenissenIn = (
  { regelboek }: Register,
  { feiten, metGeboortedatum }: Feitbron,
): ReadonlySet<string> =>
  new Set(
    regelboek.feiten.flatMap((feit) =>
      feit.soort === 'dag' &&
      feit.gebeurtenis !== undefined &&
      (feiten.has(feit.naam) || (feit.naam === AOW_DATUM && metGeboortedatum))
        ? [feit.gebeurtenis]
        : [],
    ),
  )

/** Turns cases into columns of facts; a fact that no case can tell is left out. */
export type Feitlezer = (dossiers: readonly Gedateerd[], peildatum: Dag) => Gelezenfeiten

/** A fact that the edition does not have is a mistake of the caller: throws, and names it. */
export const checkFeiten = ({ regelboek, feitindex }: Register, namen: Iterable<string>): void => {
  for (const naam of namen)
    if (!feitindex.has(naam)) throw new RangeError(`Regelversie ${regelboek.versie} kent het gegeven "${naam}" niet.`)
}

/** Makes a reader of facts; a source with a fact that the edition does not have is a mistake of the caller and throws. */
export const createFeitlezer = (register: Register, bron: Feitbron): Feitlezer => {
  checkFeiten(register, bron.feiten)
  const vullers = register.regelboek.feiten.flatMap((feit): (readonly [Feit, readonly Kolomvuller[]])[] => {
    if (FEITEN_VAN_DE_VRAAG.has(feit.naam)) return []
    const stap = feit.soort === 'dag' ? feit.stap : undefined
    if (stap !== undefined) return bron.stappen.has(stap) ? [[feit, [stepFiller(stap)]]] : []
    const uitCel = bron.feiten.has(feit.naam) ? [cellFiller(feit)] : []
    const uitGeboorte = feit.naam === AOW_DATUM && bron.metGeboortedatum ? [aowFiller(register)] : []
    const uitDossier = 'isVerschuiving' in feit ? [shiftFiller] : []
    const vullers = [...uitCel, ...uitGeboorte, ...uitDossier]
    return vullers.length > 0 ? [[feit, vullers]] : []
  })
  const feitstappen = new Set(
    register.regelboek.feiten.flatMap((feit) => ('stap' in feit && feit.stap ? [feit.stap] : [])),
  )
  const stappen = [...bron.stappen].filter((stap) => !feitstappen.has(stap))
  return (dossiers, peildatum) => {
    const aantal = dossiers.length
    const fouten: Feitfout[] = []
    const feiten = new Map<string, Feitkolom>()
    for (const [feit, vul] of vullers) {
      const kolom = legeKolom(feit, aantal)
      for (const vuller of vul) vuller(dossiers, kolom, fouten)
      feiten.set(feit.naam, kolom)
    }
    return {
      kolommen: {
        aantal,
        eersteZiektedag: Int32Array.from(dossiers, ({ ziektedatum }) => ziektedatum),
        peildatum: new Int32Array(aantal).fill(peildatum),
        feiten,
        ankers: new Map(stappen.map((stap) => [stap, stepColumn(stap, dossiers)])),
      },
      fouten,
    }
  }
}
