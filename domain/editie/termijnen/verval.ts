import type { Verval } from '../../regelboek/verval.ts'

const AOW = { bij: 'AOWBEREIKT', vanaf: 'op' } as const

const WIA_8 = {
  regeling: 'WIA',
  artikel: '8',
  lid: '1',
  plaats: 'onderdeel b',
  citaat: 'die de leeftijd, bedoeld in artikel 7, onderdeel a, van de Algemene Ouderdomswet, heeft bereikt',
} as const

/** Who has the AOW age is no worker in the sense of the WIA: nothing that rests on that law is there. */
const zonderWia = {
  ...AOW,
  reden:
    'Wie de AOW-leeftijd heeft, is geen werknemer in de zin van de WIA: er is geen wachttijd, geen WIA-aanvraag en geen loonsanctie.',
  status: 'wet',
  zekerheid: 'gelezen',
  bronnen: [WIA_8],
  gecontroleerdOp: '2026-11-28',
} as const satisfies Verval

const zonderReintegratie = {
  ...AOW,
  reden:
    'Een plan van aanpak en spoor 2 zijn er na de AOW-leeftijd niet; de zorg voor het eigen werk en de bedrijfsarts blijven.',
  status: 'wet',
  zekerheid: 'gelezen',
  bronnen: [
    { regeling: 'BW7', artikel: '658a', lid: '1' },
    { regeling: 'BW7', artikel: '658a', lid: '3' },
    { regeling: 'BW7', artikel: '660a', lid: '2' },
    WIA_8,
  ],
  gecontroleerdOp: '2026-11-28',
} as const satisfies Verval

const zonderProcesgang = {
  ...AOW,
  reden:
    'De regeling procesgang rust op de WIA, en die geldt niet na de AOW-leeftijd. De begeleiding door de bedrijfsarts blijft.',
  status: 'wet',
  zekerheid: 'afgeleid',
  bronnen: [WIA_8, { regeling: 'RPEZ', artikel: '2' }],
  gecontroleerdOp: '2026-11-28',
} as const satisfies Verval

const zonderMelding = {
  ...AOW,
  reden:
    'Na de AOW-leeftijd zijn er hoogstens zes weken loon of ziekengeld; een melding na 42 weken heeft dan geen zin meer.',
  status: 'wet',
  zekerheid: 'afgeleid',
  bronnen: [
    { regeling: 'BW7', artikel: '629', lid: '2' },
    { regeling: 'ZW', artikel: '29', lid: '5' },
  ],
  gecontroleerdOp: '2026-11-28',
} as const satisfies Verval

const anderVerbod = {
  ...AOW,
  reden: 'Na de AOW-leeftijd duurt het opzegverbod korter: zie het einde van het opzegverbod na de AOW-leeftijd.',
  status: 'wet',
  zekerheid: 'gelezen',
  bronnen: [{ regeling: 'BW7', artikel: '670', lid: '1' }],
  gecontroleerdOp: '2026-11-28',
} as const satisfies Verval

const IVA = { bij: 'IVAINGANG', vanaf: 'op', gecontroleerdOp: '2026-11-30' } as const

/** The request for a shortened wachttijd is the WIA application too (lid 1), without a test of the efforts (lid 6). */
const metVervroegdeIva = {
  ...IVA,
  reden: 'De vervroegde IVA is begonnen; die aanvraag was ook de WIA-aanvraag.',
  status: 'wet',
  zekerheid: 'gelezen',
  bronnen: [{ regeling: 'WIA', artikel: '66' }],
} as const satisfies Verval

const zonderMogelijkheden = {
  ...IVA,
  reden: 'De vervroegde IVA is begonnen; er zijn duurzaam geen mogelijkheden.',
  status: 'praktijk',
  zekerheid: 'secundair',
  bronnen: [{ regeling: 'SAZAS_IVA' }],
} as const satisfies Verval

const alGemeld = {
  ...IVA,
  reden: 'De vervroegde IVA is begonnen; die aanvraag was ook deze melding.',
  status: 'wet',
  zekerheid: 'gelezen',
  bronnen: [{ regeling: 'ZW', artikel: '38', lid: '8' }],
} as const satisfies Verval

const uitDienst = {
  bij: 'EINDEDIENST',
  vanaf: 'na',
  reden:
    'Met het dienstverband eindigt de taak van deze werkgever; op de laatste dag horen de ziekteaangifte en, na zes weken ziekte, het re-integratieverslag er te zijn.',
  status: 'wet',
  zekerheid: 'gelezen',
  bronnen: [{ regeling: 'ZW', artikel: '38', lid: '2', citaat: 'op de laatste dag van de dienstbetrekking' }],
  gecontroleerdOp: '2026-11-28',
} as const satisfies Verval

const zonderOpzegverbod = {
  bij: 'EINDEDIENST',
  vanaf: 'na',
  reden: 'Het dienstverband is dan al geëindigd.',
  status: 'wet',
  zekerheid: 'gelezen',
  bronnen: [{ regeling: 'BW7', artikel: '670', lid: '1' }],
  gecontroleerdOp: '2026-11-28',
} as const satisfies Verval

/** The plan van aanpak, what evaluates it, and spoor 2. */
export const vervalReintegratie = [zonderReintegratie, uitDienst, zonderMogelijkheden] as const

/** What the regeling procesgang asks besides the plan. */
export const vervalProcesgang = [zonderProcesgang, uitDienst, zonderMogelijkheden] as const

/** The report after 42 weeks. */
export const vervalMelding = [zonderMelding, uitDienst, alGemeld] as const

/** What the employer, the worker and UWV do for the WIA. */
export const vervalWia = [zonderWia, uitDienst, metVervroegdeIva] as const

/** What follows from the illness alone: the employment may have ended. */
export const vervalWachttijd = [zonderWia] as const

/** The right to WIA after the full wachttijd. */
export const vervalWiaRecht = [zonderWia, metVervroegdeIva] as const

/** The opzegverbod. */
export const vervalOpzegverbod = [anderVerbod, zonderOpzegverbod] as const

/** The re-integratieverslag at the end of the employment. */
export const vervalVerslagUitDienst = [
  {
    ...AOW,
    reden: 'Het re-integratieverslag gaat over de plichten uit de WIA, en die gelden niet na de AOW-leeftijd.',
    status: 'wet',
    zekerheid: 'afgeleid',
    bronnen: [WIA_8, { regeling: 'ZW', artikel: '38', lid: '2' }],
    gecontroleerdOp: '2026-11-28',
  },
] as const satisfies readonly Verval[]

/** The pay: it ends with the employment, if that is earlier. */
export const vervalLoon = [
  { ...zonderOpzegverbod, bronnen: [{ regeling: 'BW7', artikel: '629', lid: '1' }] },
] as const satisfies readonly Verval[]

/** The opzegverbod after the AOW age. */
export const vervalVerbodNaAow = [zonderOpzegverbod] as const
