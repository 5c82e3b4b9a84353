import type { Vertaling } from '../zin.ts'

export const planningEngels: Vertaling = {
  'Klaar voor': 'Ready for',
  '{0}, dagen': '{0}, days',
  'Vul bij een of meer stappen uw doorlooptijd in voor {0}.': 'Enter your lead time for one or more steps of {0}.',
  'Terugplanning {0}': 'Backward planning {0}',
  Dagen: 'Days',
  'Begin uiterlijk': 'Begin no later than',
  'Valt in een weekend of op een feestdag': 'Falls in a weekend or on a holiday',
  'Klaar op': 'Ready on',
  Terugplannen: 'Plan backwards',
  'Dit dossier heeft geen leesbare eerste ziektedag.': 'This case has no first sick day that can be read.',
  '{0} (praktijk)': '{0} (practice)',
  'Aantal momenten per week, {0} weken. De drukste is de week van {1} met {2}. De aantallen staan in de tabel.':
    'Number of moments per week, {0} weeks. The busiest is the week of {1} with {2}. The numbers are in the table.',
  '42e': '42nd',
  'Andere stappen': 'Other steps',
  'Momenten per week': 'Moments per week',
  Week: 'Week',
  Som: 'Sum',
  Anders: 'Other',
  'te druk': 'too busy',
  '{0}, al voorbij': '{0}, already past',
  'Doorlooptijd ADO in dagen': 'Lead time of the ADO in days',
  'Leeg: ADO wordt niet gepland.': 'ADO: labour expert study. Empty: not planned.',
  'Capaciteit per week': 'Capacity per week',
  'Wat er in de agenda komt': 'What the calendar shows',
  'Agendabestand met {0} {0:afspraak|afspraken} gemaakt ({1}).':
    'Calendar file made with {0} {0:appointment|appointments} ({1}).',
  '1 stap staat er niet in: de laatste dag is al voorbij.': '1 step is not in it: its last day has passed.',
  '{0} stappen staan er niet in: de laatste dag is al voorbij.': '{0} steps are not in it: their last day has passed.',
  '{0} {0:moment|momenten} in {1} weken, geteld op de veilige dag.':
    '{0} {0:moment|moments} in {1} weeks, counted on the safe day.',
  'Van nog {0} is de veilige dag al voorbij.': 'Of another {0} the safe day has passed.',
  '{0} {0:week|weken} boven de capaciteit.': '{0} {0:week|weeks} over capacity.',
  Agendabestand: 'Calendar file',
  'Alle stappen die nog komen, op de werkdag waarop u ze plant, met een herinnering de werkdag ervoor. Leest uw agenda later een nieuw bestand, dan vervangt een dossier zijn eerdere afspraken.':
    'All steps still to come, on the working day you plan them for, with a reminder the working day before. When your calendar reads a newer file later, a case replaces its earlier appointments.',
  'Bewaar agendabestand (ICS)': 'Save calendar file (ICS)',
}
