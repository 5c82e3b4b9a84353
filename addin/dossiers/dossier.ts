import { serienummerVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import {
  aantalUitCel,
  bedragUitCel,
  DOORBETALING,
  fout,
  gewoneDag,
  isGewoonTeken,
  isNietVanToepassing,
  isPlaatshouder,
  NIET_AFWIJKBAAR,
  procentUitCel,
  schoneTekst,
  stapcelUit,
  VERSCHUIVING,
} from '@poortwachter/wet/lezen'
import type { EigenVeld, Lezing, Veld } from '@poortwachter/wet/lezen'
import { remember } from '../functies/geheugen.ts'
import { FORMULE_ZONDER_WAARDE, foutInCel, unknownDayIn } from './celfout.ts'
import { createDaglezer } from './daglezer.ts'
import type { Dossiercel } from './dossiercel.ts'
import type { Koppeling } from './koppeling.ts'

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
  /** Codes of the steps of which the row says that the parties departed from the term with reasons. */
  readonly afgeweken: readonly string[]
  /** Codes of the steps of which the cell holds something that cannot be read. */
  readonly onleesbareStappen: readonly string[]
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

const isBlank = (cel: Dossiercel): boolean =>
  typeof cel === 'string' && (cel === '' || (!isGewoonTeken(cel.charCodeAt(0)) && cel.trim() === ''))

/**
 * How the cells of a field that is a number are read. The same few come back all the time, but for amounts: to remember
 * those is more work than to read them.
 */
export const createGetallezers = (): Partial<Record<Veld['soort'], (cel: Dossiercel) => Lezing<number>>> => {
  const keep = (lees: (cel: Dossiercel) => Lezing<number>) => remember(lees, (cel) => cel)
  return {
    aantal: keep((cel) => aantalUitCel(cel, 'dagen', VERSCHUIVING)),
    bedrag: bedragUitCel,
    procent: keep((cel) => procentUitCel(cel, DOORBETALING)),
  }
}

/** A column with what has to be known of its field for each of its cells. */
interface Dossierkolom {
  readonly kolom: number
  readonly kop: string
  readonly veld: string
  readonly soort: Veld['soort']
  readonly stap: string | undefined
  readonly feit: string | undefined
  readonly isAfwijkbaar: boolean
  readonly leesGetal: ((cel: Dossiercel) => Lezing<number>) | undefined
  /** Where the value is kept while its row is read: the same for every column of the field, of which the last counts. */
  readonly plek: number
}

/** Why a cell cannot hold anything; undefined for nearly all. */
const brokenText = (cel: Dossiercel): string | undefined => {
  if (typeof cel === 'number') return undefined
  const onbekendeDag = unknownDayIn(cel)
  if (onbekendeDag !== undefined) return onbekendeDag
  if (typeof cel !== 'string' || !cel.startsWith('#')) return undefined
  if (cel === FORMULE_ZONDER_WAARDE)
    return 'De cel is een formule waarvan de uitkomst niet is bewaard. Open het bestand in Excel, sla het op en probeer het opnieuw.'
  const celfout = foutInCel(cel)
  return celfout && `De cel bevat de fout ${celfout}. Herstel eerst die cel.`
}

/** What the cells of a row come to, of fields of which a case can have any. */
interface Rijinhoud {
  readonly gedaan: Record<string, Dag>
  nietVanToepassing: readonly string[]
  afgeweken: readonly string[]
  onleesbareStappen: readonly string[]
  readonly feiten: Record<string, Dossiercel>
  fouten: readonly Leesfout[]
}

/** Without a prototype: each step of the edition is asked of it, and most are not there. */
const noneDone = (): Record<string, Dag> => Object.create(null) as Record<string, Dag>

/** Nearly every row has nothing of these, so that they need no list of their own. */
const NIETS: readonly never[] = []

/** What a cell gives as a number or a day; what is wrong with it is noted. */
const readValue = <T>(
  { veld, kop }: Dossierkolom,
  cel: Dossiercel,
  lees: (cel: Dossiercel) => Lezing<T>,
  inhoud: Rijinhoud,
): T | undefined => {
  const kapot = brokenText(cel)
  const lezing = kapot === undefined ? lees(cel) : fout(kapot)
  if (lezing.soort === 'gelezen') return lezing.waarde
  if (lezing.soort === 'fout') inhoud.fouten = [...inhoud.fouten, { veld, kop, bericht: lezing.bericht }]
  return undefined
}

/**
 * Reads rows under one set of headings. A row that cannot be read in part is still a dossier. `eersteRijnummer` is what
 * the user sees beside the first row.
 */
export const createDossierlezer = (
  { kolommen }: Koppeling,
  eersteRijnummer = 1,
): ((rij: readonly Dossiercel[], index: number) => Caseloaddossier) => {
  const leesDag = createDaglezer()
  const getallezers = createGetallezers()
  const velden = [...new Set(kolommen.flatMap(({ veld, dubbel }) => (veld && !dubbel ? [veld.id] : [])))]
  const gebruikt = kolommen.flatMap(({ veld, kolom, kop, dubbel }): Dossierkolom[] => {
    if (!veld || dubbel) return []
    const { id, soort, stap, feit, isAfwijkbaar = false } = veld
    const leesGetal = getallezers[soort]
    return [{ kolom, kop, veld: id, soort, stap, feit, isAfwijkbaar, leesGetal, plek: velden.indexOf(id) }]
  })
  const plaatsVan = (id: EigenVeld): number => (velden.includes(id) ? velden.indexOf(id) : velden.length)
  const plaats = {
    dossier: plaatsVan('dossier'),
    naam: plaatsVan('naam'),
    werkgever: plaatsVan('werkgever'),
    afdeling: plaatsVan('afdeling'),
    adviseur: plaatsVan('adviseur'),
    ziektedatum: plaatsVan('ziektedatum'),
    hersteldatum: plaatsVan('hersteldatum'),
    geboortedatum: plaatsVan('geboortedatum'),
    eindeDienstverband: plaatsVan('eindeDienstverband'),
    laatsteRapportage: plaatsVan('laatsteRapportage'),
    volgendeRapportage: plaatsVan('volgendeRapportage'),
    verschuiving: plaatsVan('verschuiving'),
    loonPerMaand: plaatsVan('loonPerMaand'),
    loonpercentage: plaatsVan('loonpercentage'),
  }
  /** Of the row that is being read, by field; behind the last stands that of a field without a column. */
  const teksten = Array.from({ length: velden.length + 1 }, (): string | undefined => undefined)
  const dagen = teksten.map((): Dag | undefined => undefined)
  const getallen = teksten.map((): number | undefined => undefined)

  const keepFeit = ({ feit }: Dossierkolom, cel: Dossiercel, inhoud: Rijinhoud): void => {
    if (feit !== undefined && brokenText(cel) === undefined) inhoud.feiten[feit] = cel
  }
  /** The cell of a step in which no plain day stands. */
  const readStap = (kolom: Dossierkolom, stap: string, cel: Dossiercel, inhoud: Rijinhoud): void => {
    if (isPlaatshouder(cel) && !isNietVanToepassing(cel)) return
    const lezing = readValue(kolom, cel, (eigen) => stapcelUit<Dossiercel>(eigen, leesDag), inhoud)
    if (lezing === undefined) {
      keepFeit(kolom, cel, inhoud)
      inhoud.onleesbareStappen = [...inhoud.onleesbareStappen, stap]
      return
    }
    const { gedaanOp, isAfgeweken, isNietVanToepassing: isNiet } = lezing
    if (isNiet) inhoud.nietVanToepassing = [...inhoud.nietVanToepassing, stap]
    if (isAfgeweken && kolom.isAfwijkbaar) inhoud.afgeweken = [...inhoud.afgeweken, stap]
    if (isAfgeweken && !kolom.isAfwijkbaar)
      inhoud.fouten = [...inhoud.fouten, { veld: kolom.veld, kop: kolom.kop, bericht: NIET_AFWIJKBAAR }]
    if (gedaanOp === undefined) return
    keepFeit(kolom, isAfgeweken ? serienummerVan(gedaanOp) : cel, inhoud)
    inhoud.gedaan[stap] = gedaanOp
  }
  const readDag = (kolom: Dossierkolom, cel: Dossiercel, inhoud: Rijinhoud): void => {
    const { stap, plek } = kolom
    let dag = gewoneDag(cel)
    if (dag === undefined) {
      if (stap !== undefined) return readStap(kolom, stap, cel, inhoud)
      if (isPlaatshouder(cel)) return
      dag = readValue(kolom, cel, leesDag, inhoud)
    }
    keepFeit(kolom, cel, inhoud)
    if (dag === undefined) return
    if (stap === undefined) dagen[plek] = dag
    else inhoud.gedaan[stap] = dag
  }
  const readCel = (kolom: Dossierkolom, cel: Dossiercel, inhoud: Rijinhoud): void => {
    const { soort, feit, leesGetal, plek } = kolom
    if (soort === 'tekst') teksten[plek] = textOf(cel)
    else if (leesGetal) getallen[plek] = readValue(kolom, cel, leesGetal, inhoud) ?? getallen[plek]
    if (feit !== undefined && !foutInCel(cel)) inhoud.feiten[feit] = cel
  }
  return (rij, index) => {
    const inhoud: Rijinhoud = {
      gedaan: noneDone(),
      nietVanToepassing: NIETS,
      afgeweken: NIETS,
      onleesbareStappen: NIETS,
      feiten: {},
      fouten: NIETS,
    }
    for (let plek = 0; plek < velden.length; plek++) {
      teksten[plek] = undefined
      dagen[plek] = undefined
      getallen[plek] = undefined
    }
    for (const kolom of gebruikt) {
      const cel = rij[kolom.kolom]
      if (cel === undefined || isBlank(cel)) continue
      if (kolom.soort === 'dag') readDag(kolom, cel, inhoud)
      else readCel(kolom, cel, inhoud)
    }
    return {
      rij: index,
      rijnummer: index + eersteRijnummer,
      label: teksten[plaats.dossier] ?? teksten[plaats.naam] ?? regelnaam(index + eersteRijnummer),
      naam: teksten[plaats.naam] ?? '',
      werkgever: teksten[plaats.werkgever] ?? '',
      afdeling: teksten[plaats.afdeling] ?? '',
      adviseur: teksten[plaats.adviseur] ?? '',
      ziektedatum: dagen[plaats.ziektedatum],
      hersteldatum: dagen[plaats.hersteldatum],
      geboortedatum: dagen[plaats.geboortedatum],
      eindeDienstverband: dagen[plaats.eindeDienstverband],
      laatsteRapportage: dagen[plaats.laatsteRapportage],
      volgendeRapportage: dagen[plaats.volgendeRapportage],
      verschuiving: getallen[plaats.verschuiving] ?? 0,
      loonPerMaand: getallen[plaats.loonPerMaand],
      loonpercentage: getallen[plaats.loonpercentage],
      gedaan: inhoud.gedaan,
      nietVanToepassing: inhoud.nietVanToepassing,
      afgeweken: inhoud.afgeweken,
      onleesbareStappen: inhoud.onleesbareStappen,
      feiten: inhoud.feiten,
      fouten: inhoud.fouten,
    }
  }
}
