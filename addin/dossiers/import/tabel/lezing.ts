import { metLangJaar } from '@poortwachter/wet/lezen'
import type { Jaarvenster, Veld } from '@poortwachter/wet/lezen'
import type { Dossiercel } from '../../dossiercel.ts'
import type { Tabelkoppen } from '../../koprij.ts'
import { aboveText, tableQuestion } from './andere-tabel.ts'
import { createAfstandkijker } from '../kolom/afstand.ts'
import { isDagEerst } from '../kolom/dagkolommen.ts'
import { createEindwoordkijker } from '../woord/eindwoorden.ts'
import { findErnaast, NAASTVRAAG } from './ernaast.ts'
import { createHerhalingzoeker } from '../sleutel/herhaling.ts'
import type { Zonderwie } from '../sleutel/herhaling.ts'
import { createProfielmaker, isLeegCel, isNaamSleutel, isNummerkolom } from '../kolom/kolomprofiel.ts'
import { leesKolommen } from '../kolom/kolommen.ts'
import type { Kolommenlezing } from '../kolom/kolommen.ts'
import { createNaamoverlap } from '../sleutel/naamoverlap.ts'
import { isBedrijfsdeelkop } from '../kop/bedrijfsdeel.ts'
import { koprollerVan } from '../kop/koprol.ts'
import { kopsleutels, koppenvingerafdruk } from '../vraag/plan.ts'
import type { Importplan } from '../vraag/plan.ts'
import { createRuiszoeker, onlyBesideText } from './ruis.ts'
import type { Ruiszoeker } from './ruis.ts'
import type { Kolomrol } from '../kop/rol.ts'
import { createSamenhangkijker, MEESTE_VERGELEKEN } from '../kolom/samenhang.ts'
import { EINDROLLEN, importrollen } from '../kop/rol.ts'
import { isStaprol } from '../kolom/stapkolommen.ts'
import { metUtcDag } from '../kolom/tijdzone.ts'
import { createTussenregels } from './tussenregels.ts'
import type { Tussenregels } from './tussenregels.ts'
import type { Importvraag } from '../vraag/vraag.ts'

/** What is known of an export after all its rows were seen once, before any case is made. */
export interface Importlezing extends Kolommenlezing {
  readonly koppen: readonly string[]
  readonly vingerafdruk: string
  /** Rows that are none, with why; by place below the headings. */
  readonly ruis: ReadonlyMap<number, string>
  readonly tussenregels: Tussenregels
  /** For who looks at the rows again: finds the same ones. */
  readonly createRuiszoeker: () => Ruiszoeker
  /** Tables above the headings that are not read, in sentences. */
  readonly erboven: readonly string[]
  /** Whether rows are cases as they stand: no key comes back and nothing has to be made of several columns. */
  readonly isRechttoe: boolean
  /** The same, whether or not a key comes back. */
  readonly isGewoon: boolean
  /** A cell with a day, of which the year gets four digits where it has two; in the Netherlands where times are in UTC. */
  readonly fullDay: (cel: Dossiercel) => Dossiercel
  readonly plaatsVan: (rol: Kolomrol) => number | undefined
  /** Whether some rows have no first sick day. */
  readonly heeftGaten: boolean
  readonly zonderWie: Zonderwie
}

/** Sees rows one at a time, so that a file need not be held. */
export interface Importlezer {
  add(rij: readonly Dossiercel[]): void
  /** A row that could not be taken apart; it can still be the headings of another table. */
  addGeweigerd(rij: readonly Dossiercel[]): void
  result(): Importlezing
}

/** Rows are looked at so many at a time. */
const RIJEN_PER_KEER = 64

/** Roles that say who a row is about, and nothing of what happened. */
const ZEGT_WIE: readonly Kolomrol[] = ['personeelsnummer', 'voornaam', 'dienstverband']
const PERSOONROLLEN: readonly Kolomrol[] = ['personeelsnummer', 'naam']

export const sleuteltekst = (cel: Dossiercel | undefined): string =>
  cel === undefined || isLeegCel(cel) ? '' : String(cel).trim().toLowerCase()

export const createImportlezer = (
  koppen: readonly string[],
  velden: readonly Veld[],
  plan: Importplan | undefined,
  venster: Jaarvenster,
  erboven: readonly Tabelkoppen[] = [],
): Importlezer => {
  const oordeelOver = koprollerVan(velden)
  const makers = koppen.map(() => createProfielmaker(venster))
  const antwoorden = plan?.antwoorden ?? {}
  const sleutels = kopsleutels(koppen)
  const rolVoorlopig = koppen.map((kop, i): Kolomrol | undefined => {
    const gekozen = antwoorden[`kolom:${sleutels[i]}`]
    if (gekozen !== undefined) return gekozen
    const oordeel = oordeelOver(kop)
    return typeof oordeel === 'object' ? oordeel.rol : undefined
  })
  const ernaast = findErnaast(koppen, (plaats) => rolVoorlopig[plaats], antwoorden[NAASTVRAAG])
  const eigenEerst = [...koppen.keys()].toSorted(
    (a, b) => Number(ernaast.plaatsen.has(a)) - Number(ernaast.plaatsen.has(b)),
  )
  const plaatsenVan = (...rollen: readonly Kolomrol[]): readonly number[] =>
    eigenEerst.filter((i) => rollen.includes(rolVoorlopig[i] ?? ''))
  const createZoeker = (isAlleenErnaast?: typeof ernaast.isAlleenErnaast): Ruiszoeker =>
    createRuiszoeker(koppen, oordeelOver, plaatsenVan('ziektedatum'), isAlleenErnaast)
  const ruiszoeker = createZoeker()
  const onbekend = rolVoorlopig.flatMap((rol, i) => (rol === undefined && koppen[i]!.trim() !== '' ? [i] : []))
  const dubbeleStappen = rolVoorlopig.flatMap((rol, i) =>
    isStaprol(rol) && rolVoorlopig.filter((ander) => ander === rol).length > 1 ? [i] : [],
  )
  const vergeleken = [
    ...new Set([
      ...ernaast.paren.flat(),
      ...plaatsenVan('ziektedatum', ...EINDROLLEN, 'isHersteld', 'wijzigingsdatum'),
      ...onbekend,
      ...dubbeleStappen,
    ]),
  ].slice(0, MEESTE_VERGELEKEN)
  const samenhang = createSamenhangkijker(vergeleken, plaatsenVan('ziektedatum')[0], onbekend, (plaats) =>
    makers[plaats]!.kanDagen(),
  )
  const afstandkijker = createAfstandkijker(
    plaatsenVan('ziektedatum')[0],
    rolVoorlopig.flatMap((rol, plaats) => (isStaprol(rol) ? [plaats] : [])),
  )
  const eindwoordkijker = createEindwoordkijker(koppen, onbekend, plaatsenVan(...EINDROLLEN))
  const [werkgever, tweedeWerkgever] = plaatsenVan('werkgever')
  /** Of several columns it is not known yet which is used, and of one of branches whether it makes another employer. */
  const isWerkgeverZeker =
    werkgever !== undefined && tweedeWerkgever === undefined && !isBedrijfsdeelkop(koppen[werkgever]!)
  const sleutelplaatsen = {
    dossier: plaatsenVan('dossier')[0],
    personen: PERSOONROLLEN.flatMap((rol) => plaatsenVan(rol).slice(0, 1)),
    werkgever: isWerkgeverZeker ? werkgever : undefined,
    begin: plaatsenVan('ziektedatum')[0],
  }
  const herhaling = createHerhalingzoeker(sleutelplaatsen)
  const naamplaatsen = {
    naam: plaatsenVan('naam')[0],
    werkgever: sleutelplaatsen.werkgever,
    begin: plaatsenVan('ziektedatum')[0],
    einde: plaatsenVan('hersteldatum')[0],
  }
  const naamoverlap = createNaamoverlap(naamplaatsen)
  /** Whether rows go by their case numbers alone: no other number says who it is, and no name has to be asked about. */
  const isOpNummer = ({ kolommen, antwoorden: gegeven }: Kolommenlezing, aantalRijen: number): boolean => {
    const kolomMet = (gezocht: Kolomrol) => kolommen.find(({ rol }) => rol === gezocht)
    const naam = kolomMet('naam')
    const zijnPlaatsen =
      naamplaatsen.naam === naam?.plaats &&
      naamplaatsen.werkgever === kolomMet('werkgever')?.plaats &&
      naamplaatsen.begin === kolomMet('ziektedatum')?.plaats &&
      naamplaatsen.einde === kolomMet('hersteldatum')?.plaats
    return (
      kolomMet('dossier')?.profiel.gevuld === aantalRijen &&
      !kolomMet('personeelsnummer')?.profiel.gevuld &&
      gegeven.naam !== 'ja' &&
      (naam === undefined ||
        gegeven.naam === 'nee' ||
        isNaamSleutel(naam.profiel) ||
        (zijnPlaatsen && naamoverlap.isGevonden()))
    )
  }
  const nummerplaatsen = plaatsenVan('personeelsnummer')
  let isAllesGenummerd = sleutelplaatsen.dossier !== undefined
  /** The same as far as the rows tell until now. */
  const isOpNummerTotNu = (): boolean => {
    const waar = (plaats: number, getal: 0 | 1): boolean => wachtend.every((_, i) => gevuld[plaats]![i] === getal)
    isAllesGenummerd &&= waar(sleutelplaatsen.dossier!, 1) && nummerplaatsen.every((plaats) => waar(plaats, 0))
    if (!isAllesGenummerd || antwoorden.naam === 'ja') return false
    const { naam } = naamplaatsen
    return naam === undefined || antwoorden.naam === 'nee' || isNaamSleutel(makers[naam]!) || naamoverlap.isGevonden()
  }
  /** Columns that are looked at to the last row, whatever they hold. */
  const vast = new Set([...vergeleken, ...Object.values(sleutelplaatsen).flat(), ...Object.values(naamplaatsen)])
  const gevuld = koppen.map(() => new Uint8Array(RIJEN_PER_KEER))
  const wachtend: (readonly Dossiercel[])[] = []
  const ruis = new Map<number, string>()
  const tussenregels = createTussenregels()
  const alleenErnaast: number[] = []
  let aantal = 0
  const look = (): void => {
    for (const [i, maker] of makers.entries()) if (vast.has(i) || !maker.isKlaar()) maker.add(wachtend, i, gevuld[i]!)
    samenhang.add(wachtend, gevuld)
    afstandkijker.add(wachtend, gevuld)
    eindwoordkijker.add(wachtend, gevuld)
    const isOpNummerHier = isOpNummerTotNu()
    if (isAllesGenummerd && !isOpNummerHier) naamoverlap.add(wachtend, gevuld)
    herhaling.add(wachtend, gevuld, isOpNummerHier)
    wachtend.length = 0
  }

  return {
    add: (rij) => {
      const plaats = aantal++
      const waarom = ruiszoeker.see(rij)
      tussenregels.add(plaats, waarom, ruiszoeker)
      if (waarom === undefined && ernaast.isAlleenErnaast(rij)) alleenErnaast.push(plaats)
      if (waarom !== undefined) ruis.set(plaats, waarom)
      else if (wachtend.push(rij) === RIJEN_PER_KEER) look()
    },
    addGeweigerd: (rij) => void ruiszoeker.see(rij, true),
    result: () => {
      look()
      const profielen = makers.map((maker) => maker.result())
      const kolombeeld = { ...samenhang.result(), isNummer: (plaats: number) => isNummerkolom(profielen[plaats]!) }
      const tabellenErnaast = ernaast.tabellen(kolombeeld)
      const isErnaast = tabellenErnaast.length > 0
      for (const plaats of isErnaast ? alleenErnaast : []) ruis.set(plaats, onlyBesideText())
      const rijenbeeld = {
        samenhang: kolombeeld,
        standwoorden: eindwoordkijker.result(),
        afstanden: afstandkijker.result(),
        ernaast: isErnaast ? ernaast.plaatsen : new Set<number>(),
      }
      const lezing = leesKolommen(koppen, profielen, rijenbeeld, oordeelOver, velden, antwoorden)
      const perRol = new Map(
        lezing.kolommen.flatMap(({ rol, plaats }) => (rol === undefined ? [] : [[rol, plaats] as const])),
      )
      const begin = perRol.get('ziektedatum')
      const eigen = lezing.kolommen.filter(
        ({ rol }) => rol !== undefined && (importrollen as readonly string[]).includes(rol) && !ZEGT_WIE.includes(rol),
      )
      const andere = [...erboven, ...ruiszoeker.tabellen, ...tabellenErnaast]
      const eigenKoppen = koppen.filter((_, plaats) => !rijenbeeld.ernaast.has(plaats))
      const tabelvraag = antwoorden.tabel === undefined ? tableQuestion(eigenKoppen, andere) : undefined
      const naastvraag = ernaast.vraag(kolombeeld)
      const isGewoon =
        ruis.size === 0 &&
        ruiszoeker.tabellen.length === 0 &&
        eigen.every(({ profiel }) => profiel.gevuld === 0) &&
        isDagEerst(lezing.dagvolgorden) &&
        lezing.jaarplaats === undefined &&
        !lezing.isUtc
      const zonderWie = herhaling.zonderWie()
      return {
        ...lezing,
        vragen: [...(tabelvraag ? [tabelvraag] : []), ...(naastvraag ? [naastvraag] : []), ...lezing.vragen],
        erboven: erboven.map(aboveText),
        koppen,
        vingerafdruk: koppenvingerafdruk(koppen),
        ruis,
        tussenregels,
        createRuiszoeker: () => createZoeker(isErnaast ? ernaast.isAlleenErnaast : undefined),
        fullDay: (cel) => metLangJaar(lezing.isUtc ? metUtcDag(cel) : cel, lezing.jaarplaats, venster),
        isRechttoe:
          isGewoon && zonderWie.erboven === 0 && !herhaling.isHerhaald(isOpNummer(lezing, aantal - ruis.size)),
        zonderWie,
        isGewoon,
        plaatsVan: (rol) => perRol.get(rol),
        heeftGaten: begin !== undefined && profielen[begin]!.gevuld < aantal - ruis.size,
      }
    },
  }
}

export const blokkerende = (vragen: readonly Importvraag[]): readonly Importvraag[] =>
  vragen.filter(({ blokkeert }) => blokkeert)
