import type { Register } from '../regelboek/register.ts'
import { dag, datumTekst } from '../dag/datum.ts'
import type { Dag, IsoDag } from '../dag/datum.ts'
import type { Tabel, Bedragregel, Trap } from '../regelboek/tabel.ts'
import { geldendeIngang } from '../regelboek/geldend.ts'
import { metWaarde } from '../regelboek/uitkomst.ts'
import type { Feitwaarde, Grond, Uitkomst } from '../regelboek/uitkomst.ts'

/** The entry of a table that holds on a day. */
export interface Tabelingang {
  readonly tabel: Tabel
  readonly vanaf: IsoDag
  readonly regel: Bedragregel
}

const grondVan = (register: Register, { tabel, vanaf, regel }: Tabelingang, op: Dag): Grond => ({
  regel: tabel.code,
  titel: tabel.titel,
  regelversie: register.regelboek.versie,
  vanaf,
  status: regel.status,
  zekerheid: regel.zekerheid,
  bronnen: regel.bronnen,
  feiten: { [tabel.tijdlijn.sleutel]: { soort: 'dag', dag: op } satisfies Feitwaarde },
  stappen: [],
  ...(regel.toelichting ? { toelichting: regel.toelichting } : {}),
})

/**
 * The entry of a table on the day that selects it (the birth date for AOW, the day of payment for amounts). A day
 * before the first entry, of a repealed rule, or on which the value was not found, has no rule: never an older value.
 */
export const tabelingang = (register: Register, code: string, op: Dag): Uitkomst<Tabelingang> => {
  const tabel = register.tabel.get(code)
  const ingang = tabel && geldendeIngang(tabel.tijdlijn, op)
  if (!tabel || !ingang) return { soort: 'geenRegel', regel: code, peildatum: op }
  if (!('regel' in ingang)) {
    const waarom = 'onbekend' in ingang ? ingang.onbekend : ingang.vervallen
    return { soort: 'geenRegel', regel: code, peildatum: op, waarom }
  }
  const waarde: Tabelingang = { tabel, vanaf: ingang.vanaf, regel: ingang.regel }
  return { soort: 'bekend', waarde, grond: grondVan(register, waarde, op) }
}

/** The highest step that is reached, with the step after it; undefined below the first. */
export const hoogsteTrap = (
  trappen: readonly Trap[],
  isBereikt: (vanaf: number) => boolean,
): { readonly trap: Trap; readonly volgende: Trap | undefined } | undefined => {
  const index = trappen.findLastIndex(({ vanaf }) => isBereikt(vanaf))
  const trap = trappen[index]
  return trap && { trap, volgende: trappen[index + 1] }
}

/**
 * A value of a table on a day, in the unit of the table. `maat` is what the steps of the table measure (age, days
 * late); a table without steps does not look at it.
 */
export const tabelwaarde = (register: Register, code: string, op: Dag, maat = 0): Uitkomst<number> => {
  const ingang = tabelingang(register, code, op)
  if (ingang.soort !== 'bekend') return ingang
  const { regel, tabel } = ingang.waarde
  if (!('trappen' in regel)) return { ...ingang, waarde: regel.waarde }
  const gevonden = hoogsteTrap(regel.trappen, (vanaf) => maat >= vanaf)
  if (gevonden) return { ...ingang, waarde: gevonden.trap.waarde }
  const waarom = `${tabel.titel} begint bij ${regel.trappen[0]?.vanaf ?? 0} (${tabel.maat ?? 'maat'}); gevraagd is ${maat}. Controleer dat getal.`
  return { soort: 'geenRegel', regel: code, peildatum: op, waarom }
}

/** A value that is no less than this; `meer` is what to answer where it matters how much more it is. */
export interface Ondergrens {
  readonly waarde: number
  readonly meer: Exclude<Uitkomst<never>, { soort: 'bekend' }> | undefined
}

/**
 * A value of a table on a day, or where it is not known and the table says that it never goes down, the last one before
 * it as a lower bound; the ground then says so.
 */
export const tabelondergrens = (register: Register, code: string, op: Dag): Uitkomst<Ondergrens> => {
  const meer = tabelwaarde(register, code, op)
  if (meer.soort === 'bekend') return metWaarde(meer, (waarde) => ({ waarde, meer: undefined }))
  const tabel = register.tabel.get(code)
  const vroegere = tabel?.tijdlijn.ingangen.findLast((ingang) => 'regel' in ingang && dag(ingang.vanaf) <= op)
  if (!tabel?.daaltNooit || !vroegere) return meer
  const toelichting = `${tabel.titel} op ${datumTekst(op)} is niet bekend; het laatst bekende bedrag is nooit verlaagd en wordt hier niet bereikt.`
  const laatste = tabelwaarde(register, code, dag(vroegere.vanaf))
  if (laatste.soort !== 'bekend') return laatste
  return { ...laatste, waarde: { waarde: laatste.waarde, meer }, grond: { ...laatste.grond, toelichting } }
}
