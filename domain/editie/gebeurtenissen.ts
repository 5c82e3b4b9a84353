import type { Gebeurtenis } from '../regelboek/regelboek.ts'
import { VROEGSTE_LOONSANCTIE } from './bouwstenen.ts'

/** Events that terms are counted from and that only the user knows. */
export const gebeurtenissen: readonly Gebeurtenis[] = [
  {
    code: 'LANGDURIG',
    titel: 'Langdurig verzuim gebleken',
    vraag: 'Op welke dag bleek dat het verzuim langdurig wordt?',
  },
  {
    code: 'NIEUWOORDEEL',
    titel: 'Nieuw oordeel van de bedrijfsarts',
    vraag: 'Op welke dag gaf de bedrijfsarts het nieuwe oordeel?',
  },
  { code: 'BELASTBAAR', titel: 'Weer belastbaar', vraag: 'Vanaf welke dag is de werknemer weer belastbaar?' },
  {
    code: 'EINDEDIENST',
    titel: 'Laatste dag van het dienstverband',
    vraag: 'Wat is de laatste dag van het dienstverband?',
  },
  {
    code: 'AOWBEREIKT',
    titel: 'AOW-leeftijd bereikt',
    vraag: 'Op welke dag bereikt de werknemer de AOW-leeftijd?',
  },
  {
    code: 'IVAINGANG',
    titel: 'Vervroegde IVA begonnen',
    vraag: 'Op welke dag begon de vervroegde IVA?',
  },
  {
    code: 'IVAVERZOEK',
    titel: 'Aanvraag om verkorte wachttijd',
    vraag: 'Op welke dag is de verkorte wachttijd aangevraagd?',
  },
  {
    code: 'VERLENGVERZOEK',
    titel: 'Verzoek over de vrijwillige verlenging',
    vraag: 'Op welke dag is verzocht de verlenging te wijzigen of te beëindigen?',
  },
  {
    code: 'RIVVRAAG',
    titel: 'Verzoek om het re-integratieverslag',
    vraag: 'Op welke dag vroeg de werknemer om het re-integratieverslag?',
  },
  {
    code: 'KENNISGEVING',
    titel: 'Kennisgeving van UWV',
    vraag: 'Op welke dag stuurde UWV de kennisgeving over de WIA-aanvraag?',
  },
  { code: 'AANVRAAG', titel: 'WIA-aanvraag ontvangen', vraag: 'Op welke dag is de WIA aangevraagd?' },
  {
    code: 'HERSTELBRIEF',
    titel: 'Brief van UWV over ontbrekende stukken',
    vraag: 'Welke datum staat op de brief van UWV?',
  },
  {
    code: 'BKVERZOEK',
    titel: 'Bekortingsverzoek ontvangen',
    vraag: 'Op welke dag ontving UWV het bekortingsverzoek?',
    vroegst: VROEGSTE_LOONSANCTIE,
  },
  {
    code: 'BKTOEWIJZING',
    titel: 'Besluit dat de tekortkoming is hersteld',
    vraag: 'Op welke dag besloot UWV dat de tekortkoming is hersteld?',
    vroegst: VROEGSTE_LOONSANCTIE,
  },
]
