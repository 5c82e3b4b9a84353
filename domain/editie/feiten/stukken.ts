import type { Feit, Kenner } from '../../regelboek/feit.ts'
import { jaNee } from './bouwstenen.ts'

const staatIn =
  (stuk: string) =>
  <const N extends string>(naam: N, label: string, wie: Kenner, wat: string) =>
    jaNee(naam, label, wie, `Staat in ${stuk}: ${wat}?`)

const inAnalyse = staatIn('de probleemanalyse')
const inPlan = staatIn('het plan van aanpak')
const inEvaluatie = staatIn('de eerstejaarsevaluatie')
const inProfiel = staatIn('het persoonsprofiel')
const inZoekprofiel = staatIn('het zoekprofiel')

/** What the documents hold, item by item. */
export const stukkenFeiten = [
  inAnalyse(
    'paBeperkingen',
    'PA: wat niet gaat',
    'bedrijfsarts',
    'wat de werknemer niet kan en wat nog wel, zonder diagnose',
  ),
  inAnalyse('paHerstel', 'PA: herstel', 'bedrijfsarts', 'welke mogelijkheden tot herstel er zijn'),
  inAnalyse('paVerwachting', 'PA: verwachting', 'bedrijfsarts', 'wanneer het werk naar verwachting kan worden hervat'),
  inAnalyse('paAdvies', 'PA: advies', 'bedrijfsarts', 'een advies over de stappen naar werk'),
  inPlan('pvaActiviteiten', 'PvA: activiteiten', 'werkgever en werknemer', 'wat beiden gaan doen'),
  inPlan('pvaDoelen', 'PvA: doelen', 'werkgever en werknemer', 'de doelen en de tijd waarin zij worden bereikt'),
  inPlan('pvaVisie', 'PvA: visie', 'werkgever en werknemer', 'de visie van de werkgever en van de werknemer'),
  inPlan('pvaEvaluaties', 'PvA: evaluaties', 'werkgever en werknemer', 'wanneer er wordt geëvalueerd'),
  inPlan('pvaCasemanager', 'PvA: casemanager', 'werkgever en werknemer', 'wie de casemanager is'),
  jaNee(
    'pvaSchriftelijk',
    'PvA: op schrift',
    'werkgever',
    'Is het plan van aanpak op schrift, met een afschrift voor de bedrijfsarts en de casemanager?',
  ),
  inEvaluatie('ejeTerugblik', 'EJE: terugblik', 'werkgever en werknemer', 'een terugblik op het eerste ziektejaar'),
  inEvaluatie(
    'ejeDoel',
    'EJE: doel',
    'werkgever en werknemer',
    'welk resultaat beiden in het tweede jaar willen bereiken',
  ),
  inEvaluatie('ejeAanpak', 'EJE: aanpak', 'werkgever en werknemer', 'hoe zij dat gaan doen'),
  inEvaluatie(
    'ejeSpoorkeuze',
    'EJE: keuze spoor',
    'werkgever en werknemer',
    'de keuze voor spoor 1, spoor 2 of beide, met reden',
  ),
  inEvaluatie('ejeVisie', 'EJE: visie', 'werkgever en werknemer', 'de visie van de werkgever en van de werknemer'),
  inProfiel('profielErvaring', 'Profiel: ervaring', 'werknemer', 'de werkervaring'),
  inProfiel('profielVaardigheden', 'Profiel: vaardigheden', 'werknemer', 'bijzondere vaardigheden'),
  inProfiel('profielScholing', 'Profiel: scholing', 'werknemer', 'scholing en cursussen'),
  inProfiel(
    'profielBelemmeringen',
    'Profiel: belemmeringen',
    'bedrijfsarts',
    'de beperkingen zoals de bedrijfsarts ze aangaf',
  ),
  inProfiel('profielKenmerken', 'Profiel: kenmerken', 'werknemer', 'persoonlijke kenmerken, niet meer dan nodig is'),
  inProfiel('profielWensen', 'Profiel: wensen', 'werknemer', 'ambities, wensen en voorkeuren'),
  inProfiel('profielPrognose', 'Profiel: prognose', 'bedrijfsarts', 'de prognose van de bedrijfsarts'),
  inZoekprofiel('zoekArbeid', 'Zoekprofiel: werk', 'arbeidsdeskundige', 'welk werk de werknemer kan doen'),
  inZoekprofiel('zoekVerwerving', 'Zoekprofiel: verwerven', 'arbeidsdeskundige', 'hoe hij dat werk kan krijgen'),
  inZoekprofiel('zoekHervatting', 'Zoekprofiel: markt', 'arbeidsdeskundige', 'welke kansen de arbeidsmarkt nu biedt'),
  inZoekprofiel('zoekCao', 'Zoekprofiel: cao', 'werkgever', 'de afspraken in de branche of cao over re-integratie'),
  inZoekprofiel(
    'zoekLijst',
    'Zoekprofiel: lijst',
    'arbeidsdeskundige',
    'een beredeneerde lijst van branches of functies',
  ),
  jaNee(
    'planTijdsbeslag',
    'Tijdsbeslag',
    'werkgever',
    'Noemt het plan voor spoor 2 hoeveel tijd de activiteiten vragen?',
  ),
  jaNee(
    'planOverbodig',
    'Overbodige activiteiten',
    'werkgever',
    'Staan er activiteiten in het plan die niets toevoegen, of leren wat de werknemer al kan?',
  ),
  jaNee(
    'begeleidingPast',
    'Begeleiding past',
    'arbeidsdeskundige',
    'Past de begeleiding bij wat de werknemer nodig heeft, ook als dat een gespecialiseerd bureau is?',
  ),
  jaNee(
    'werkervaringsplekOverwogen',
    'Werkervaringsplek overwogen',
    'werkgever',
    'Is een werkervaringsplek bij een andere werkgever overwogen, om de belastbaarheid te toetsen of op te bouwen?',
  ),
  jaNee(
    'bureauToetstPlan',
    'Bureau toetst plan',
    'werkgever',
    'Toetst het re-integratiebedrijf in eigen regie het plan en de stukken?',
  ),
  jaNee(
    'bureauOpAfroep',
    'Bureau op afroep',
    'werkgever',
    'Is het re-integratiebedrijf in eigen regie op afroep coach, en levert het zo nodig meer diensten?',
  ),
] as const satisfies readonly Feit[]
