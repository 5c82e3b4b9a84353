import type { Dag, Portefeuillegeval, Profiel, Register, Rij, Vervolgdag } from '@poortwachter/wet'
import { gegevenTekst, ontbrekendTekst, zonderInvloedTekst } from '@poortwachter/wet/verwoording'
import type { Caseloaddossier } from '../../dossiers/dossier.ts'
import { isLopend } from '../../dossiers/dossierstand.ts'
import { boeteOf, GEVOLGSTAPPEN, verkorteWachttijdOf, visieOf } from '../../dossiers/stukgevolgen.ts'
import type { Stukgevolg } from '../../dossiers/stukgevolgen.ts'
import { klassetekstOf } from '../../dossiers/gevallen.ts'
import { remember } from '../../functies/geheugen.ts'
import type { Kolomkop } from './kolom.ts'
import type { Rijrekenaar, Rijuitkomst } from './rij.ts'
import { nextStep, termColumns } from './stapkolommen.ts'
import { REDEN } from './telling.ts'
import type { Uitkomstteller } from './telling.ts'

/** A column that is added: its heading and what it holds in a row. Nothing to say is undefined or an empty text. */
export type Kolomdefinitie = Kolomkop & {
  readonly waarde: (rij: Rijuitkomst) => number | string | undefined
  /** Subject under which the values are counted in the summary. */
  readonly geteld?: string
  /** Counts what is more than the value. */
  readonly count?: (rij: Rijuitkomst, teller: Uitkomstteller) => void
}

/** What the columns depend on. */
export interface Kolomvraag {
  readonly register: Register
  readonly peildatum: Dag
  readonly profiel: Profiel
}

const GEWEIGERD = 'niet te berekenen'
const SPOOR2 = 'SPOOR2NODIG'
const RISICO = 'LOONSANCTIERISICO'

/** More reasons than this say no more. */
const MEESTE_REDENEN = 3

/** What a table says of a case that runs; of another nothing is left to decide. */
const askTable = <T>({ stand, geval }: Rijuitkomst, vraag: (geval: Portefeuillegeval) => T): T | undefined =>
  stand && geval && isLopend(stand) ? vraag(geval) : undefined

/** A row as the summary names it: its id, and its sentence without what differs per case. */
const rowLabel = remember(
  ({ id, reden }: Rij) => `${id}: ${reden.replace(/\{\w+\}/g, '…')}`,
  (rij) => rij,
)

/** The first day that follows from a decision. */
const followUp = (rij: Rijuitkomst, tabel: string): Vervolgdag | undefined =>
  askTable(rij, (geval) => {
    const dagen = geval.antwoord(tabel).vervolg()
    return dagen.filter(({ dag }) => dag !== undefined).toSorted((een, ander) => een.dag! - ander.dag!)[0]
  })

const decisionColumns = (register: Register, tabel: string, naam: string, kop: string): readonly Kolomdefinitie[] => [
  {
    kop: `PW ${kop}`,
    soort: 'tekst',
    geteld: kop.charAt(0).toUpperCase() + kop.slice(1),
    waarde: (rij) => askTable(rij, (geval) => klassetekstOf(geval, tabel)),
    count: (uitkomst, teller) => {
      askTable(uitkomst, (geval) => {
        const antwoord = geval.antwoord(tabel)
        for (const rij of antwoord.rijen().slice(0, MEESTE_REDENEN)) teller.count(`${REDEN} ${naam}`, rowLabel(rij))
        for (const feit of antwoord.ontbrekendeFeiten())
          teller.count(`Ontbreekt voor ${naam}`, gegevenTekst(register, feit))
      })
    },
  },
  {
    kop: `PW ${naam} reden`,
    soort: 'tekst',
    waarde: (rij) =>
      askTable(rij, (geval) => {
        const antwoord = geval.antwoord(tabel)
        return [...antwoord.redenen(MEESTE_REDENEN), zonderInvloedTekst(register, antwoord.zonderInvloed())]
          .filter((zin) => zin !== '')
          .join(' ')
      }),
  },
  {
    kop: `PW ${naam} ontbreekt`,
    soort: 'tekst',
    waarde: (rij) => askTable(rij, (geval) => ontbrekendTekst(register, geval.antwoord(tabel).ontbrekendeFeiten())),
  },
  { kop: `PW ${naam} vervolgdag`, soort: 'dag', waarde: (rij) => followUp(rij, tabel)?.dag },
  { kop: `PW ${naam} vervolg`, soort: 'tekst', waarde: (rij) => followUp(rij, tabel)?.wat },
]

const exposureColumns: readonly Kolomdefinitie[] = [
  {
    kop: 'PW blootstelling',
    soort: 'euro',
    waarde: ({ stand, blootstelling }) =>
      stand && isLopend(stand) && blootstelling?.soort === 'bekend' ? blootstelling.bedrag : undefined,
    count: (rij, teller) => {
      const { stand, blootstelling } = rij
      if (!stand || !isLopend(stand) || !blootstelling) return
      const klasse = askTable(rij, (geval) => klassetekstOf(geval, RISICO)) ?? ''
      if (blootstelling.soort === 'bekend') teller.add(`Blootstelling bij risico ${klasse}`, blootstelling.bedrag)
      if (blootstelling.soort === 'ontbreekt')
        for (const wat of blootstelling.wat) teller.count('Ontbreekt voor blootstelling', wat)
    },
  },
]

/** Whether a report counts from an event, which other cells of the case tell. */
const isUitDienst = ({ gedaan }: Caseloaddossier, stappen: readonly string[]): boolean =>
  stappen.some((code) => code.startsWith('UITDIENST') && gedaan[code] !== undefined)

/** What follows from what was done, for a file that keeps the steps it follows from. */
const consequenceColumns = (
  { register, peildatum }: Kolomvraag,
  { bijgehouden }: Rijrekenaar,
): readonly Kolomdefinitie[] => {
  const { visie, boete, verkorteWachttijd } = GEVOLGSTAPPEN
  const keeps = (codes: readonly string[]): boolean => codes.some((code) => bijgehouden.has(code))
  /** What follows hangs on a few days, and a great many cases share those. */
  const from = <T>(
    gevolgOf: (register: Register, dossier: Caseloaddossier, peildatum: Dag) => Stukgevolg<T> | undefined,
    stappen: readonly string[],
  ): ((rij: Rijuitkomst) => T | undefined) => {
    const waardeOf = (dossier: Caseloaddossier): T | undefined => gevolgOf(register, dossier, peildatum)?.waarde
    const remembered = remember(
      (dossier: Caseloaddossier) => ({ waarde: waardeOf(dossier) }),
      ({ ziektedatum, verschuiving, gedaan }) =>
        `${ziektedatum} ${verschuiving} ${stappen.map((code) => gedaan[code] ?? '').join(' ')}`,
    )
    return ({ stand }) => {
      if (!stand) return undefined
      const { dossier } = stand
      return isUitDienst(dossier, stappen) ? waardeOf(dossier) : remembered(dossier).waarde
    }
  }
  const visieVan = from(visieOf, visie)
  const visieTekst = (moet: boolean | undefined) => (moet === undefined ? undefined : moet ? 'ja' : 'nee')
  return [
    ...(keeps(visie)
      ? [
          {
            kop: 'PW visieplicht',
            soort: 'tekst',
            waarde: (rij) => visieTekst(visieVan(rij)),
          } satisfies Kolomdefinitie,
        ]
      : []),
    ...(keeps(boete)
      ? [{ kop: 'PW boete aangifte', soort: 'euro', waarde: from(boeteOf, boete) } satisfies Kolomdefinitie]
      : []),
    ...(keeps(verkorteWachttijd)
      ? [
          {
            kop: 'PW einde verkorte wachttijd',
            soort: 'dag',
            waarde: from(verkorteWachttijdOf, verkorteWachttijd),
          } satisfies Kolomdefinitie,
        ]
      : []),
  ]
}

/** Every column that is added, in its order. */
export const kolomdefinities = (vraag: Kolomvraag, rekenaar: Rijrekenaar): readonly Kolomdefinitie[] => {
  const { profiel, register } = vraag
  return [
    { kop: 'PW fase', soort: 'tekst', geteld: 'Fase', waarde: ({ stand }) => stand?.fase ?? GEWEIGERD },
    { kop: 'PW verzuimweek', soort: 'getal', waarde: ({ stand }) => stand?.week },
    { kop: 'PW volgende stap', soort: 'tekst', waarde: ({ stand }) => nextStep(stand)?.code },
    { kop: 'PW volgende dag', soort: 'dag', waarde: ({ stand }) => nextStep(stand)?.[profiel] },
    ...decisionColumns(register, SPOOR2, 'spoor 2', 'spoor 2 nodig'),
    {
      kop: 'PW spoor 2 uiterlijk starten',
      soort: 'dag',
      waarde: (rij) => askTable(rij, (geval) => geval.antwoord(SPOOR2).start()),
    },
    ...decisionColumns(register, RISICO, 'risico', 'loonsanctierisico'),
    ...exposureColumns,
    ...termColumns(vraag, rekenaar),
    ...consequenceColumns(vraag, rekenaar),
    {
      kop: 'PW controleren',
      soort: 'tekst',
      waarde: ({ bevindingen }) => bevindingen.map(({ bericht }) => bericht).join(' '),
      count: ({ bevindingen }, teller) => {
        for (const { soort } of bevindingen) teller.count('Te controleren', soort)
      },
    },
    {
      kop: 'PW meldingen',
      soort: 'tekst',
      waarde: ({ meldingen }) =>
        meldingen.map(({ kop, bericht }) => (kop === '' ? bericht : `${kop}: ${bericht}`)).join(' '),
      count: ({ meldingen }, teller) => {
        for (const { kop } of meldingen) teller.count('Niet te lezen', kop === '' ? '(hele rij)' : kop)
      },
    },
  ]
}
