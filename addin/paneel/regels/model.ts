import { bronTekst } from '@poortwachter/wet'
import type { Register } from '@poortwachter/wet'
import { gegevenTekst } from '@poortwachter/wet/verwoording'
import type { Regelstand } from '../../regels/regelstand.ts'

const HERKOMSTEN: Readonly<Record<Regelstand['herkomst'], string>> = {
  meegeleverd: 'meegeleverd met de invoegtoepassing',
  bewaard: 'eerder opgehaald; de handtekening is bij het openen opnieuw gecontroleerd',
  opgehaald: 'deze sessie opgehaald; de handtekening is gecontroleerd',
}

const moment = (ms: number): string => new Date(ms).toLocaleString('nl-NL', { timeZone: 'Europe/Amsterdam' })

/** What is known of the rules in use, as headings with a text. */
export const regelstandRegels = (
  register: Register,
  stand: Regelstand,
  hash: string | undefined,
): readonly (readonly [string, string])[] => {
  const { versie, gecontroleerdOp } = register.regelboek
  const ingetrokken = stand.ingetrokken[versie]
  return [
    ['Regelversie', versie],
    ['Herkomst', HERKOMSTEN[stand.herkomst]],
    [
      'Vastgezet',
      stand.vastgezet === undefined ? 'nee, de nieuwste versie telt' : `ja, deze werkmap vraagt om ${stand.vastgezet}`,
    ],
    ['Bevestigd door de uitgever', stand.bevestigdOp === undefined ? 'nog niet' : moment(stand.bevestigdOp)],
    ...(ingetrokken === undefined ? [] : [['Ingetrokken', ingetrokken] as const]),
    ['Bronnen gecontroleerd op', gecontroleerdOp],
    ['SHA-256', hash ?? 'wordt berekend…'],
    [
      'Laatst gevraagd om nieuwe regels',
      stand.laatsteControle === undefined ? 'nog niet' : moment(stand.laatsteControle),
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

/** One change of the rules in a few lines. */
export const wijzigingRegels = (register: Register): readonly (readonly [string, string])[] =>
  register.regelboek.wijzigingen.map(({ versie, wat, voorWelkeDagen, welkeStappen, wanneerAnders }) => [
    versie,
    `${wat} Voor: ${voorWelkeDagen}. ${welkeStappen.length > 0 ? `Het gaat om: ${welkeStappen.map((code) => gegevenTekst(register, code)).join(', ')}. ` : ''}Het antwoord was anders: ${wanneerAnders}.`,
  ])
