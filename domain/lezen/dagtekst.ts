import { dagUitSerienummer, dagVan, maandlengte, weekdag } from '../dag/datum.ts'
import { maandnamen, weekdagnaam, weekdagnamen } from '../dag/datumwoorden.ts'
import type { Dag } from '../dag/datum.ts'
import { schoneTekst } from './celtekst.ts'
import type { Dagvolgorde } from './cijferdag.ts'
import { aangehaald, fout, gelezen, leeg } from './lezing.ts'
import type { Lezing } from './lezing.ts'
import { nederlandseDag } from './tijdstip.ts'

const HOE = 'Typ een datum als 31-12-2026.'

const ENGELSE_MAANDEN = 'january february march april may june july august september october november december'.split(
  ' ',
)
/** Without their accents, as the text of a day is looked at; Austria has a first month of its own. */
const DUITSE_MAANDEN = 'januar februar marz april mai juni juli august september oktober november dezember'.split(' ')

const maandnummers: ReadonlyMap<string, number> = new Map(
  [maandnamen, ENGELSE_MAANDEN, DUITSE_MAANDEN]
    .flatMap((namen) =>
      namen.flatMap((naam, i): [string, number][] => [
        [naam, i + 1],
        [naam.slice(0, 3), i + 1],
      ]),
    )
    .concat([
      ['mrt', 3],
      ['sept', 9],
      ['maerz', 3],
      ['janner', 1],
    ]),
)

const uitDelen = (tekst: string, dagnummer: number, maand: number, jaarTekst: string): Lezing<Dag> => {
  if (jaarTekst.length === 2) {
    return fout(`${aangehaald(tekst)} heeft een jaartal van twee cijfers. Schrijf het jaartal met vier cijfers.`)
  }
  const jaar = jaarTekst.length === 4 ? Number(jaarTekst) : 0
  if (maand < 1 || maand > 12) {
    return fout(`${aangehaald(tekst)} is geen datum: maand ${maand} bestaat niet. ${HOE}`)
  }
  const dag = dagVan(jaar, maand, dagnummer)
  if (dag !== undefined) return gelezen(dag)
  if (jaar >= 1900 && jaar < 2200) {
    const lengte = maandlengte(jaar, maand)
    return fout(`${aangehaald(tekst)} is geen datum: ${maandnamen[maand - 1]} ${jaar} heeft ${lengte} dagen. ${HOE}`)
  }
  return fout(`${aangehaald(tekst)} is geen datum. ${HOE}`)
}

const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T| )([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i
const CIJFERS = /^(?:([a-z]{2,})[.,]{0,2} )?(\d{1,2})[-/._ ](\d{1,2})[-/._ ](\d+)$/
const WOORDEN = /^(?:([a-z]{2,})[.,]{0,2} )?(\d{1,2})(?:st|nd|rd|th)?(?:\. ?| |-|\/)?([a-z]+)\.?,?(?: |-|\/)?(\d+)$/
/** The month first, as English has it: `Oct 1, 2025`. */
const MAAND_VOORAAN = /^(?:([a-z]{2,})[.,]{0,2} )?([a-z]{3,})\.?(?: |-|\/)(\d{1,2})(?:st|nd|rd|th)?(?:, ?| |-|\/)(\d+)$/
const TIJD = / (?:[01]?\d|2[0-3])[:.][0-5]\d(?:[:.][0-5]\d(?:[.,]\d{1,9})?)?(?: uur)?$/
/** A comma before the time of a day, as English has it. */
const KOMMA_VOOR_TIJD = /,(?= \d{1,2}[:.]\d{2})/
const MIDDAG = / (?:0?[1-9]|1[0-2]):[0-5]\d(?::[0-5]\d)? ?[ap]\.?m\.?$/

/** A text longer than this is no day; it is not looked at. */
const LANGSTE_DAGTEKST = 80

const zoneVan = (zone: string): number =>
  zone.toUpperCase() === 'Z'
    ? 0
    : (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)))

const uitIso = (tekst: string, delen: RegExpExecArray): Lezing<Dag> => {
  const [, jaar, maand, dagnummer, uur, minuut, zone] = delen
  const lezing = uitDelen(tekst, Number(dagnummer), Number(maand), jaar!)
  if (lezing.soort !== 'gelezen' || zone === undefined) return lezing
  return gelezen(nederlandseDag(lezing.waarde, Number(uur) * 60 + Number(minuut), zoneVan(zone), Number(jaar)))
}

/** Eight digits are year, month and day, or the other way around; no day can be read both ways. */
const uitAchtCijfers = (tekst: string): Lezing<Dag> => {
  const vooraan = dagVan(Number(tekst.slice(0, 4)), Number(tekst.slice(4, 6)), Number(tekst.slice(6)))
  return vooraan === undefined
    ? uitDelen(tekst, Number(tekst.slice(0, 2)), Number(tekst.slice(2, 4)), tekst.slice(4))
    : gelezen(vooraan)
}

/** Seven at a time, in Dutch, English and German. */
const WEEKDAGEN = weekdagnamen.concat(
  'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag'.split(
    ' ',
  ),
)

const metWeekdag = (tekst: string, genoemd: string | undefined, lezing: Lezing<Dag>): Lezing<Dag> => {
  if (genoemd === undefined || lezing.soort !== 'gelezen') return lezing
  const bedoeld = WEEKDAGEN.flatMap((naam, i) => (naam.startsWith(genoemd) ? [(i % 7) + 1] : []))
  if (bedoeld.includes(weekdag(lezing.waarde))) return lezing
  return bedoeld.length > 0
    ? fout(`${aangehaald(tekst)}: die dag is een ${weekdagnaam(lezing.waarde)}. Verbeter de dag of de datum.`)
    : fout(`${aangehaald(tekst)} is geen datum. ${HOE}`)
}

/** The day of a text with its month as a word; undefined for any other text. */
const uitWoorden = (tekst: string, klein: string): Lezing<Dag> | undefined => {
  const vooraan = MAAND_VOORAAN.exec(klein)
  const maandVooraan = vooraan && maandnummers.get(vooraan[2]!)
  if (maandVooraan) return metWeekdag(tekst, vooraan[1], uitDelen(tekst, Number(vooraan[3]), maandVooraan, vooraan[4]!))
  const woorden = WOORDEN.exec(klein)
  if (!woorden) return undefined
  const maand = maandnummers.get(woorden[3]!)
  return maand === undefined
    ? fout(`${aangehaald(tekst)} is geen datum: ${aangehaald(woorden[3])} is geen maand. ${HOE}`)
    : metWeekdag(tekst, woorden[1], uitDelen(tekst, Number(woorden[2]), maand, woorden[4]!))
}

/** The day that a text holds, as far as the calendar goes. */
export const dagUitTekst = (ruw: string, volgorde: Dagvolgorde): Lezing<Dag> => {
  if (ruw.length > LANGSTE_DAGTEKST && ruw.trim().length > LANGSTE_DAGTEKST)
    return fout(`${aangehaald(ruw.trim())} is geen datum. ${HOE}`)
  const tekst = schoneTekst(ruw)
  if (tekst === '') return leeg
  const iso = ISO.exec(tekst)
  if (iso) return uitIso(tekst, iso)
  if (/^\d{8}$/.test(tekst)) return uitAchtCijfers(tekst)
  if (/^[1-9]\d{4}$/.test(tekst)) {
    const dag = dagUitSerienummer(Number(tekst))
    if (dag !== undefined) return gelezen(dag)
  }
  const klein = tekst.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const zonderTijd = (volgorde === 'maand-dag' ? klein.replace(MIDDAG, '') : klein).replace(TIJD, '')
  const cijfers = CIJFERS.exec(zonderTijd)
  if (cijfers) {
    const [dagnummer, maand] = volgorde === 'dag-maand' ? [cijfers[2], cijfers[3]] : [cijfers[3], cijfers[2]]
    return metWeekdag(tekst, cijfers[1], uitDelen(tekst, Number(dagnummer), Number(maand), cijfers[4]!))
  }
  const woorden = uitWoorden(tekst, klein.replace(KOMMA_VOOR_TIJD, '').replace(MIDDAG, '').replace(TIJD, ''))
  if (woorden) return woorden
  return fout(`${aangehaald(tekst)} is geen datum. ${HOE}`)
}
