import type { Taal } from './fouten.ts'

export interface Landinstelling {
  readonly taal: Taal
  /** BCP 47 tag, as the host tells an add-in. */
  readonly code: string
  readonly scheiding: ';' | ','
  readonly decimaal: ',' | '.'
  readonly duizend: '.' | ','
  readonly kolomInMatrix: '\\' | ','
  readonly waar: string
  readonly onwaar: string
  readonly datumvolgorde: 'dmj' | 'mdj'
  /** Formats in Excel's stored (English) codes. */
  readonly datumopmaak: string
  readonly maanden: readonly string[]
  readonly maandenKort: readonly string[]
  readonly dagen: readonly string[]
  readonly dagenKort: readonly string[]
  readonly valuta: string
  /** Letters of date formats as typed in this locale, stored letter by typed letter. */
  readonly formaatletters: Readonly<Record<string, string>>
}

const nl: Landinstelling = {
  taal: 'nl',
  code: 'nl-NL',
  scheiding: ';',
  decimaal: ',',
  duizend: '.',
  kolomInMatrix: '\\',
  waar: 'WAAR',
  onwaar: 'ONWAAR',
  datumvolgorde: 'dmj',
  datumopmaak: 'dd-mm-yyyy',
  maanden: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  maandenKort: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  dagen: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  dagenKort: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
  valuta: '€',
  formaatletters: { j: 'y', u: 'h' },
}

const en: Landinstelling = {
  taal: 'en',
  code: 'en-US',
  scheiding: ',',
  decimaal: '.',
  duizend: ',',
  kolomInMatrix: ',',
  waar: 'TRUE',
  onwaar: 'FALSE',
  datumvolgorde: 'mdj',
  datumopmaak: 'm/d/yyyy',
  maanden: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  maandenKort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  dagen: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  dagenKort: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  valuta: '$',
  formaatletters: {},
}

export const landinstelling = (taal: Taal): Landinstelling => (taal === 'nl' ? nl : en)
