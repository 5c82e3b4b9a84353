import { datumTekst } from '../dag/datum.ts'
import { datumVoluit } from '../dag/datumwoorden.ts'
import { redengetal } from '../beslissen/reden.ts'
import type { Beslissing } from '../beslissen/beslissing.ts'
import type { Bevinding } from '../beslissen/bevinding.ts'
import { OORDEEL } from '../regelboek/beslistabel.ts'
import { keuzesVan } from '../regelboek/feit.ts'
import type { Feit } from '../regelboek/feit.ts'
import type { Register } from '../regelboek/register.ts'
import type { Feitwaarde, Grond, Uitkomst } from '../regelboek/uitkomst.ts'
import { gegevenTekst } from './gegeven.ts'
import { bronnenTekst, statusTekst, zekerheidTekst } from './grond.ts'
import { onbekendTekst } from './uitkomst.ts'

/** One line of an explanation: what it is about, and the sentence. */
export interface Uitlegregel {
  readonly kop: string
  readonly tekst: string
}

const MEESTE_NAMEN = 6

const feitVan = ({ regelboek, feitindex }: Register, naam: string): Feit | undefined =>
  regelboek.feiten[feitindex.get(naam) ?? -1]

const waardeTekst = (feit: Feit | undefined, waarde: Feitwaarde): string => {
  if (waarde.soort === 'dag') return datumTekst(waarde.dag)
  if (waarde.soort === 'getal') return `${redengetal(waarde.getal)}${waarde.eenheid ?? ''}`
  return (feit && keuzesVan(feit)?.find((keuze) => keuze.waarde === waarde.tekst)?.tekst) ?? waarde.tekst
}

/** The facts an answer rests on: `Belastbaarheid: belastbaar; Concreet perspectief: nee`. */
const feitenTekst = (register: Register, { feiten }: Pick<Grond, 'feiten'>): string =>
  Object.entries(feiten)
    .map(([naam, waarde]) => `${gegevenTekst(register, naam)}: ${waardeTekst(feitVan(register, naam), waarde)}`)
    .join('; ')

/** Article, edition, and how binding and how sure: `UWV Professioneel kader, Tijdig (werkinstructie van UWV, …)`. */
const grondslagTekst = ({ regelboek }: Register, grond: Grond): string =>
  `${bronnenTekst(regelboek, grond)} (${statusTekst[grond.status]}, ${zekerheidTekst[grond.zekerheid]}; ` +
  `beslistabel "${grond.titel}", regelversie ${grond.regelversie})`

const bevindingregels = (register: Register, bevinding: Bevinding, aantal: number): readonly Uitlegregel[] => {
  const { uitkomst, reden, vraag, bewijs, vervolg, grond } = bevinding
  const klasse = aantal > 1 && uitkomst ? ` [${uitkomst}]` : ''
  return [
    { kop: 'Omdat', tekst: `${reden}${klasse}` },
    ...(vraag ? [{ kop: 'Ter beoordeling', tekst: vraag }] : []),
    { kop: 'Op grond van', tekst: grondslagTekst(register, grond) },
    ...(bewijs.length > 0 ? [{ kop: 'Nodig als bewijs', tekst: bewijs.join('; ') }] : []),
    ...(vervolg?.dag === undefined
      ? []
      : [{ kop: 'Volgende datum', tekst: `${vervolg.wat}: ${datumVoluit(vervolg.dag)}` }]),
  ]
}

const voorbehoudregel = (register: Register, voorbehoud: readonly string[]): readonly Uitlegregel[] => {
  if (voorbehoud.length === 0) return []
  const genoemd = voorbehoud.slice(0, MEESTE_NAMEN).map((naam) => gegevenTekst(register, naam))
  const rest = voorbehoud.length - genoemd.length
  const tekst = `${genoemd.join('; ')}${rest > 0 ? `; en nog ${rest} andere gegevens` : ''}`
  return [{ kop: 'Niet opgegeven, kan de uitkomst veranderen', tekst }]
}

const bekendeRegels = (
  register: Register,
  { uitkomst, bevindingen, voorbehoud, tabel }: Beslissing,
): readonly Uitlegregel[] => {
  const feiten = feitenTekst(register, { feiten: Object.assign({}, ...bevindingen.map(({ grond }) => grond.feiten)) })
  return [
    { kop: 'Uitkomst', tekst: `${register.beslistabel.get(tabel)!.vraag}: ${uitkomst}` },
    ...bevindingen.flatMap((bevinding) => bevindingregels(register, bevinding, bevindingen.length)),
    ...(feiten === '' ? [] : [{ kop: 'Gegevens', tekst: feiten }]),
    ...voorbehoudregel(register, voorbehoud),
  ]
}

/**
 * The explanation of a decision, line by line: outcome, why, on what ground and edition, what to have as proof, the
 * next date, the facts used, and what was not given. In: the outcome of the table with this code.
 */
export const beslissingUitleg = (
  register: Register,
  tabel: string,
  uitkomst: Uitkomst<Beslissing>,
): readonly Uitlegregel[] => {
  const vraag = register.beslistabel.get(tabel)?.vraag ?? tabel
  switch (uitkomst.soort) {
    case 'bekend':
      return bekendeRegels(register, uitkomst.waarde)
    case 'onvolledig':
      return [
        { kop: 'Uitkomst', tekst: `${vraag}: nog niet te zeggen` },
        ...uitkomst.ontbreekt.map(({ gegeven, vraag: ontbrekend }) => ({
          kop: 'Nog nodig',
          tekst: `${gegevenTekst(register, gegeven)}: ${ontbrekend} (te vragen aan: ${feitVan(register, gegeven)?.wie ?? 'werkgever'})`,
        })),
      ]
    case 'geenRegel':
      return [{ kop: 'Uitkomst', tekst: onbekendTekst(register, uitkomst) }]
    case 'oordeelNodig':
      return [
        { kop: 'Uitkomst', tekst: `${vraag}: ${OORDEEL}` },
        { kop: 'Omdat', tekst: uitkomst.grond.toelichting ?? '' },
        { kop: 'Ter beoordeling', tekst: uitkomst.vraag },
        { kop: 'Op grond van', tekst: grondslagTekst(register, uitkomst.grond) },
        { kop: 'Gegevens', tekst: feitenTekst(register, uitkomst.grond) },
      ]
  }
}

/** The explanation as one text to paste into a file. */
export const beslissingTekst = (register: Register, tabel: string, uitkomst: Uitkomst<Beslissing>): string =>
  beslissingUitleg(register, tabel, uitkomst)
    .map(({ kop, tekst }) => `${kop}: ${tekst}`)
    .join('\n')
