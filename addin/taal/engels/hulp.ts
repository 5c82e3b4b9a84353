import type { Vertaling } from '../zin.ts'

export const hulpEngels: Vertaling = {
  Uitleg: 'Explanation (Dutch)',
  'Het eerste half uur': 'The first half hour',
  'Voor de verzuimadviseur: van export naar werklijst.': 'For the absence adviser: from export to work list.',
  'Drie formules': 'Three formulas',
  'Voor de werkgever met een paar dossiers.': 'For the employer with a few cases.',
  'Voor wie veel dossiers tegelijk bekijkt.': 'For those who look at many cases at once.',
  'Uw eigen export inlezen': 'Reading your own export',
  'Wat er wordt herkend en wat er wordt gevraagd.': 'What is recognised and what is asked.',
  'Teksten en overzicht': 'Texts and overview',
  'Brieven, weeklijst, agenda en de portefeuille in aantallen.':
    'Letters, weekly list, calendar and the portfolio in numbers.',
  Stappen: 'Steps',
  'Wat de wet per stap vraagt, met bron.': 'What the law asks at each step, with its source.',
  Beslistabellen: 'Decision tables',
  'Welke vraag met welke gegevens wordt beantwoord.': 'Which question is answered with which facts.',
  'Welke kolommen meetellen en welke woorden erin mogen staan.': 'Which columns count and which words they may hold.',
  Begrippen: 'Terms',
  'Wat de woorden van de wet betekenen.': 'What the words of the law mean.',
  Meldingen: 'Messages',
  'Wat een melding betekent en wat u eraan doet.': 'What a message means and what to do about it.',
  'Als het niet lukt': 'When it does not work',
  'Als er niets verschijnt of een formule niet rekent.': 'When nothing appears or a formula does not calculate.',
  'Wat dit niet doet': 'What this does not do',
  'Wat bij de bedrijfsarts, een jurist of de Arbowet hoort.':
    'What belongs with the company doctor, a lawyer or the Arbowet (Working Conditions Act).',
  'Het handboek gaat open in een eigen venster.': 'The handbook is in Dutch and opens in a window of its own.',
  'Het taakvenster': 'The task pane',
  'Wat er per onderdeel staat en wat de woorden betekenen.': 'What each section shows and what the words mean.',
}
