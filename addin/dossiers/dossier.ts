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

interface Dossierkolom {
  readonly veld: Veld
  readonly kop: string
  readonly kolom: number
}

const readValue = <T>(cel: Dossiercel, lees: (cel: Dossiercel) => Lezing<T>): Lezing<T> => {
  if (cel === FORMULE_ZONDER_WAARDE)
    return fout(
      'De cel is een formule waarvan de uitkomst niet is bewaard. Open het bestand in Excel, sla het op en probeer het opnieuw.',
    )
  const celfout = foutInCel(cel)
  return celfout ? fout(`De cel bevat de fout ${celfout}. Herstel eerst die cel.`) : lees(cel)
}

/**
 * Reads rows under one set of headings. A row that cannot be read in part is still a dossier. A caller with a great
 * many rows brings a `leesDag` that remembers; `eersteRijnummer` is what the user sees beside the first row.
 */
export const createDossierlezer = (
  { kolommen }: Koppeling,
  leesDag: (cel: Dossiercel) => Lezing<Dag> = dagUitCel,
  eersteRijnummer = 1,
): ((rij: readonly Dossiercel[], index: number) => Caseloaddossier) => {
  const gebruikt = kolommen.flatMap(({ veld, kolom, kop, dubbel }): Dossierkolom[] =>
    veld && !dubbel ? [{ veld, kolom, kop }] : [],
  )
  return (rij, index) => {
    const fouten: Leesfout[] = []
    const teksten: Partial<Record<string, string>> = {}
    const dagen: Partial<Record<string, Dag>> = {}
    const getallen: Partial<Record<string, number>> = {}
    const gedaan: Record<string, Dag> = {}
    const feiten: Record<string, Dossiercel> = {}
    const nietVanToepassing: string[] = []
    for (const { veld, kolom, kop } of gebruikt) {
      const cel = rij[kolom]
      if (cel === undefined || isEmpty(cel)) continue
      const note = (lezing: Lezing<unknown>) => {
        if (lezing.soort === 'fout') fouten.push({ veld: veld.id, kop, bericht: lezing.bericht })
      }
      if (veld.soort === 'tekst') teksten[veld.id] = textOf(cel)
      const readNumber = NUMBER_READERS[veld.soort]
      if (readNumber) {
        const lezing = readValue(cel, readNumber)
        if (lezing.soort === 'gelezen') getallen[veld.id] = lezing.waarde
        note(lezing)
      }
      if (veld.stap !== undefined && isNietVanToepassing(cel)) nietVanToepassing.push(veld.stap)
      if (veld.soort === 'dag' && !isPlaatshouder(cel)) {
        const lezing = readValue(cel, leesDag)
        if (lezing.soort === 'gelezen') {
          if (veld.stap === undefined) dagen[veld.id] = lezing.waarde
          else gedaan[veld.stap] = lezing.waarde
        }
        note(lezing)
      }
      if (veld.feit !== undefined && !foutInCel(cel) && !(veld.soort === 'dag' && isPlaatshouder(cel)))
        feiten[veld.feit] = cel
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
