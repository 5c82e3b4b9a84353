import { zin } from '../../../taal/zin.ts'
import { nabijeNamen } from '../../naamgelijkenis.ts'
import { naamsleutel } from '../../naamgroepen.ts'
import type { Exportcellen, Exportrij } from '../rij/exportcellen.ts'
import type { Exportregel } from '../rij/exportregel.ts'
import { NUMMERVRAAG, WERKGEVERVRAAG } from '../rij/persoonzoeker.ts'
import type { Gelijkenis } from '../rij/persoonzoeker.ts'
import { isNaamSleutel } from '../kolom/kolomprofiel.ts'
import { askTussenregels } from '../tabel/tussenregels.ts'
import { schelenNullen, wieZonderNullen, zerosQuestion } from '../rij/voorloopnullen.ts'
import { addTo } from '../../sleutellijsten.ts'
import { keuzesVoor } from '../vraag/vraag.ts'
import type { Vragenlijst } from '../vraag/vraag.ts'

/** What names that come back tell about being a key. */
interface Namenbeeld {
  readonly herhalen: boolean
  /** Two illnesses of one name at the same time: then it is more than one person, or one report twice. */
  readonly overlappen: boolean
  /** An illness of a name begins less than four weeks after another one of that name ended. */
  readonly sluitenAan: boolean
}

/** Longest time between two illnesses for which it matters whether they are of one person. */
const VIER_WEKEN = 28

/** From when to when each report of illness runs, first to last. */
const reeksenIn = (regels: readonly Exportregel[]): readonly { readonly van: number; readonly tot: number }[] => {
  const perMelding = new Map<string, { van: number; tot: number }>()
  for (const { melding, begin, hersteldPer } of regels) {
    const tot = hersteldPer ?? Number.POSITIVE_INFINITY
    const bekend = perMelding.get(melding)
    if (bekend) bekend.tot = Math.max(bekend.tot, tot)
    else perMelding.set(melding, { van: begin, tot })
  }
  return [...perMelding.values()].toSorted((a, b) => a.van - b.van)
}

export const namenbeeldVan = (groepen: readonly (readonly Exportregel[])[]): Namenbeeld => {
  const tussenpozen = groepen.flatMap((groep) => {
    const reeksen = reeksenIn(groep)
    return reeksen.slice(1).map(({ van }, i) => van - reeksen[i]!.tot)
  })
  return {
    herhalen: tussenpozen.length > 0,
    overlappen: tussenpozen.some((dagen) => dagen < 0),
    sluitenAan: tussenpozen.some((dagen) => dagen >= 0 && dagen <= VIER_WEKEN),
  }
}

/** Rows by name and employer, of those that are not known by number. */
const opNaam = (
  { lezing, plaats, woord, naamIn }: Exportcellen,
  personen: ReadonlyMap<string, readonly Exportregel[]>,
  rijen: readonly Exportrij[],
): ReadonlyMap<string, readonly Exportregel[]> => {
  const groepen = new Map<string, Exportregel[]>()
  if (plaats.naam === undefined || isNaamSleutel(lezing.kolommen[plaats.naam]!.profiel)) return groepen
  for (const regel of [...personen.values()].flat()) {
    const rij = rijen[regel.rij]!
    const naam = naamIn(rij)
    if (naam !== '' && !regel.persoon.startsWith('nr '))
      addTo(groepen, `${naam} ${naamsleutel(woord(rij, plaats.werkgever))}`, regel)
  }
  return groepen
}

/** Asks whether a name that comes back is one person, where that makes another case. */
const askNames = (
  cellen: Exportcellen,
  personen: ReadonlyMap<string, readonly Exportregel[]>,
  rijen: readonly Exportrij[],
  { ask }: Vragenlijst,
): void => {
  const { plaats, kop } = cellen
  const { herhalen, overlappen, sluitenAan } = namenbeeldVan([...opNaam(cellen, personen, rijen).values()])
  const opDossier = plaats.dossier !== undefined
  const telt = opDossier ? !overlappen && sluitenAan : herhalen && (plaats.werkgever === undefined || overlappen)
  if (!telt) return
  const namen = [plaats.naam, plaats.voornaam].flatMap((bij) => (bij === undefined ? [] : [kop(bij)])).join(', ')
  ask({
    id: 'naam',
    tekst: zin`In ${namen} komen namen terug met verschillende ziekteperioden. Is een naam altijd dezelfde persoon?`,
    voorbeelden: [],
    voorstel: null,
    keuzes: keuzesVoor([
      ['ja', zin`Ja, dezelfde naam is dezelfde persoon`],
      [
        'nee',
        opDossier
          ? zin`Nee, dat kunnen verschillende mensen zijn: ieder dossier apart`
          : zin`Nee, dat kunnen verschillende mensen zijn: iedere rij apart`,
      ],
    ]),
  })
}

const NAAMWOORD = /[^\p{L}]+/u
/** Shorter words in a name are initials and particles. */
const KORTSTE_NAAMWOORD = 3

const naamwoorden = (naam: string): readonly string[] =>
  naam
    .toLowerCase()
    .split(NAAMWOORD)
    .filter((woord) => woord.length >= KORTSTE_NAAMWOORD)

/** Whether two names can be of one person: they share a word, or are the same but for a letter or two. */
const kunnenEenZijn = (een: string, ander: string): boolean =>
  naamwoorden(een).some((woord) => naamwoorden(ander).includes(woord)) || nabijeNamen([een, ander]).length > 0

/** Whether what stands beside a number tells that it is of more than one person; with one day of birth it never does. */
export const zijnMeer = ({ lezing, plaats, woord, sleutel }: Exportcellen, rijen: readonly Exportrij[]): boolean => {
  const geboorte = lezing.plaatsVan('geboortedatum')
  const geboren = new Set(rijen.map((rij) => sleutel(rij, geboorte)))
  if (geboren.size === 1 && !geboren.has('')) return false
  const [eerste = '', ...andere] = new Set(rijen.map((rij) => woord(rij, plaats.naam)).filter((naam) => naam !== ''))
  geboren.delete('')
  return geboren.size > 1 || andere.some((naam) => !kunnenEenZijn(eerste, naam))
}

const MEESTE_NUMMERS = 3

/** Asks whether a number is one person where names or days of birth differ, and where that makes another case. */
const askNumbers = (
  cellen: Exportcellen,
  personen: ReadonlyMap<string, readonly Exportregel[]>,
  rijen: readonly Exportrij[],
  { ask }: Vragenlijst,
): void => {
  const { plaats, kop, woord } = cellen
  if (plaats.nummer === undefined) return
  const nummers = [...personen.values()].flatMap((regels) => {
    const eigen = regels.map(({ rij }) => rijen[rij]!)
    const nummer = woord(eigen[0]!, plaats.nummer)
    if (regels.length < 2 || nummer === '') return []
    const { overlappen, sluitenAan } = namenbeeldVan([regels])
    return (overlappen || sluitenAan) && zijnMeer(cellen, eigen) ? [nummer] : []
  })
  if (nummers.length === 0) return
  ask({
    id: NUMMERVRAAG,
    tekst: zin`In ${kop(plaats.nummer)} hoort hetzelfde nummer bij verschillende namen of geboortedatums. Is een nummer altijd dezelfde persoon?`,
    voorbeelden: nummers.slice(0, MEESTE_NUMMERS),
    voorstel: null,
    keuzes: keuzesVoor([
      ['apart', zin`Nee: een andere naam of geboortedatum is een ander persoon`],
      ['zelfde', zin`Ja, hetzelfde nummer is dezelfde persoon`],
    ]),
  })
}

/** Names of sheets and files that are of a time, and of no employer. */
const MAAND =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|apr(?:il)?|mei|may|june?|juni|july?|juli|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const TIJDVAK = new RegExp(
  `^\\W*(?:(?:${MAAND}|(?:week|wk|kwartaal|q|periode|p|maand|jaar)[ ._-]?\\d{1,2})(?:[ ._'-]*(?:20)?\\d{2})?|20\\d{2}(?:[ ._-]?\\d{2})?)\\W*$`,
  'i',
)

/** Asks whether sheets are of different employers, where someone stands on more than one. */
const askSheets = (
  { plaats: { blad } }: Exportcellen,
  personen: ReadonlyMap<string, readonly Exportregel[]>,
  rijen: readonly Exportrij[],
  { ask }: Vragenlijst,
): void => {
  if (blad === undefined) return
  const namen = new Set(rijen.flatMap((rij) => (typeof rij[blad] === 'string' ? [rij[blad]] : [])))
  if ([...namen].every((naam) => TIJDVAK.test(naam))) return
  const over = [...personen.values()].filter((regels) => new Set(regels.map(({ rij }) => rijen[rij]![blad])).size > 1)
  if (over.length === 0) return
  ask({
    id: 'blad',
    tekst:
      over.length === 1
        ? zin`Een persoon staat op meer dan een blad. Is ieder blad een andere werkgever?`
        : zin`${over.length} personen staan op meer dan een blad. Is ieder blad een andere werkgever?`,
    voorbeelden: [],
    keuzes: keuzesVoor([
      ['werkgever', zin`Ja: op ieder blad zijn het andere mensen`],
      ['zelfde', zin`Nee: het zijn dezelfde mensen`],
    ]),
  })
}

/** Asks whether numbers that differ in nothing but zeros in front are one, where that makes another case. */
const askZeros = (
  cellen: Exportcellen,
  personen: ReadonlyMap<string, readonly Exportregel[]>,
  rijen: readonly Exportrij[],
  { ask }: Vragenlijst,
): void => {
  const { plaats, kop, woord } = cellen
  const metNullen = new Set(
    [...personen].flatMap(([persoon, regels]) => {
      const wie = wieZonderNullen(persoon)
      return wie !== persoon || regels.some(({ melding }) => melding.startsWith('0')) ? [wie] : []
    }),
  )
  if (metNullen.size === 0) return
  const groepen = new Map<string, Exportregel[]>()
  for (const [persoon, regels] of personen) {
    const wie = wieZonderNullen(persoon)
    if (metNullen.has(wie)) for (const regel of regels) addTo(groepen, wie, regel)
  }
  const gelijk = [...groepen.values()].find((regels) => {
    if (!schelenNullen(regels)) return false
    const { overlappen, sluitenAan } = namenbeeldVan([regels])
    const isEenBegin = new Set(regels.map(({ begin }) => begin)).size < regels.length
    const eigen = regels.map(({ rij }) => rijen[rij]!)
    return (overlappen || sluitenAan || isEenBegin) && !zijnMeer(cellen, eigen)
  })
  if (!gelijk) return
  const schrijfwijzen = (bij: number | undefined): readonly string[] => [
    ...new Set(gelijk.map(({ rij }) => woord(rijen[rij]!, bij))),
  ]
  const bij = schrijfwijzen(plaats.nummer).length > 1 ? plaats.nummer : plaats.dossier
  ask(zerosQuestion(kop(bij!), schrijfwijzen(bij).slice(0, MEESTE_NUMMERS)))
}

const MEESTE_PAREN = 5

/** Asks whether employers that resemble each other are one, where that makes another case of someone. */
const askEmployers = (
  gelijkenissen: readonly Gelijkenis[],
  personen: ReadonlyMap<string, readonly Exportregel[]>,
  { ask }: Vragenlijst,
): void => {
  const telt = gelijkenissen.filter(({ personen: paar }) => {
    const { overlappen, sluitenAan } = namenbeeldVan([paar.flatMap((persoon) => personen.get(persoon) ?? [])])
    return overlappen || sluitenAan
  })
  if (telt.length === 0) return
  const paren = [...new Set(telt.map(({ werkgevers: [een, ander] }) => zin`${een} en ${ander}`))]
  ask({
    id: WERKGEVERVRAAG,
    tekst:
      paren.length === 1
        ? zin`Hetzelfde nummer of dezelfde naam staat bij werkgevers die bijna gelijk heten (${paren[0]!}). Is dat een werkgever?`
        : zin`Hetzelfde nummer of dezelfde naam staat bij werkgevers die bijna gelijk heten (${paren.slice(0, MEESTE_PAREN).join('; ')}). Is dat steeds een werkgever? Is het de ene keer wel zo en de andere keer niet, schrijf dan in het bestand gelijk wat een werkgever is.`,
    voorbeelden: [],
    keuzes: keuzesVoor([
      ['zelfde', zin`Ja, een werkgever: het zijn dezelfde mensen`],
      ['apart', zin`Nee, andere werkgevers: het zijn andere mensen`],
    ]),
  })
}

/** Asks what has to be known of persons before their rows become cases. */
export const askPersons = (
  cellen: Exportcellen,
  gelijkenissen: readonly Gelijkenis[],
  personen: ReadonlyMap<string, readonly Exportregel[]>,
  rijen: readonly Exportrij[],
  vragenlijst: Vragenlijst,
): void => {
  askNames(cellen, personen, rijen, vragenlijst)
  askNumbers(cellen, personen, rijen, vragenlijst)
  askZeros(cellen, personen, rijen, vragenlijst)
  askSheets(cellen, personen, rijen, vragenlijst)
  askEmployers(gelijkenissen, personen, vragenlijst)
  if (cellen.plaats.werkgever === undefined)
    askTussenregels(
      cellen.lezing.tussenregels,
      [...personen.values()].filter((regels) => {
        const { overlappen, sluitenAan } = namenbeeldVan([regels])
        return overlappen || sluitenAan
      }),
      vragenlijst,
    )
}
