import type { Meldingtekst } from './melding.ts'

/** Sentences about numbers, words and periods. */
export const waardemeldingen: readonly Meldingtekst[] = [
  {
    naam: 'geen-getal',
    titel: 'Is geen getal',
    formule: '=PW.WIAKLASSE("3,500.50";1200)',
    betekent:
      'De waarde is niet als getal te lezen. Punten of spaties staan tussen duizendtallen, een komma voor de decimalen. Een punt die niet tussen duizendtallen kan staan, zoals in 3.5, is een komma.',
    doe: [
      'Schrijf 3.500,50 of 3500,5. Bij een bedrag mag € ervoor en ,- erachter.',
      'Komt het uit een Engels systeem, haal dan de komma tussen de duizendtallen weg.',
    ],
  },
  {
    naam: 'twee-lezingen',
    titel: 'Is dat het een of het ander?',
    formule: '=PW.LOONSANCTIEKOSTEN(1000;70%;1)',
    betekent:
      'Wat er staat kan twee dingen zijn, en er wordt niet geraden. Excel geeft een functie 1 voor een cel die 100% toont, en ook voor een cel waarin 1 staat. En "1.234" is duizend of een komma.',
    doe: [
      'Schrijf een percentage met het teken als tekst: "20%" in een formule, of \'20% in een cel.',
      'Schrijf een getal zonder punt: 1234 of 1,234.',
      'In het taakvenster en bij evalueer telt de opmaak van de cel mee: daar is een cel die 100% toont 100%.',
    ],
  },
  {
    naam: 'getal-buiten-bereik',
    titel: 'Getal kan niet kloppen',
    formule: '=PW.WIAKLASSE(-3000;1200)',
    betekent: 'Het is wel een getal, maar het kan dit niet zijn: een negatief loon, 200 uur per week, 130 procent.',
    doe: ['Controleer de cel; de melding noemt tussen welke grenzen de waarde ligt.'],
  },
  {
    naam: 'geen-keuze',
    titel: 'Is geen keuze',
    formule: '=PW.WIAKLASSE(3000;1200;"alles")',
    betekent: 'Het argument kent maar een paar woorden en dit is er geen van.',
    doe: ['Kies een woord uit de melding, of laat de cel leeg als het niet bekend is.'],
  },
  {
    naam: 'dag-ontbreekt',
    titel: 'De eerste of laatste dag ontbreekt',
    formule: '=PW.EERSTEZIEKTEDAG({""\\45700})',
    betekent: 'Een rij met een periode heeft een laatste dag maar geen eerste, of een verlof zonder einde.',
    doe: ['Vul de ontbrekende dag in, of maak de hele rij leeg: lege rijen worden overgeslagen.'],
  },
  {
    naam: 'dagen-verwisseld',
    titel: 'De laatste dag ligt voor de eerste',
    formule: '=PW.EERSTEZIEKTEDAG({45700\\45663})',
    betekent: 'De twee dagen van een periode staan in de verkeerde volgorde, of een van de twee is verkeerd getypt.',
    doe: ['Controleer beide datums in de rij die de melding noemt.'],
  },
]
