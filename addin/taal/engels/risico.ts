import type { Vertaling } from '../zin.ts'

export const risicoEngels: Vertaling = {
  'ontbreekt: {0}': 'missing: {0}',
  'geen blootstelling': 'no exposure',
  'Te laat: {0}.': 'Late: {0}.',
  'Nog nodig: {0}': 'Still needed: {0}',
  'En nog {0}.': 'And {0} more.',
  'Verdeling over klassen: {0}.': 'Spread over classes: {0}.',
  'Als tabel': 'As a table',
  Verdeling: 'Spread',
  Klasse: 'Class',
  'Voortgang van het risico': 'Progress of the risk calculation',
  Bereken: 'Calculate',
  'Dossiers op volgorde van risico': 'Cases in order of risk',
  'Voor rijen zonder eigen percentage.': 'For rows without a percentage of their own.',
  'Vakantietoeslag %': 'Holiday pay %',
  'Werkgeverslasten %': "Employer's charges %",
  '{0} {0:lopend dossier|lopende dossiers}. Blootstelling samen {1}.':
    '{0} running {0:case|cases}. Total exposure {1}.',
  'Rekent het risico uit…': 'Calculating the risk…',
  'Het risico is nog niet uitgerekend.': 'The risk has not been calculated yet.',
  'Blad {0} gemaakt met {1} {1:dossier|dossiers}.': 'Sheet {0} made, in Dutch, with {1} {1:case|cases}.',
  'Met Ctrl+Z verdwijnt het weer.': 'Ctrl+Z takes it away again.',
  'Invoer voor de blootstelling': 'Input for the exposure',
  'Zet op een nieuw blad': 'Put on a new sheet',
  '{0} tot {1}': '{0} to {1}',
  '{0}, en {1} onbekend': '{0}, and {1} unknown',
  'onbekend ({0} zonder bedrag)': 'unknown ({0} without an amount)',
  'Blootstelling is het loon over de langste loonsanctie: het loon per maand maal de doorbetaling uit uw tabel, zonder vakantietoeslag en werkgeverslasten. Met die opslagen rekent u onder Risico.':
    "Exposure is the pay over the longest loonsanctie (wage sanction): the wage per month times the continued pay of your table, without holiday pay and employer's charges. Those are counted under Risk.",
  'eerste ziektedag': 'first sick day',
  'loon per maand': 'wage per month',
  'doorbetaling in procenten': 'continued pay in percents',
  'de duur van een loonsanctie onder deze regelversie': 'the length of a loonsanctie (wage sanction) under these rules',
  'Een klasse is geen kans en geen voorspelling van het besluit van UWV: signalen, met de regel waarop zij steunen.':
    'A class is not a probability and does not predict the decision of UWV: it shows signals, with the rule they rest on. Hoog is high, verhoogd raised, laag low, geen none, ten minste at least; ontbreekt means that facts are missing, beoordeling nodig that judgment is needed.',
}
