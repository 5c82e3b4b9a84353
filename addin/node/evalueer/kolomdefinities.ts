import type { Dag, Portefeuillegeval, Profiel, Register, Rij } from '@poortwachter/wet'
import { isLopend } from '../../dossiers/dossierstand.ts'
import { klasseOf } from '../../dossiers/gevallen.ts'
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

const decisionColumns = (tabel: string, naam: string, kop: string): readonly Kolomdefinitie[] => [
  {
    kop: `PW ${kop}`,
    soort: 'tekst',
    geteld: kop.charAt(0).toUpperCase() + kop.slice(1),
    waarde: (rij) => askTable(rij, (geval) => klasseOf(geval, tabel)),
    count: (uitkomst, teller) => {
      askTable(uitkomst, (geval) => {
        const antwoord = geval.antwoord(tabel)
        for (const rij of antwoord.rijen().slice(0, MEESTE_REDENEN)) teller.count(`${REDEN} ${naam}`, rowLabel(rij))
        for (const feit of antwoord.ontbrekendeFeiten()) teller.count(`Ontbreekt voor ${naam}`, feit)
      })
    },
  },
  {
    kop: `PW ${naam} reden`,
    soort: 'tekst',
    waarde: (rij) => askTable(rij, (geval) => geval.antwoord(tabel).redenen(MEESTE_REDENEN).join(' ')),
  },
  {
    kop: `PW ${naam} ontbreekt`,
    soort: 'tekst',
    waarde: (rij) => askTable(rij, (geval) => geval.antwoord(tabel).ontbrekendeFeiten().join(', ')),
  },
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
      const klasse = askTable(rij, (geval) => klasseOf(geval, RISICO)) ?? ''
      if (blootstelling.soort === 'bekend') teller.add(`Blootstelling bij risico ${klasse}`, blootstelling.bedrag)
      if (blootstelling.soort === 'ontbreekt')
        for (const wat of blootstelling.wat) teller.count('Ontbreekt voor blootstelling', wat)
    },
  },
]

/** Every column that is added, in its order. */
export const kolomdefinities = (vraag: Kolomvraag, rekenaar: Rijrekenaar): readonly Kolomdefinitie[] => {
  const { profiel } = vraag
  return [
    { kop: 'PW fase', soort: 'tekst', geteld: 'Fase', waarde: ({ stand }) => stand?.fase ?? GEWEIGERD },
    { kop: 'PW verzuimweek', soort: 'getal', waarde: ({ stand }) => stand?.week },
    { kop: 'PW volgende stap', soort: 'tekst', waarde: ({ stand }) => nextStep(stand)?.code },
    { kop: 'PW volgende dag', soort: 'dag', waarde: ({ stand }) => nextStep(stand)?.[profiel] },
    ...decisionColumns(SPOOR2, 'spoor 2', 'spoor 2 nodig'),
    {
      kop: 'PW spoor 2 uiterlijk starten',
      soort: 'dag',
      waarde: (rij) => askTable(rij, (geval) => geval.antwoord(SPOOR2).start()),
    },
    ...decisionColumns(RISICO, 'risico', 'loonsanctierisico'),
    ...exposureColumns,
    ...termColumns(vraag, rekenaar),
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
