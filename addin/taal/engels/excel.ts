import type { Vertaling } from '../zin.ts'

export const excelEngels: Vertaling = {
  'Probeer het opnieuw.': 'Try again.',
  'U bewerkt een cel. Sluit die af met Enter of Esc. {0}': 'You are editing a cell. Finish it with Enter or Esc. {0}',
  'Dit blad of deze werkmap is beveiligd. Hef de beveiliging op. {0}':
    'This sheet or workbook is protected. Remove the protection. {0}',
  'Een blad, tabel of naam die nodig is staat niet meer in de werkmap. {0}':
    'A sheet, table or name that is needed is no longer in the workbook. {0}',
  'Er is al een blad, tabel of naam die zo heet. Geef die een andere naam. {0}':
    'There already is a sheet, table or name called that. Give it another name. {0}',
  'Een verwijzing klopt niet meer, bijvoorbeeld omdat er rijen of een blad zijn verwijderd. {0}':
    'A reference is no longer right, for example because rows or a sheet were removed. {0}',
  'De selectie past hier niet. Selecteer één aaneengesloten bereik. {0}':
    'The selection does not fit here. Select one continuous range. {0}',
  'Hier kan Excel nu niets invoegen of verwijderen. Maak ruimte naast de tabel. {0}':
    'Excel cannot insert or remove anything here now. Make room beside the table. {0}',
  'Er is geen plaats meer op het blad. Maak onderaan of rechts cellen leeg. {0}':
    'There is no room left on the sheet. Clear cells at the bottom or at the right. {0}',
  'Dit is meer dan Excel in één keer aanneemt. Doe het in delen, met minder rijen.':
    'This is more than Excel takes at once. Do it in parts, with fewer rows.',
  'Dit is meer dan Excel in één keer geeft. Doe het in delen, met minder rijen.':
    'This is more than Excel gives at once. Do it in parts, with fewer rows.',
  'Er staat een venster van Excel open. Sluit dat. {0}': 'A dialog of Excel is open. Close it. {0}',
  'De verbinding met de werkmap is verlopen. Ververs de bladzijde met F5.':
    'The connection with the workbook has expired. Refresh the page with F5.',
  'Excel is nu niet bereikbaar. Wacht even. {0}': 'Excel cannot be reached now. Wait a moment. {0}',
  'Excel heeft het te druk. Wacht even. {0}': 'Excel is too busy. Wait a moment. {0}',
  'Excel heeft dit afgebroken. {0}': 'Excel broke this off. {0}',
  'Excel antwoordde niet op tijd. {0}': 'Excel did not answer in time. {0}',
  'Iemand anders wijzigde hetzelfde. {0}': 'Someone else changed the same thing. {0}',
  'Deze Excel kan dit niet: er is een nieuwere versie voor nodig.':
    'This Excel cannot do that: it takes a newer version.',
  'Deze Excel kan dit niet in deze werkmap.': 'This Excel cannot do that in this workbook.',
  '{0} Blijft het misgaan, geef dan deze tekst door aan uw beheerder: "{1}".':
    '{0} If it keeps going wrong, pass this text on to your administrator: "{1}".',
  'De naam PW_Peildatum wijst geen cel aan. Laat haar in Excel bij Formules, Namen beheren naar een cel wijzen, of verwijder haar. Er is niets geschreven.':
    'The name PW_Peildatum does not point at a cell. Nothing was written.',
  'In {0} staat een formule ({1}). Die is niet vervangen; pas haar zelf aan.':
    '{0} holds a formula ({1}). It was not replaced; change it yourself.',
  'Dat is niet aangeraakt.': 'That was not touched.',
  'De kolom "{0}" staat niet meer in de tabel; zonder die kolom is de rij niet zeker.':
    'The column "{0}" is no longer in the table; without it the row is not certain.',
  'De rij van dit dossier staat niet meer in de tabel, of is veranderd.':
    'The row of this case is no longer in the table, or has changed.',
  'Dit dossier staat of stond op {0} rijen en het is niet zeker welke u bedoelt.':
    'This case stands or stood on {0} rows and it is not certain which one you mean.',
  '{0} Er is niets geschreven. Lees de werkmap opnieuw en probeer het nog eens.':
    '{0} Nothing was written. Read the workbook again and retry.',
  'Dit dossier staat niet meer in de tabel.': 'This case is no longer in the table.',
  'De tabel {0} is niet meer te vinden.': 'The table {0} can no longer be found.',
  'De kolom "{0}" staat niet meer in de tabel.': 'The column "{0}" is no longer in the table.',
  'De tabel {0} is niet meer te vinden. {1}': 'The table {0} can no longer be found. {1}',
  'De kolom "{0}" staat niet meer in de tabel. {1}': 'The column "{0}" is no longer in the table. {1}',
  'In {0} staat inmiddels iets anders. Dat is niet aangeraakt.': '{0} now holds something else. That was not touched.',
  'In {0} zou de formule naar zichzelf verwijzen.': 'In {0} the formula would refer to itself.',
  'In {0} zou de formule via {1} naar zichzelf verwijzen: wat daar staat volgt zelf uit {2}.':
    'In {0} the formula would refer to itself by way of {1}: what stands there follows from {2}.',
  '{0} Er is niets geschreven. Selecteer eerst de cel waar de uitkomst moet komen.':
    '{0} Nothing was written. First select the cell where the result has to come.',
  'Deze werkmap telt datums vanaf 1904 en dat geeft verkeerde dagen. Zet bij Bestand > Opties > Geavanceerd "1904-datumsysteem gebruiken" uit en controleer uw datums.':
    'This workbook counts dates from 1904, which gives wrong days. Under File > Options > Advanced turn off "Use 1904 date system" and check your dates.',
  'Niet te lezen is of deze werkmap een regelversie vastzet; er is met de nieuwste gerekend.':
    'Whether this workbook fixes a version of the rules cannot be read; the newest one was used.',
  'De formules rekenen nog met de vorige regels. Druk op Ctrl+Alt+F9.':
    'The formulas still use the previous rules. Press Ctrl+Alt+F9.',
}
