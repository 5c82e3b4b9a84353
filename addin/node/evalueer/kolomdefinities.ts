import type { Dag, Profiel, Register, Rij } from '@poortwachter/wet'
import { isLopend } from '../../dossiers/dossierstand.ts'
import type { Blokbeslissing } from './blokbeslissing.ts'
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

/** What a table says of a case that runs; of another nothing is left to decide. */
const askTable = <T>(
  { stand, beslissing }: Rijuitkomst,
  vraag: (blok: Blokbeslissing, plaats: number) => T,
): T | undefined => (stand && beslissing && isLopend(stand) ? vraag(beslissing.blok, beslissing.plaats) : undefined)

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
    waarde: (rij) => askTable(rij, (blok, plaats) => blok.klasse(tabel, plaats)),
    count: (uitkomst, teller) => {
      askTable(uitkomst, (blok, plaats) => {
        for (const rij of blok.rijen(tabel, plaats)) teller.count(`${REDEN} ${naam}`, rowLabel(rij))
        for (const feit of blok.ontbreekt(tabel, plaats)) teller.count(`Ontbreekt voor ${naam}`, feit)
      })
    },
  },
  {
    kop: `PW ${naam} reden`,
    soort: 'tekst',
    waarde: (rij) => askTable(rij, (blok, plaats) => blok.redenen(tabel, plaats).join(' ')),
  },
  {
    kop: `PW ${naam} ontbreekt`,
    soort: 'tekst',
    waarde: (rij) => askTable(rij, (blok, plaats) => blok.ontbreekt(tabel, plaats).join(', ')),
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
      const klasse = askTable(rij, (blok, plaats) => blok.klasse(RISICO, plaats)) ?? ''
      if (blootstelling.soort === 'bekend') teller.add(`Blootstelling bij risico ${klasse}`, blootstelling.bedrag)
      else for (const wat of blootstelling.wat) teller.count('Ontbreekt voor blootstelling', wat)
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
      waarde: (rij) => askTable(rij, (blok, plaats) => blok.start(SPOOR2, plaats)),
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
