import type { Vertaling } from '../zin.ts'

export const opdrachtenEngels: Vertaling = {
  '1 datum opgemaakt als dd-mm-jjjj.': '1 date formatted as dd-mm-yyyy.',
  '{0} datums opgemaakt als dd-mm-jjjj.': '{0} dates formatted as dd-mm-yyyy.',
  'Er zijn geen datums opgemaakt.': 'No dates were formatted.',
  'Alle datums van PW-formules hebben al een opmaak. Er is niets veranderd.':
    'All dates of PW formulas already have a format. Nothing was changed.',
  'Geen enkele PW-formule staat op #NAAM?. Er is niets veranderd.':
    'No PW formula is stuck on #NAME?. Nothing was changed.',
  '1 formule': '1 formula',
  '{0} formules': '{0} formulas',
  '1 blad': '1 sheet',
  '{0} bladen': '{0} sheets',
  '{0} opnieuw ingevoerd op {1}.': '{0} entered again on {1}.',
  'Er zijn geen formules hersteld.': 'No formulas were repaired.',
  "Overgeslagen omdat de formules in de kolom verschillen en Excel ze gelijk zou maken: {0}. Zet zo'n cel op bewerken met F2 en druk op Enter.":
    'Skipped because the formulas in the column differ and Excel would make them the same: {0}. Edit such a cell with F2 and press Enter.',
  '"{0}" van tabel "{1}"': '"{0}" of table "{1}"',
  'Blad "{0}" staat klaar. Typ over de voorbeeldrij heen; elke rij eronder krijgt dezelfde formules.':
    'Sheet "{0}" is ready. Type over the example row; every row below it gets the same formulas.',
  '{0} en {1}': '{0} and {1}',
  'Overgeslagen omdat het beveiligd is: blad {0}. Hef de beveiliging op en kies opnieuw {1}.':
    'Skipped because it is protected: sheet {0}. Remove the protection and choose {1} again.',
  'Overgeslagen omdat het beveiligd is: bladen {0}. Hef de beveiliging op en kies opnieuw {1}.':
    'Skipped because they are protected: sheets {0}. Remove the protection and choose {1} again.',
}
