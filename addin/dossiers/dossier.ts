import type { Dag } from '@poortwachter/wet'
import {
  aantalUitCel,
  bedragUitCel,
  dagUitCel,
  DOORBETALING,
  fout,
  isNietVanToepassing,
  isPlaatshouder,
  procentUitCel,
  schoneTekst,
  VERSCHUIVING,
} from '@poortwachter/wet/lezen'
import type { EigenVeld, Lezing, Veld } from '@poortwachter/wet/lezen'
import { FORMULE_ZONDER_WAARDE, foutInCel } from './celfout.ts'
import type { Koppeling } from './koppeling.ts'

/** A cell as it was read from a sheet. */
export type Dossiercel = string | number | boolean

/** A cell that could not be read: under which heading, and a sentence that says what was read and expected. */
export interface Leesfout {
  readonly veld: string
  readonly kop: string
  readonly bericht: string
}

/** One row of the caseload. What could not be read is left out and named in `fouten`. */
export interface Caseloaddossier {
  /** 0 = first row below the headings. */
  readonly rij: number
  /** Number of the row as the user sees it. */
  readonly rijnummer: number
  /** What the case is called: its number, else its name, else its row. */
  readonly label: string
  readonly naam: string
  readonly werkgever: string
  readonly afdeling: string
  readonly adviseur: string
  readonly ziektedatum: Dag | undefined
  readonly hersteldatum: Dag | undefined
  readonly geboortedatum: Dag | undefined
  readonly eindeDienstverband: Dag | undefined
  /** Reports on the second track. */
  readonly laatsteRapportage: Dag | undefined
  readonly volgendeRapportage: Dag | undefined
  /** Days that do not count and move terms; 0 when not given. */
  readonly verschuiving: number
  /** Euros per month. */
  readonly loonPerMaand: number | undefined
  /** Percentage of the wage that is paid, 0-100. */
  readonly loonpercentage: number | undefined
  /** Days on which steps were done, by code. */
  readonly gedaan: Readonly<Record<string, Dag>>
  /** Codes of the steps of which the row says that they do not apply. */
  readonly nietVanToepassing: readonly string[]
  /** Cells of the facts of decisions as they stand, by name; empty cells are left out. */
  readonly feiten: Readonly<Record<string, Dossiercel>>
  readonly fouten: readonly Leesfout[]
}

/** What a row is called, with the number that the user sees beside it. */
export const regelnaam = (rijnummer: number): string => `regel ${rijnummer}`

/** Whether a case has no number and no name of its own, and is called after its row. */
export const isNaamloos = ({ label, naam, rijnummer }: Caseloaddossier): boolean =>
  naam === '' && label === regelnaam(rijnummer)

const LONGEST_TEXT = 200

const textOf = (cel: Dossiercel | undefined): string => {
  const tekst = schoneTekst(String(cel ?? ''))
  return tekst.length > LONGEST_TEXT ? `${tekst.slice(0, LONGEST_TEXT)}…` : tekst
}

const isEmpty = (cel: Dossiercel | undefined): boolean =>
  cel === undefined || (typeof cel === 'string' && cel.trim() === '')

/** How the cells of a field that is a number are read. */
const NUMBER_READERS: Partial<Record<Veld['soort'], (cel: Dossiercel) => Lezing<number>>> = {
  aantal: (cel) => aantalUitCel(cel, 'dagen', VERSCHUIVING),
  bedrag: bedragUitCel,
  procent: (cel) => procentUitCel(cel, DOORBETALING),
}

const readValue = <T>(cel: Dossiercel, lees: (cel: Dossiercel) => Lezing<T>): Lezing<T> => {
  if (cel === FORMULE_ZONDER_WAARDE)
    return fout(
      'De cel is een formule waarvan de uitkomst niet is bewaard. Open het bestand in Excel, sla het op en probeer het opnieuw.',
    )
  const celfout = foutInCel(cel)
  return celfout ? fout(`De cel bevat de fout ${celfout}. Herstel eerst die cel.`) : lees(cel)
}

/** What a cell under a heading comes to; what it does not say is left out. */
interface Celinhoud {
  readonly tekst?: string
  readonly getal?: number
  readonly dag?: Dag
  readonly isNietVanToepassing?: true
  readonly feit?: Dossiercel
  readonly fout?: string
}

const ofLezing = <T>(lezing: Lezing<T>, alsGelezen: (waarde: T) => Celinhoud): Celinhoud => {
  if (lezing.soort === 'fout') return { fout: lezing.bericht }
  return lezing.soort === 'gelezen' ? alsGelezen(lezing.waarde) : {}
}

const LEEG: Celinhoud = {}

const valueOf = (veld: Veld, cel: Dossiercel, isDag: boolean): Celinhoud => {
  const readNumber = NUMBER_READERS[veld.soort]
  if (veld.soort === 'tekst') return { tekst: textOf(cel) }
  if (readNumber) return ofLezing(readValue(cel, readNumber), (getal) => ({ getal }))
  return isDag ? ofLezing(readValue(cel, dagUitCel), (dag) => ({ dag })) : LEEG
}

const readCell = (veld: Veld, cel: Dossiercel): Celinhoud => {
  if (isEmpty(cel)) return LEEG
  const isLegeDag = veld.soort === 'dag' && isPlaatshouder(cel)
  const isFeit = veld.feit !== undefined && !foutInCel(cel) && !isLegeDag
  return {
    ...valueOf(veld, cel, veld.soort === 'dag' && !isLegeDag),
    ...(veld.stap !== undefined && isNietVanToepassing(cel) ? { isNietVanToepassing: true } : {}),
    ...(isFeit ? { feit: cel } : {}),
  }
}

interface Dossierkolom {
  readonly veld: Veld
  readonly kop: string
  readonly kolom: number
  readonly lees: (cel: Dossiercel) => Celinhoud
}

/** Kinds of field of which hardly any two cases have the same content: to remember that is more work than to read it. */
const EIGEN_INHOUD: ReadonlySet<Veld['soort']> = new Set(['tekst', 'bedrag'])

/** A way to read a cell that may remember what it read before. */
export type Onthouder = <T>(lees: (cel: Dossiercel) => T) => (cel: Dossiercel) => T

/**
 * Reads rows under one set of headings. A row that cannot be read in part is still a dossier. A caller with a great
 * many rows brings an `onthoud`; `eersteRijnummer` is what the user sees beside the first row.
 */
export const createDossierlezer = (
  { kolommen }: Koppeling,
  onthoud: Onthouder = (lees) => lees,
  eersteRijnummer = 1,
): ((rij: readonly Dossiercel[], index: number) => Caseloaddossier) => {
  const gebruikt = kolommen.flatMap(({ veld, kolom, kop, dubbel }): Dossierkolom[] => {
    if (!veld || dubbel) return []
    const lees = (cel: Dossiercel): Celinhoud => readCell(veld, cel)
    return [{ veld, kolom, kop, lees: EIGEN_INHOUD.has(veld.soort) ? lees : onthoud(lees) }]
  })
  return (rij, index) => {
    const fouten: Leesfout[] = []
    const teksten: Partial<Record<string, string>> = {}
    const dagen: Partial<Record<string, Dag>> = {}
    const getallen: Partial<Record<string, number>> = {}
    const gedaan: Record<string, Dag> = {}
    const feiten: Record<string, Dossiercel> = {}
    const nietVanToepassing: string[] = []
    for (const { veld, kolom, kop, lees } of gebruikt) {
      const cel = rij[kolom]
      if (cel === undefined || cel === '') continue
      const { tekst, getal, dag, isNietVanToepassing: isNiet, feit, fout: bericht } = lees(cel)
      if (tekst !== undefined) teksten[veld.id] = tekst
      if (getal !== undefined) getallen[veld.id] = getal
      if (dag !== undefined && veld.stap !== undefined) gedaan[veld.stap] = dag
      else if (dag !== undefined) dagen[veld.id] = dag
      if (isNiet && veld.stap !== undefined) nietVanToepassing.push(veld.stap)
      if (feit !== undefined && veld.feit !== undefined) feiten[veld.feit] = feit
      if (bericht !== undefined) fouten.push({ veld: veld.id, kop, bericht })
    }
    const tekst = (id: EigenVeld) => teksten[id] ?? ''
    return {
      rij: index,
      rijnummer: index + eersteRijnummer,
      label: teksten.dossier ?? teksten.naam ?? regelnaam(index + eersteRijnummer),
      naam: tekst('naam'),
      werkgever: tekst('werkgever'),
      afdeling: tekst('afdeling'),
      adviseur: tekst('adviseur'),
      ziektedatum: dagen.ziektedatum,
      hersteldatum: dagen.hersteldatum,
      geboortedatum: dagen.geboortedatum,
      eindeDienstverband: dagen.eindeDienstverband,
      laatsteRapportage: dagen.laatsteRapportage,
      volgendeRapportage: dagen.volgendeRapportage,
      verschuiving: getallen.verschuiving ?? 0,
      loonPerMaand: getallen.loonPerMaand,
      loonpercentage: getallen.loonpercentage,
      gedaan,
      nietVanToepassing,
      feiten,
      fouten,
    }
  }
}
