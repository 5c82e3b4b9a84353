import { datumTekst } from '../dag/datum.ts'
import type { Dag } from '../dag/datum.ts'
import { datumVoluit } from '../dag/datumwoorden.ts'
import type { Beslissing } from '../beslissen/antwoord/beslissing.ts'
import type { Bevinding } from '../beslissen/antwoord/bevinding.ts'
import type { Toelichting, Verantwoording } from '../beslissen/antwoord/verantwoording.ts'
import { OORDEEL } from '../regelboek/beslistabel.ts'
import type { Register } from '../regelboek/register.ts'
import type { Grond, Ontbrekend, Uitkomst } from '../regelboek/uitkomst.ts'
import { feitenTekst, feitVan, labelsTekst, zonderInvloedKop } from './feiten.ts'
import { gegevenTekst } from './gegeven.ts'
import { bronnenTekst, latereTekst, statusTekst, zekerheidTekst } from './grond.ts'
import { aannameTekst, NOG_NIET, ondergrensTekst, bekendheidTekst } from './klasse.ts'
import { onbekendTekst } from './uitkomst.ts'

/** One line of an explanation: what it is about, and the sentence. */
export interface Uitlegregel {
  readonly kop: string
  readonly tekst: string
}

/** How much of a long list is said: the first of it, or all, as in a text for a file that nobody can ask further. */
type Omvang = 'kort' | 'alles'

/** More questions than this are not put at once. */
const MEESTE_VRAGEN = { kort: 5, alles: Infinity } as const
/** More names than this say no more. */
const MEESTE_NAMEN = { kort: { zonder: 6, met: 5 }, alles: { zonder: Infinity, met: Infinity } } as const

/** Article, edition, and how binding and how sure: `UWV Professioneel kader, Tijdig (werkinstructie van UWV, …)`. */
const grondslagTekst = ({ regelboek }: Register, grond: Grond, peildatum: Dag | undefined): string =>
  `${bronnenTekst(regelboek, grond)} (${statusTekst[grond.status]}, ${zekerheidTekst[grond.zekerheid]}; ` +
  `beslistabel "${grond.titel}", regelversie ${grond.regelversie})` +
  (peildatum === undefined ? '' : latereTekst(regelboek, grond, peildatum))

/** The day that follows from a row; one that has gone by is no next day. */
const vervolgregels = (vervolg: Bevinding['vervolg'], peildatum: Dag | undefined): readonly Uitlegregel[] => {
  if (vervolg?.dag === undefined) return []
  const isVoorbij = peildatum !== undefined && vervolg.dag < peildatum
  return [
    {
      kop: isVoorbij ? 'Datum die voorbij is' : 'Volgende datum',
      tekst: `${vervolg.wat}: ${datumVoluit(vervolg.dag)}`,
    },
  ]
}

/** `geheel` is what all reasons come to together: one that comes to something else by itself says so. */
const bevindingregels = (
  register: Register,
  { uitkomst, reden, vraag, bewijs, vervolg, grond }: Bevinding,
  geheel: string | undefined,
  peildatum: Dag | undefined,
): readonly Uitlegregel[] => {
  const klasse = uitkomst && uitkomst !== geheel ? ` (op zichzelf: ${uitkomst})` : ''
  return [
    { kop: 'Omdat', tekst: `${reden}${klasse}` },
    ...(vraag ? [{ kop: 'Ter beoordeling', tekst: vraag }] : []),
    { kop: 'Op grond van', tekst: grondslagTekst(register, grond, peildatum) },
    ...(bewijs.length > 0 ? [{ kop: 'Nodig als bewijs', tekst: bewijs.join('; ') }] : []),
    ...vervolgregels(vervolg, peildatum),
  ]
}

const regel = (kop: string, tekst: string): readonly Uitlegregel[] => (tekst === '' ? [] : [{ kop, tekst }])

const bekendeRegels = (
  register: Register,
  { uitkomst, bevindingen, voorbehoud, tabel }: Beslissing,
  toelichting: Toelichting | undefined,
  omvang: Omvang,
): readonly Uitlegregel[] => {
  const isAanname = toelichting !== undefined && toelichting.aangenomen.length > 0
  const feiten = toelichting?.feiten ?? Object.assign({}, ...bevindingen.map(({ grond }) => grond.feiten))
  const hoogstens = MEESTE_NAMEN[omvang][toelichting ? 'met' : 'zonder']
  return [
    {
      kop: 'Uitkomst',
      tekst: `${register.beslistabel.get(tabel)!.vraag}: ${isAanname ? aannameTekst(uitkomst) : uitkomst}`,
    },
    ...bevindingen.flatMap((bevinding) => bevindingregels(register, bevinding, uitkomst, toelichting?.peildatum)),
    ...regel('Gegevens', feitenTekst(register, feiten)),
    ...regel('Niet opgegeven, kan de uitkomst veranderen', labelsTekst(register, voorbehoud, hoogstens)),
  ]
}

/** Why something is asked, in words. */
const wegensTekst = (register: Register, { wegens }: Ontbrekend): string => {
  if (!wegens) return ''
  return 'uitkomst' in wegens
    ? `; daarmee kan de uitkomst "${wegens.uitkomst}" zijn`
    : `; telt mee voor "${register.beslistabel.get(wegens.tabel)?.vraag ?? wegens.tabel}"`
}

const vraagregel = (register: Register, ontbrekend: Ontbrekend): Uitlegregel => ({
  kop: 'Nog nodig',
  tekst:
    `${gegevenTekst(register, ontbrekend.gegeven)}: ${ontbrekend.vraag} (te vragen aan: ${feitVan(register, ontbrekend.gegeven)?.wie ?? 'werkgever'}` +
    `${wegensTekst(register, ontbrekend)})`,
})

const openRegels = (
  register: Register,
  vraag: string,
  ontbreekt: readonly Ontbrekend[],
  toelichting: Toelichting | undefined,
  omvang: Omvang,
): readonly Uitlegregel[] => {
  if (!toelichting) {
    return [
      { kop: 'Uitkomst', tekst: `${vraag}: ${NOG_NIET}` },
      ...ontbreekt.map((ontbrekend) => vraagregel(register, ontbrekend)),
    ]
  }
  const { ondergrens, gebleken, volledigheid, feiten, peildatum } = toelichting
  const hoogstens = MEESTE_VRAGEN[omvang]
  const meer = ontbreekt.length - hoogstens
  return [
    { kop: 'Uitkomst', tekst: `${vraag}: ${ondergrens === undefined ? NOG_NIET : ondergrensTekst(ondergrens)}` },
    ...gebleken.flatMap((bevinding) => bevindingregels(register, bevinding, ondergrens, peildatum)),
    { kop: 'Al bekend', tekst: bekendheidTekst(volledigheid) },
    ...ontbreekt.slice(0, hoogstens).map((ontbrekend) => vraagregel(register, ontbrekend)),
    ...(meer > 0 ? [{ kop: 'Nog nodig', tekst: `en nog ${meer} andere ${meer === 1 ? 'vraag' : 'vragen'}` }] : []),
    ...regel('Gegevens', feitenTekst(register, feiten)),
  ]
}

const uitkomstregels = (
  register: Register,
  tabel: string,
  uitkomst: Uitkomst<Beslissing>,
  toelichting: Toelichting | undefined,
  omvang: Omvang,
): readonly Uitlegregel[] => {
  const vraag = register.beslistabel.get(tabel)?.vraag ?? tabel
  switch (uitkomst.soort) {
    case 'bekend':
      return bekendeRegels(register, uitkomst.waarde, toelichting, omvang)
    case 'onvolledig':
      return openRegels(register, vraag, uitkomst.ontbreekt, toelichting, omvang)
    case 'geenRegel':
      return [{ kop: 'Uitkomst', tekst: onbekendTekst(register, uitkomst) }]
    case 'oordeelNodig': {
      const { grond } = uitkomst
      return [
        { kop: 'Uitkomst', tekst: `${vraag}: ${OORDEEL}` },
        { kop: 'Omdat', tekst: grond.toelichting ?? '' },
        { kop: 'Ter beoordeling', tekst: uitkomst.vraag },
        { kop: 'Op grond van', tekst: grondslagTekst(register, grond, toelichting?.peildatum) },
        { kop: 'Gegevens', tekst: feitenTekst(register, toelichting?.feiten ?? grond.feiten) },
      ]
    }
  }
}

/**
 * The explanation of a decision, line by line: outcome, why, on what ground and edition, what to have as proof, the
 * next date, the facts used, what was not given, what was taken to be in order, and what was given for nothing.
 */
export const beslissingUitleg = (
  register: Register,
  { tabel, uitkomst, toelichting }: Verantwoording,
  omvang: Omvang = 'kort',
): readonly Uitlegregel[] => [
  ...uitkomstregels(register, tabel, uitkomst, toelichting, omvang),
  ...(toelichting
    ? [
        ...regel(
          'Niet opgegeven en als in orde aangenomen',
          labelsTekst(register, toelichting.aangenomen, MEESTE_NAMEN[omvang].met),
        ),
        ...regel(zonderInvloedKop(uitkomst.soort === 'onvolledig'), feitenTekst(register, toelichting.zonderInvloed)),
      ]
    : []),
]

/** The explanation as one text to paste into a file: which case, looked at on which day, and then all of it. */
export const beslissingTekst = (register: Register, verantwoording: Verantwoording, dossier?: string): string => {
  const { toelichting } = verantwoording
  const aanhef = toelichting
    ? [
        {
          kop: 'Dossier',
          tekst: `${dossier === undefined ? '' : `${dossier}, `}eerste ziektedag ${datumTekst(toelichting.eersteZiektedag)}`,
        },
        { kop: 'Bekeken op', tekst: datumTekst(toelichting.peildatum) },
      ]
    : []
  return [...aanhef, ...beslissingUitleg(register, verantwoording, 'alles')]
    .map(({ kop, tekst }) => `${kop}: ${tekst}`)
    .join('\n')
}
