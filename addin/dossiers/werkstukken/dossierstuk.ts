import { datumTekst, datumVoluit } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { beslissingUitleg } from '@poortwachter/wet/verwoording'
import { heeftNummer, nummerEnNaam, nummerVan } from '../aanduiding.ts'
import type { Aanduiding } from '../aanduiding.ts'
import { verantwoordingOver } from '../beslissing.ts'
import type { Caseload } from '../caseload.ts'
import type { Caseloadstand } from '../dossierstand.ts'
import { stapwoordenOf } from './stapwoorden.ts'
import type { Stapwoorden } from './stapwoorden.ts'
import { isNogTeBeslissen, openVragenOf } from './vragen.ts'
import { alinea, kop, lijst } from './werkstuk.ts'
import type { Tekstdeel, Werkstuk } from './werkstuk.ts'
import {
  AANHEF,
  AFZENDER,
  GEEN_MEDISCHE_GEGEVENS,
  GROET,
  NOG_NIET_BESLIST,
  ontvangerTekst,
  stuksoortTekst,
  TER_INFORMATIE,
  VERZOEK_AAN_WIE_HANDELT,
  VERZOEKEN,
} from './woorden.ts'
import type { Ontvanger, Stuksoort } from './woorden.ts'

/** Which text about a case is wanted. */
export interface Stukvraag {
  readonly caseload: Caseload
  readonly stand: Caseloadstand
  readonly soort: Stuksoort
  /** To whom a message or letter goes; a note has no addressee. */
  readonly ontvanger: Ontvanger
  /** Codes of the steps it is about, in the order in which they are told. */
  readonly stappen: readonly string[]
  readonly aanduiding: Aanduiding
  readonly gemaaktOp: Dag
}

/** What the case is called, as far as the user chose to have it named. */
const caseName = ({ stand, aanduiding }: Stukvraag): string | undefined => {
  if (aanduiding === 'geen') return undefined
  const wie = aanduiding === 'dossier' ? nummerVan(stand.dossier) : nummerEnNaam(stand.dossier)
  return heeftNummer(stand.dossier) ? `dossier ${wie}` : wie
}

const withCase = (vraag: Stukvraag, titel: string): string => {
  const naam = caseName(vraag)
  return naam === undefined ? titel : `${titel}, ${naam}`
}

const editionLine = ({ caseload, gemaaktOp }: Stukvraag): Tekstdeel =>
  alinea(
    `Gemaakt op ${datumTekst(gemaaktOp)}, gerekend naar de stand op ${datumTekst(caseload.peildatum)} met regelversie ${caseload.register.regelboek.versie}.`,
  )

const groundLines = ({ berekening, bronnen, gezag }: Stapwoorden): readonly string[] =>
  berekening === '' ? [] : [`Berekening: ${berekening}.`, `Bron: ${bronnen} (${gezag}).`]

const openSentence = ({ caseload, stand }: Stukvraag, code: string): string =>
  isNogTeBeslissen(caseload, stand.dossier, code) ? NOG_NIET_BESLIST : ''

const noteOfStep = (vraag: Stukvraag, code: string): readonly Tekstdeel[] => {
  const { caseload, stand } = vraag
  const woorden = stapwoordenOf(caseload, stand, code)
  if (!woorden) return []
  return [
    kop(woorden.titel),
    ...lijst([
      `Wie: ${woorden.wie}.`,
      `Termijn: ${[woorden.termijn, openSentence(vraag, code)].join(' ').trim()}`,
      ...(woorden.stand === '' ? [] : [`Stand: ${woorden.stand}`]),
      ...groundLines(woorden),
      ...openVragenOf(caseload, stand.dossier, code, undefined).map((open) => `Nog na te gaan: ${open}`),
    ]),
  ]
}

const caseLines = ({ caseload, stand }: Stukvraag): readonly string[] => {
  const { ziektedatum } = stand.dossier
  return [
    ...(ziektedatum === undefined ? [] : [`Eerste ziektedag: ${datumVoluit(ziektedatum)}.`]),
    ...(stand.fase === 'loopt' ? [`Verzuimweek: ${stand.week ?? 'onbekend'}.`] : []),
    `Stand op ${datumTekst(caseload.peildatum)}: ${stand.bericht ?? stand.fase}`.replace(/\.?$/, '.'),
  ]
}

const SPOOR2 = 'SPOOR2NODIG'

/** What the edition says about the second track, line by line: a note about a whole case ends with it. */
const decisionDelen = ({ caseload: { register, peildatum }, stand }: Stukvraag): readonly Tekstdeel[] => {
  const vraag = register.beslistabel.get(SPOOR2)?.vraag
  if (vraag === undefined || stand.dossier.ziektedatum === undefined) return []
  const uitleg = beslissingUitleg(register, verantwoordingOver(register, stand.dossier, SPOOR2, peildatum), 'alles')
  return [kop(vraag), ...lijst(uitleg.map(({ kop: over, tekst }) => `${over}: ${tekst}`))]
}

const noteOf = (vraag: Stukvraag): Werkstuk => ({
  titel: withCase(vraag, stuksoortTekst.notitie),
  delen: [
    ...lijst(caseLines(vraag)),
    ...vraag.stappen.flatMap((code) => noteOfStep(vraag, code)),
    ...(vraag.stappen.length > 1 ? decisionDelen(vraag) : []),
    editionLine(vraag),
  ],
})

/** Whether the addressee is the one who has to act. */
const isActing = (wie: string, ontvanger: Ontvanger): boolean => wie.includes(ontvanger)

const requestOf = (code: string, { wie }: Stapwoorden, ontvanger: Ontvanger): string =>
  VERZOEKEN[code]?.[ontvanger] ??
  (isActing(wie, ontvanger) ? VERZOEK_AAN_WIE_HANDELT : `${TER_INFORMATIE} De stap is aan: ${wie}.`)

const stepInMessage = (vraag: Stukvraag, code: string): readonly Tekstdeel[] => {
  const { caseload, stand, ontvanger, stappen } = vraag
  const woorden = stapwoordenOf(caseload, stand, code)
  if (!woorden) return []
  const vragen = woorden.isGedaan ? [] : openVragenOf(caseload, stand.dossier, code, ontvanger)
  return [
    ...(stappen.length > 1 ? [kop(woorden.titel)] : []),
    woorden.isGedaan
      ? alinea(woorden.termijn, woorden.stand)
      : alinea(woorden.termijn, openSentence(vraag, code), requestOf(code, woorden, ontvanger)),
    ...(vragen.length === 0 ? [] : [alinea('Wij weten nog niet:'), ...lijst(vragen)]),
    ...(woorden.berekening === '' ? [] : [alinea('Waar dit op steunt:'), ...lijst(groundLines(woorden))]),
  ]
}

const subjectOf = (vraag: Stukvraag): string => {
  const { caseload, stappen } = vraag
  const [code] = stappen
  const titel = stappen.length === 1 && code !== undefined ? caseload.register.termijn.get(code)?.titel : undefined
  return withCase(vraag, titel ?? 'Stappen in het verzuim')
}

const openingOf = ({ stand, ontvanger }: Stukvraag): string => {
  const { ziektedatum } = stand.dossier
  const over =
    ontvanger === 'werknemer' ? 'Dit bericht gaat over uw verzuim.' : 'Dit bericht gaat over een zieke werknemer.'
  return ziektedatum === undefined ? over : `${over} De eerste ziektedag is ${datumVoluit(ziektedatum)}.`
}

const messageOf = (vraag: Stukvraag, soort: 'e-mail' | 'brief'): Werkstuk => {
  const { ontvanger, gemaaktOp } = vraag
  const titel = subjectOf(vraag)
  return {
    titel: soort === 'e-mail' ? `Onderwerp: ${titel}` : titel,
    delen: [
      ...(soort === 'brief'
        ? [...lijst([`Aan: ${ontvangerTekst[ontvanger]}`, `Datum: ${datumVoluit(gemaaktOp)}`])]
        : []),
      alinea(AANHEF[soort]),
      alinea(openingOf(vraag)),
      ...vraag.stappen.flatMap((code) => stepInMessage(vraag, code)),
      ...(ontvanger === 'bedrijfsarts' ? [alinea(GEEN_MEDISCHE_GEGEVENS)] : []),
      alinea(GROET),
      alinea(AFZENDER),
    ],
  }
}

/** A note, message or letter about steps of a case. It names nobody unless the user chose so. */
export const dossierstukOf = (vraag: Stukvraag): Werkstuk =>
  vraag.soort === 'notitie' ? noteOf(vraag) : messageOf(vraag, vraag.soort)
