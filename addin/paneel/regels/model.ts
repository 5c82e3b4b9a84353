import { landstaal, opschrift } from '../../taal/zin.ts'
import type { Opschrift, Tekst } from '../../taal/zin.ts'
import { bronTekst, dag, datumTekst } from '@poortwachter/wet'
import type { Register } from '@poortwachter/wet'
import { gegevenTekst } from '@poortwachter/wet/verwoording'
import type { Regelstand } from '../../regels/regelstand.ts'

const HERKOMSTEN: Readonly<Record<Regelstand['herkomst'], Opschrift>> = {
  meegeleverd: opschrift`meegeleverd met de invoegtoepassing`,
  bewaard: opschrift`eerder opgehaald; de handtekening is bij het openen opnieuw gecontroleerd`,
  opgehaald: opschrift`deze sessie opgehaald; de handtekening is gecontroleerd`,
}

const moment = (ms: number): string => new Date(ms).toLocaleString(landstaal(), { timeZone: 'Europe/Amsterdam' })

/** What is known of the rules in use, as headings with a text. */
export const regelstandRegels = (register: Register, stand: Regelstand): readonly (readonly [Tekst, Tekst])[] => {
  const { versie, gecontroleerdOp } = register.regelboek
  const ingetrokken = stand.ingetrokken[versie]
  return [
    [opschrift`Regelversie`, versie],
    [opschrift`Herkomst`, HERKOMSTEN[stand.herkomst]],
    [
      opschrift`Vastgezet`,
      stand.vastgezet === undefined
        ? opschrift`nee, de nieuwste versie telt`
        : opschrift`ja, deze werkmap vraagt om ${stand.vastgezet}`,
    ],
    [
      opschrift`Bevestigd door de uitgever`,
      stand.bevestigdOp === undefined ? opschrift`nog niet` : moment(stand.bevestigdOp),
    ],
    ...(ingetrokken === undefined ? [] : [[opschrift`Ingetrokken`, ingetrokken] as const]),
    [opschrift`Bronnen gecontroleerd op`, datumTekst(dag(gecontroleerdOp))],
    [
      opschrift`Laatst gevraagd om nieuwe regels`,
      stand.laatsteControle === undefined ? opschrift`nog niet` : moment(stand.laatsteControle),
    ],
  ]
}

/** A point on which sources differ, ready to be shown. */
export interface Verschilregel {
  readonly onderwerp: string
  readonly lezingen: readonly string[]
  readonly gekozen: string
  readonly waarom: string
}

/** The points on which sources contradict each other, with the reading that is used. */
export const bronverschilRegels = ({ regelboek }: Register): readonly Verschilregel[] =>
  regelboek.bronverschillen.map(({ onderwerp, lezingen, gekozen, waarom }) => ({
    onderwerp,
    lezingen: lezingen.map(({ bron, zegt }) => `${bronTekst(regelboek.regelingen, bron)}: ${zegt}`),
    gekozen,
    waarom,
  }))

/** A change of the rules: what, and under headings for which days, what it is about, and when the answer was another. */
interface Wijzigingregel {
  readonly versie: string
  readonly wat: string
  readonly delen: readonly (readonly [Opschrift, string])[]
}

/** The changes of the rules, ready to be shown. */
export const wijzigingRegels = (register: Register): readonly Wijzigingregel[] =>
  register.regelboek.wijzigingen.map(({ versie, wat, voorWelkeDagen, welkeStappen, wanneerAnders }) => {
    const gegevens = welkeStappen.map((code) => gegevenTekst(register, code))
    return {
      versie,
      wat,
      delen: [
        [opschrift`Voor:`, voorWelkeDagen],
        ...(gegevens.length > 0 ? [[opschrift`Het gaat om:`, gegevens.join(', ')] as const] : []),
        [opschrift`Het antwoord was anders:`, wanneerAnders],
      ],
    }
  })
