import type { Vertaling } from '../zin.ts'

export const inlezenEngels: Vertaling = {
  'Onder tabel {0} op blad {1} staan nog cellen, tot en met regel {2}. Horen die bij de tabel, sleep dan in Excel haar hoek tot daar.':
    'Under table {0} on sheet {1} there are more cells, down to row {2}. If those belong to the table, drag its corner down to there in Excel.',
  'Naast tabel {0} op blad {1} staan nog cellen ({2}), die niet worden gelezen. Is dat een eigen lijst, zet die dan op een eigen blad.':
    'Beside table {0} on sheet {1} there are more cells ({2}), which are not read. If that is a list of its own, put it on a sheet of its own.',
  'De dag waarop iemand ziek werd of weer hersteld was': 'The day on which someone fell ill or had recovered',
  'De dag waarop het is gemeld: niet gebruiken': 'The day on which it was reported: do not use',
  'In {0} staan ziekmeldingen en herstelmeldingen. Is {1} de dag waarop iemand ziek werd (en bij een herstelmelding de eerste dag hersteld), of de dag waarop het is gemeld?':
    '{0} holds reports of illness and recovery. Is {1} the day on which someone fell ill (and in a report of recovery the first day recovered), or the day on which it was reported?',
  'een deelherstel zonder ziekmelding ervoor; misschien is deze persoon nog ziek':
    'a partial recovery without a report of illness before it; this person may still be ill',
  'een herstelmelding zonder ziekmelding ervoor': 'a report of recovery without a report of illness before it',
  'De melding van herstel op {0} heeft geen ziekmelding ervoor en telt niet mee.':
    'The report of recovery on {0} has no report of illness before it and does not count.',
  'De ziekmeldingen van {0} en {1} hebben geen herstel ertussen en tellen als een ziekte. Ontbreekt er een herstel, vul dat in.':
    'The reports of illness of {0} and {1} have no recovery between them and count as one illness. If a recovery is missing, fill it in.',
  'een melding die niet over ziek worden of herstellen gaat ({0})':
    'a report that is not about falling ill or recovering ({0})',
  'In sommige rijen staat niet wat er is gemeld. Wat betekenen die?':
    'Some rows do not say what was reported. What do those mean?',
  'Wat betekent de melding "{0}"?': 'What does the report "{0}" mean?',
  'Iemand is ziek geworden': 'Someone fell ill',
  'Gedeeltelijk hersteld, of een ander percentage: het verzuim loopt door':
    'Recovered in part, or another percentage: the absence goes on',
  'Helemaal hersteld': 'Fully recovered',
  'Iets anders: deze rijen niet gebruiken': 'Something else: do not use these rows',
  'Soort melding': 'Kind of report',
  'van een tabel met andere koppen ({0})': 'of a table with other headings ({0})',
  'De tabel erboven, met andere koppen ({0}), wordt niet gelezen.':
    'The table above it, with other headings ({0}), is not read.',
  'Hier staat meer dan een tabel, onder of naast elkaar: {0} en {1}. Die zijn niet samen te lezen. Zet iedere tabel op een eigen blad, of lees er een.':
    'There is more than one table, below or beside each other: {0} and {1}. Those cannot be read together. Put each table on its own sheet, or read one.',
  'Alleen de tabel met {0}; de andere rijen niet gebruiken': 'Only the table with {0}; do not use the other rows',
  'Is {0} de eerste ziektedag, of de dag waarop de ziekmelding is gedaan? De termijnen tellen vanaf de eerste ziektedag.':
    'Is {0} the first sick day, or the day on which the illness was reported? The terms count from the first sick day.',
  'In sommige rijen staat een einde, en volgens {0} is iemand er helemaal hersteld. Was iemand in die periode ziek?':
    'Some rows hold an end, and according to {0} someone has fully recovered in them. Was someone ill in that period?',
  'Ja: het percentage is hoe het er na dat einde voor staat': 'Yes: the percentage is how it stands after that end',
  'Nee: het percentage gold in die periode': 'No: the percentage applied in that period',
  'een periode waarin iemand helemaal hersteld was': 'a period in which someone had fully recovered',
  '{0}: op die dag gedaan': '{0}: done on that day',
  'Is {0} de eerste ziektedag?': 'Is {0} the first sick day?',
  'De eerste ziektedag': 'The first sick day',
  'De dag van de melding: niet gebruiken': 'The day of the report: do not use',
  'Ja, de eerste ziektedag': 'Yes, the first sick day',
  'Nee: niet gebruiken': 'No: do not use',
  'Dag-maand-jaar (Nederlands)': 'Day-month-year (Dutch)',
  'Maand/dag/jaar (Amerikaans)': 'Month/day/year (American)',
  'De kolom {0} staat vol percentages en wordt niet gebruikt. Wat betekent zij?':
    'The column {0} is full of percentages and is not used. What does it mean?',
  'De kolom {0} staat vol datums en wordt niet gebruikt. Wat betekent zij?':
    'The column {0} is full of dates and is not used. What does it mean?',
  'In dit bestand staat {0} (dag eerst) naast {1} (maand eerst), zelfs in een kolom ({2}).':
    'This file holds {0} (day first) beside {1} (month first), even within a column ({2}).',
  'In dit bestand staat {0} (dag eerst) naast {1} (maand eerst).':
    'This file holds {0} (day first) beside {1} (month first).',
  'Hoe moeten datums in cijfers worden gelezen? Wat dan niet kan wordt geweigerd.':
    'How must dates in digits be read? What is then impossible is refused.',
  'Staat in {0} de dag of de maand vooraan? Uit de kolommen blijkt het niet.':
    'In {0}, does the day or the month come first? The columns do not tell.',
  'Staat in {0} de dag of de maand vooraan? Uit {1} blijkt het niet, want dat is anders geschreven en blijft gelezen zoals het alleen kan.':
    'In {0}, does the day or the month come first? {1} does not tell, because it is written in another way, and stays read in the only way it can be.',
  'De laatste ziektedag (ziek tot en met)': 'The last sick day (sick up to and including)',
  'De eerste dag hersteld (hersteld per)': 'The first day of recovery (recovered as of)',
  '{0} gaat voor': '{0} goes first',
  '{0} en {1} kunnen allebei het einde zijn en zijn niet in dezelfde rijen gevuld. Wat is {2}?':
    '{0} and {1} can both be the end and are not filled in the same rows. What is {2}?',
  'Is {0} de laatste ziektedag, of de dag waarop iemand weer hersteld was? Dit beslist of perioden binnen vier weken op elkaar volgen.':
    'Is {0} the last sick day, or the day on which someone had recovered? It decides whether periods follow each other within four weeks.',
  'hoort bij {0} en zegt niets over het geval': 'belongs to {0} and says nothing about the case',
  'Geen kolom met een nummer of naam van een persoon: iedere rij is een geval, en ziekte telt niet samen.':
    'No column with a number or name of a person: every row is a case, and illness is not joined.',
  'Op blad {0} is regel {1} verborgen; die is wel gelezen. Verwijder die regel als zij niet meetelt.':
    'On sheet {0} row {1} is hidden; it was read all the same. Remove that row if it does not count.',
  'Op blad {0} zijn {1} regels verborgen, waaronder {2}; die zijn wel gelezen. Verwijder ze als zij niet meetellen.':
    'On sheet {0} {1} rows are hidden, among which {2}; they were read all the same. Remove them if they do not count.',
  'een burgerservicenummer wordt niet gelezen': 'a citizen service number is not read',
  'De kop {0} noemt geen tijdvak. Is dit het loon per maand?':
    'The heading {0} names no period. Is this the wage per month?',
  'Ja, per maand': 'Yes, per month',
  'Nee, over een ander tijdvak: niet gebruiken': 'No, over another period: do not use',
  'Naast de eerste ziektedag ({0}) staat ook {1}, met andere dagen. Wat is die?':
    'Beside the first sick day ({0}) there is {1}, with other days. What is it?',
  'De dag waarop de rij ingaat: een volgend stuk, of een ander percentage':
    'The day on which the row begins: a next stretch, or another percentage',
  'u kiest een peildatum voor alle rijen': 'you choose one reference date for all rows',
  'In {0} staan nummers die alleen in nullen vooraan verschillen. Is dat hetzelfde nummer?':
    'Numbers in {0} differ in nothing but zeros in front. Is that the same number?',
  'Ja: met en zonder nullen vooraan is hetzelfde nummer': 'Yes: with or without zeros in front it is the same number',
  'Nee: het zijn verschillende nummers': 'No: they are different numbers',
  'In {0} {0:rij|rijen} met een eerste ziektedag staat geen nummer of naam. Zijn die van de persoon in de rij erboven?':
    'In {0} {0:row|rows} with a first sick day there is no number or name. Are those of the person in the row above?',
  'Ja: het nummer of de naam staat alleen in de eerste rij van een persoon':
    'Yes: the number or name stands in the first row of a person only',
  'Nee: iedere rij zonder nummer of naam is een eigen geval':
    'No: each row without a number or name is a case of its own',
  'In {0} {0:rij|rijen} met een eerste ziektedag staat geen nummer of naam: ieder is een eigen geval, en ziekte telt niet samen.':
    'In {0} {0:row|rows} with a first sick day there is no number or name: each is a case of its own, and illness is not added up.',
  'In {0} staat bij iedere datum met een tijd 22:00 of 23:00 uur. Dat is middernacht in Nederland als de tijd in UTC is geschreven. Welke dag is bedoeld?':
    'In {0} every date with a time has 22:00 or 23:00. That is midnight in the Netherlands when times are written in UTC. Which day is meant?',
  'De dag erna, want de tijd is in UTC: {0}': 'The day after, because the time is in UTC: {0}',
  'De dag die er staat: {0}': 'The day that stands there: {0}',
  'van een andere tabel, naast deze': 'of another table, beside this one',
  'van de tabel ernaast': 'of the table beside it',
  'Tussen de rijen staan regels met alleen een tekst ({0}), en een persoon staat onder meer dan een ervan. Zijn dat werkgevers?':
    'Between the rows there are lines with a text alone ({0}), and a person stands below more than one of them. Are those employers?',
  'Ja: onder iedere werkgever zijn het andere mensen': 'Yes: below each employer they are other people',
  'In {0} staan ziekmeldingen en herstelmeldingen, naast de eerste ziektedag. Welke dag is {1}?':
    '{0} holds reports of illness and recovery, beside the first sick day. Which day is {1}?',
  'De dag waarop het inging: bij een herstelmelding de eerste dag hersteld':
    'The day from which it applied: in a report of recovery the first day recovered',
  'Een ziekmelding is ingetrokken: zij telt niet mee': 'A report of illness was taken back: it does not count',
  'Een herstelmelding is ingetrokken: het verzuim loopt door':
    'A report of recovery was taken back: the absence goes on',
  'een ziekmelding die is ingetrokken': 'a report of illness that was taken back',
  'een herstelmelding die is ingetrokken': 'a report of recovery that was taken back',
  'de intrekking van een melding': 'the taking back of a report',
  'een intrekking zonder melding ervoor': 'a report that takes back nothing before it',
  'De intrekking van {0} hoort bij geen melding en telt niet mee. Kijk na wat er is ingetrokken.':
    'What was taken back on {0} belongs to no report and does not count. Check what was taken back.',
  'De ziekmelding van {0} is op {1} ingetrokken en telt niet mee.':
    'The report of illness of {0} was taken back on {1} and does not count.',
  'De herstelmelding van {0} is op {1} ingetrokken en telt niet mee.':
    'The report of recovery of {0} was taken back on {1} and does not count.',
  'Een rij is ingetrokken, en van hetzelfde verzuim staan er nog meer ({0}). Is het hele verzuim ingetrokken?':
    'A row was taken back, and there are more of the same absence ({0}). Was the whole absence taken back?',
  'Ja: ook de andere rijen van dat verzuim niet gebruiken': 'Yes: do not use the other rows of that absence either',
  'Nee: alleen die rij, en de andere rijen gelden': 'No: only that row, and the other rows hold',
  'van een verzuim dat is ingetrokken': 'of an absence that was taken back',
  'In {0} staan dagen bij sommige rijen. Wat zeggen die?': '{0} holds days in some rows. What do those say?',
  'De dag waarop een rij is ingetrokken: rijen met een dag niet gebruiken':
    'The day on which a row was taken back: do not use rows with a day',
  'Van dit verzuim staan er verschillende eerste ziektedagen ({0}). De eerste is gebruikt. Klopt die niet, haal haar rij dan weg.':
    'Different first sick days of this absence are given ({0}). The first was used. If it is not right, remove its row.',
  'een opmerking bij de tabel': 'a remark with the table',
  'een regel boven een groep rijen': 'a line above a group of rows',
  'de werkgever van de rijen eronder ({0})': 'the employer of the rows below it ({0})',
  'Naast elkaar staan hier kolommen die twee keer zeggen over wie het gaat, en niet dezelfde: ({0}) en ({1}). Zijn dat twee tabellen?':
    'Columns stand side by side here that say twice who it is about, and not the same: ({0}) and ({1}). Are those two tables?',
  'Ja: alleen {0} lezen': 'Yes: read {0} only',
  'Nee: in iedere regel gaan alle kolommen over dezelfde persoon':
    'No: in every row all columns are about the same person',
  'de kop noemt een ander tijdvak dan een maand; lever het loon per maand aan':
    'the heading speaks of another time than a month; deliver the wage per month',
  'een plan, verwachting of vroegere waarde, geen feit': 'a plan, an expectation or an earlier value, not a fact',
  'de kop kan meer dan een stap zijn': 'the heading can be more than one step',
  'Wat betekent de kolom {0}?': 'What does the column {0} mean?',
  '42e-weeksmelding gedaan op': '42e-weeksmelding (42-week report) made on',
  'Ziekteaangifte voor ziekengeld (vangnet) gedaan op':
    'Ziekteaangifte (report of illness) for sick pay (safety net) made on',
  'Ziekteaangifte bij no-risk, orgaandonatie of zwangerschap gedaan op':
    'Ziekteaangifte (report of illness) for no-risk, organ donation or pregnancy made on',
  'WIA-aanvraag gedaan op': 'WIA-aanvraag (WIA application) made on',
  'Iets anders: niet gebruiken': 'Something else: do not use',
  'Meer dan een kolom kan hetzelfde zijn ({0}). Wat is {1}?':
    'More than one column can be the same ({0}). What is {1}?',
  'Meer dan een kolom is voor dezelfde dag gekozen, en zij zeggen niet hetzelfde ({0}). Wat is {1}?':
    'More than one column was chosen for the same day, and they do not say the same ({0}). What is {1}?',
  'een gekozen kolom gaat voor': 'a chosen column goes first',
  'geen naam die bekend is': 'not a name that is known',
  'u koos niet gebruiken': 'you chose not to use it',
  'dit wordt gevraagd': 'this is being asked',
  'Hersteld per (eerste dag weer aan het werk)': 'Recovered as of (first day back at work)',
  'Laatste ziektedag (t/m)': 'Last sick day (up to and including)',
  Personeelsnummer: 'Personnel number',
  'Geen van beide, maar het einde van iets anders (een taak, traject of contract): niet gebruiken':
    'Neither, but the end of something else (a task, a course or a contract): do not use',
  'het einde van iets anders': 'the end of something else',
  'Meer dan een kolom kan van dezelfde stap zijn ({0}). Wat is {1}?':
    'More than one column can be of the same step ({0}). What is {1}?',
  'De dag waarop de stap is gedaan': 'The day on which the step was done',
  'Iets anders, of een andere keer: niet gebruiken': 'Something else, or another time: do not use',
  'Eerste ziektedag van ziekte die meetelt': 'First sick day of illness that counts as well',
  'In {0} staan dagen voor {1}. Tellen de termijnen vanaf die dag, omdat ziekte van daarvoor meetelt?':
    '{0} holds days before {1}. Do the terms count from that day, because illness from before counts as well?',
  'Ja: het is de eerste ziektedag van het hele geval': 'Yes: it is the first sick day of the whole case',
  'Ziekte vanaf {0} telt mee, en die staat niet in dit bestand. Was iemand daarna weer hersteld, vul dan in hoeveel dagen niet meetellen.':
    'Illness from {0} on counts as well, and it is not in this file. If someone had recovered after it, fill in how many days do not count.',
  'Dat het verzuim zo eindigde, en niet door herstel': 'That the absence ended so, and not by recovery',
  'in rijen met {0} eindigde het verzuim niet door herstel': 'in rows with {0} the absence did not end by recovery',
  'Hetzelfde nummer of dezelfde naam staat bij meer dan een {0} ({1}). Is iedere {2} een andere werkgever?':
    'The same number or name stands with more than one {0} ({1}). Is each {2} another employer?',
  'Ja: het zijn andere mensen, of andere dienstverbanden': 'Yes: they are other people, or other employments',
  'Nee: het zijn delen van een werkgever, en het zijn dezelfde mensen':
    'No: they are parts of one employer, and they are the same people',
  'In iedere rij staat een dag die even ver na de eerste ziektedag komt: {0}. Is het op die dag gedaan, of is dat de uiterste dag?':
    'Every row holds a day that comes equally long after the first sick day: {0}. Was it done on that day, or is that the last day for it?',
  '{0} ({1} dagen)': '{0} ({1} days)',
  'een uiterste of geplande dag, geen feit': 'a last or planned day, not a fact',
  'De uiterste of een geplande dag: niet gebruiken': 'The last day for it or a planned day: do not use',
  'Op die dag gedaan': 'Done on that day',
  'Nummer van het dienstverband': 'Number of the employment',
  'Van dezelfde persoon staan er in {0} verschillende dienstverbanden ({1}), en ziekte in het ene sluit aan op ziekte in het andere. Zijn dat banen naast elkaar?':
    'Of the same person {0} holds different employments ({1}), and illness in one goes on in another. Are those jobs beside each other?',
  'Ja: ieder dienstverband heeft zijn eigen gevallen': 'Yes: each employment has its own cases',
  'Nee: het ene dienstverband volgde op het andere, en de ziekte telt samen':
    'No: one employment followed on the other, and the illness counts together',
  'Een persoon is tegelijk ziek in rijen die in {0} verschillen ("{1}" en "{2}"). Zijn dat twee dienstverbanden naast elkaar?':
    'A person is ill at the same time in rows that differ in {0} ("{1}" and "{2}"). Are those two employments beside each other?',
  'Nee: het is een dienstverband': 'No: it is one employment',
  'Voornaam of voorletters': 'First name or initials',
  'Laatste ziektedag': 'Last sick day',
  'Einde van het verzuim': 'End of the absence',
  'Percentage hersteld': 'Percentage recovered',
  'Percentage ziek': 'Percentage sick',
  Percentage: 'Percentage',
  'Dag van de wijziging': 'Day of the change',
  'Hersteld (ja of nee)': 'Recovered (yes or no)',
  'Soort verzuim': 'Kind of absence',
  'Reden van het einde': 'Reason of the end',
  'Zelfde oorzaak voor en na het verlof (ja of nee)': 'Same cause before and after the leave (yes or no)',
  'Is {0} het deel dat iemand ziek is, of het deel dat hersteld is?':
    'Is {0} the part that someone is sick, or the part that has recovered?',
  'In {0} hebben jaartallen twee cijfers. Staat het jaar achteraan of vooraan? Uit de kolommen blijkt het niet.':
    'In {0} years have two digits. Is the year at the end or in front? The columns do not tell.',
  'Achteraan: 24-11-25 is van 2025': 'At the end: 24-11-25 is of 2025',
  'Vooraan: 24-11-25 is van 2024': 'In front: 24-11-25 is of 2024',
  'Is 1 in {0} helemaal, of een procent? Uit de kolom blijkt het niet.':
    'Is 1 in {0} all of it, or one percent? The column does not tell.',
  'Helemaal: 1 is 100%, 0,5 is 50%': 'All of it: 1 is 100%, 0.5 is 50%',
  'Een procent: 1 is 1%, 0,5 is een half procent': 'One percent: 1 is 1%, 0.5 is half a percent',
  'Het deel dat ziek is (100 = helemaal ziek)': 'The part that is sick (100 = fully sick)',
  'Het deel dat hersteld is (100 = helemaal hersteld)': 'The part that has recovered (100 = fully recovered)',
  'In sommige rijen staan een einde en een gedeeltelijk percentage ({0}). Was iemand na dat einde helemaal hersteld?':
    'Some rows hold an end and a partial percentage ({0}). Had someone fully recovered after that end?',
  'Ja: het percentage gold tot dat einde': 'Yes: the percentage applied until that end',
  'Nee: vanaf die dag was iemand voor dat deel hersteld': 'No: from that day someone had recovered for that part',
  'In {0} hoort hetzelfde nummer bij verschillende namen of geboortedatums. Is een nummer altijd dezelfde persoon?':
    'In {0} the same number goes with different names or birth dates. Is a number always the same person?',
  'Nee: een andere naam of geboortedatum is een ander persoon': 'No: another name or birth date is another person',
  'Ja, hetzelfde nummer is dezelfde persoon': 'Yes, the same number is the same person',
  'In {0} staan woorden die geen ziekte zijn. Wat is deze kolom?':
    'In {0} there are words that are no sickness. What is in this column?',
  'De soort verzuim: rijen die geen ziekte zijn tellen niet mee':
    'The kind of absence: rows that are no sickness do not count as sickness',
  'In {0} komen namen terug met verschillende ziekteperioden. Is een naam altijd dezelfde persoon?':
    'In {0} names come back with different periods of sickness. Is a name always the same person?',
  'Ja, dezelfde naam is dezelfde persoon': 'Yes, the same name is the same person',
  'Nee, dat kunnen verschillende mensen zijn: ieder dossier apart':
    'No, they can be different people: each case on its own',
  'Nee, dat kunnen verschillende mensen zijn: iedere rij apart':
    'No, they can be different people: each row on its own',
  'Een persoon staat op meer dan een blad. Is ieder blad een andere werkgever?':
    'One person is on more than one sheet. Is every sheet another employer?',
  '{0} personen staan op meer dan een blad. Is ieder blad een andere werkgever?':
    '{0} people are on more than one sheet. Is every sheet another employer?',
  'Hetzelfde nummer of dezelfde naam staat bij werkgevers die bijna gelijk heten ({0}). Is dat een werkgever?':
    'The same number or name is with employers that are called almost the same ({0}). Is that one employer?',
  'Hetzelfde nummer of dezelfde naam staat bij werkgevers die bijna gelijk heten ({0}). Is dat steeds een werkgever? Is het de ene keer wel zo en de andere keer niet, schrijf dan in het bestand gelijk wat een werkgever is.':
    'The same number or name is with employers that are called almost the same ({0}). Is that one employer each time? If it is for some and not for others, write alike in the file what is one employer.',
  'Ja, een werkgever: het zijn dezelfde mensen': 'Yes, one employer: they are the same people',
  'Nee, andere werkgevers: het zijn andere mensen': 'No, other employers: they are other people',
  'Ja: op ieder blad zijn het andere mensen': 'Yes: each sheet is about other people',
  'Nee: het zijn dezelfde mensen': 'No: they are the same people',
  'Is het verzuim "{0}" ziekte?': 'Is the absence "{0}" sickness?',
  'Ja, ziekte': 'Yes, sickness',
  'Zwangerschaps- of bevallingsverlof': 'Maternity leave',
  'Nee: deze rijen niet gebruiken': 'No: do not use these rows',
  'Wat betekent "{0}" als reden van het einde? Alleen herstel beëindigt een geval.':
    'What does "{0}" mean as the reason of the end? Only recovery ends a case.',
  'Volledig hersteld': 'Fully recovered',
  'Ziek uit dienst': 'Left employment while sick',
  'Einde van de wachttijd': 'End of the waiting period',
  'Overgegaan in verlof': 'Turned into leave',
  'Er was geen ziekte: deze rijen niet gebruiken': 'There was no sickness: do not use these rows',
  'Meer dan een kolom kan hetzelfde zijn ({0}). Staan er meer perioden in een rij, zet dan iedere periode op een eigen rij: uit een rij wordt één periode gelezen. Wat is {1}?':
    'More than one column can be the same ({0}). If a row holds several periods, put each period in a row of its own: one period is read from a row. What is {1}?',
  'Kolom "{0}": {1}': 'Column "{0}": {1}',
  '1 rij: {0}': '1 row: {0}',
  '{0} rijen: {1}': '{0} rows: {1}',
  'Samen één ziektegeval.': 'Together one case of sickness.',
  '{0} en verder': '{0} and on',
  '{0} t/m {1}': '{0} to {1}',
  'Of perioden samentellen is niet te zeggen: {0}': 'Whether periods count together cannot be said: {0}',
  '{0} en {1} vallen over elkaar heen en tellen als een ziekte. Klopt een begin of einde niet, verbeter dat dan.':
    '{0} and {1} overlap and count as one illness. Correct the beginning or the end that is not right.',
  'Ziek {0}: minder dan vier weken ertussen telt als een geval; {1} {1:dag telt|dagen tellen} niet mee.':
    'Sick {0}: less than four weeks in between counts as one case; {1} {1:day does|days do} not count.',
  'Het verzuim eindigde met het dienstverband, niet door herstel.':
    'The absence ended with the employment, not by recovery.',
  'Het einde van de wachttijd is geen herstel.': 'The end of the waiting period is no recovery.',
  'Het verzuim ging over in verlof; dat is geen herstel. Geef het verlof op om te zien wat er samentelt.':
    'The absence turned into leave; that is no recovery. Enter the leave to see what counts together.',
  'Volgens {0} is dit verzuim voorbij ("{1}"), maar er staat geen dag bij. Vul die in.':
    'According to {0} this absence is over ("{1}"), but no day is given. Enter it.',
  'In de kolom {0} staat {1} in rijen zonder einde. Zegt een letter daar dat het verzuim voorbij is?':
    'Column {0} holds {1} in rows without an end. Does a letter there say that the absence is over?',
  'Ja, een letter zegt of het verzuim voorbij is: die rijen vragen dan om een dag':
    'Yes, a letter says whether the absence is over: those rows then ask for a day',
  'In de kolom {0} staat {1} in rijen met een einde. Geldt dat einde?':
    'Column {0} holds {1} in rows with an end. Does that end hold?',
  'Nee: dan loopt het verzuim in die rijen door': 'No: then the absence goes on in those rows',
  'Ja: niet gebruiken': 'Yes: do not use',
  'Volgens de kolom {0} ({1}) zijn rijen ingetrokken of niet geldig. Tellen die mee?':
    'According to the column {0} ({1}), rows were withdrawn or are not valid. Do those count?',
  'Zegt de kolom {0} hoe het met het verzuim staat? Dan geldt: {1}.':
    'Does the column {0} say how the absence stands? Then this applies: {1}.',
  'rijen met {0} tellen niet mee': 'rows with {0} do not count',
  'rijen met {0} zonder einde vragen om een dag': 'rows with {0} and no end ask for a day',
  'van {0} in rijen zonder einde wordt gevraagd of het verzuim voorbij is':
    'of {0} in rows without an end it is asked whether the absence is over',
  'in rijen met {0} loopt het verzuim door': 'in rows with {0} the absence goes on',
  'Ja, hoe het ermee staat': 'Yes, how it stands',
  'Nee: die rijen niet gebruiken': 'No: do not use those rows',
  'Ja: de kolom gaat over iets anders': 'Yes: the column is about something else',
  'telt niet mee ({0}: {1})': 'does not count ({0}: {1})',
  'Of de rij is ingetrokken': 'Whether the row was withdrawn',
  'Wat betekent de letter "{0}" in {1}?': 'What does the letter "{0}" in {1} mean?',
  'Het verzuim is voorbij': 'The absence is over',
  'Het verzuim loopt nog': 'The absence is still going on',
  'In de kolom {0} staat {1} in rijen zonder einde. Wat zegt dat?':
    'Column {0} has {1} in rows without an end. What does that say?',
  'Dat het verzuim voorbij is: die rijen vragen dan om een dag':
    'That the absence is over: those rows will then ask for a day',
  'Of het verzuim voorbij is en het herstel volledig': 'Whether the absence is over and the recovery full',
  'In de kolom {0} staat {1} in rijen met een einde. Wat zegt dat?':
    'Column {0} has {1} in rows with an end. What does that say?',
  'Dat het herstel gedeeltelijk is: dan loopt het verzuim door':
    'That the recovery is in part: the absence then goes on',
  'Met de uren in {0} wordt niet gerekend. Is iemand op de dag van het einde altijd helemaal hersteld?':
    'The hours in {0} are not used. Has someone always fully recovered on the day of the end?',
  'Nee: vraag bij ieder einde of het volledig is': 'No: ask at each end whether it is full',
  'Ja: ieder einde is volledig herstel': 'Yes: each end is a full recovery',
  'Uit {0} ("{1}") blijkt niet of het herstel volledig is. Vul daar gedeeltelijk of volledig in.':
    '{0} ("{1}") does not tell whether the recovery is full. Enter gedeeltelijk (in part) or volledig (in full) there.',
  'Hersteld, maar zonder dag waarop. Vul die in.': 'Recovered, but without the day. Enter it.',
  '{0}: "{1}" is geen percentage van 0 tot en met 100.': '{0}: "{1}" is not a percentage from 0 to 100.',
  '{0} ("{1}") en {2} ("{3}") zijn samen geen 100%. Verbeter een van beide.':
    '{0} ("{1}") and {2} ("{3}") do not make 100% together. Correct one of them.',
  'Er staat een einde en toch "nee" bij hersteld. Verbeter een van beide.':
    'There is an end, and yet "nee" for recovered. Correct one of them.',
  'Het einde ligt voor de eerste ziektedag. Verbeter een van beide.':
    'The end is before the first sick day. Correct one of them.',
  'Verlof zonder einde. Vul het einde in.': 'Leave without an end. Enter the end.',
  'zwangerschaps- of bevallingsverlof van iemand zonder ziekte: geen geval':
    'maternity leave of someone without illness: no case',
  'zwangerschaps- of bevallingsverlof: telt mee bij de ziekte eromheen':
    'maternity leave: counts with the sickness around it',
  'geen ziekte maar {0}': 'not sickness but {0}',
  'Rij {0} van dezelfde persoon is niet te lezen en telt niet mee.':
    'Row {0} of the same person cannot be read and does not count.',
  'Helemaal hersteld, maar zonder dag waarop. Vul die in.': 'Fully recovered, but without the day. Enter it.',
  'de koppen nog een keer': 'the headings once more',
  'een totaalregel': 'a line with totals',
  'een regel van de pagina': 'a line of the page',
}
