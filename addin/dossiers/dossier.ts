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
  const placesOf = (wat: (veld: Veld) => string | undefined): readonly (readonly [plaats: number, wat: string])[] =>
    gebruikt.flatMap(({ veld }, plaats) => {
      const naam = wat(veld)
      return naam === undefined ? [] : [[plaats, naam] as const]
    })
  const stapplaatsen = placesOf(({ stap }) => stap)
  const feitplaatsen = placesOf(({ feit }) => feit)
  /** What a row says of one field; of columns for the same field the last one that is filled in counts. */
  const reader = <Deel extends 'tekst' | 'getal' | 'dag'>(id: EigenVeld, deel: Deel) => {
    const plaatsen = gebruikt.flatMap(({ veld }, plaats) => (veld.id === id ? [plaats] : [])).toReversed()
    return (inhouden: readonly Celinhoud[]): Celinhoud[Deel] | undefined => {
      for (const plaats of plaatsen) {
        const inhoud = inhouden[plaats]![deel]
        if (inhoud !== undefined) return inhoud
      }
      return undefined
    }
  }
  const dossier = reader('dossier', 'tekst')
  const naam = reader('naam', 'tekst')
  const werkgever = reader('werkgever', 'tekst')
  const afdeling = reader('afdeling', 'tekst')
  const adviseur = reader('adviseur', 'tekst')
  const ziektedatum = reader('ziektedatum', 'dag')
  const hersteldatum = reader('hersteldatum', 'dag')
  const geboortedatum = reader('geboortedatum', 'dag')
  const eindeDienstverband = reader('eindeDienstverband', 'dag')
  const laatsteRapportage = reader('laatsteRapportage', 'dag')
  const volgendeRapportage = reader('volgendeRapportage', 'dag')
  const verschuiving = reader('verschuiving', 'getal')
  const loonPerMaand = reader('loonPerMaand', 'getal')
  const loonpercentage = reader('loonpercentage', 'getal')
  return (rij, index) => {
    const inhouden = gebruikt.map(({ kolom, lees }) => {
      const cel = rij[kolom]
      return cel === undefined || cel === '' ? LEEG : lees(cel)
    })
    const fouten: Leesfout[] = []
    const gedaan: Record<string, Dag> = {}
    const feiten: Record<string, Dossiercel> = {}
    const nietVanToepassing: string[] = []
    for (const [plaats, stap] of stapplaatsen) {
      const { dag, isNietVanToepassing: isNiet } = inhouden[plaats]!
      if (dag !== undefined) gedaan[stap] = dag
      if (isNiet) nietVanToepassing.push(stap)
    }
    for (const [plaats, naamVanFeit] of feitplaatsen) {
      const { feit } = inhouden[plaats]!
      if (feit !== undefined) feiten[naamVanFeit] = feit
    }
    for (const [plaats, { fout: bericht }] of inhouden.entries()) {
      if (bericht === undefined) continue
      const { veld, kop } = gebruikt[plaats]!
      fouten.push({ veld: veld.id, kop, bericht })
    }
    const eigenNaam = naam(inhouden)
    return {
      rij: index,
      rijnummer: index + eersteRijnummer,
      label: dossier(inhouden) ?? eigenNaam ?? regelnaam(index + eersteRijnummer),
      naam: eigenNaam ?? '',
      werkgever: werkgever(inhouden) ?? '',
      afdeling: afdeling(inhouden) ?? '',
      adviseur: adviseur(inhouden) ?? '',
      ziektedatum: ziektedatum(inhouden),
      hersteldatum: hersteldatum(inhouden),
      geboortedatum: geboortedatum(inhouden),
      eindeDienstverband: eindeDienstverband(inhouden),
      laatsteRapportage: laatsteRapportage(inhouden),
      volgendeRapportage: volgendeRapportage(inhouden),
      verschuiving: verschuiving(inhouden) ?? 0,
      loonPerMaand: loonPerMaand(inhouden),
      loonpercentage: loonpercentage(inhouden),
      gedaan,
      nietVanToepassing,
      feiten,
      fouten,
    }
  }
}
