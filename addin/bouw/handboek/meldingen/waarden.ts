import type { Handboekmelding } from './melding.ts'

/** Sentences about numbers, words and periods. */
export const waardemeldingen: readonly Handboekmelding[] = [
  {
    naam: 'geen-getal',
    titel: 'Is geen getal',
    formule: '=PW.WIAKLASSE("3.5";1200)',
    herken: /is geen getal/,
    betekent:
      'De waarde is niet als getal te lezen. Een punt staat alleen tussen duizendtallen, een komma voor de decimalen.',
    doe: [
      'Schrijf 3.500,50 of 3500,5, met of zonder €.',
      'Staat er "3.5" uit een Engels systeem? Dat kan 3,5 of 35 zijn; er wordt niet geraden. Vervang de punt door een komma.',
    ],
  },
  {
    naam: 'getal-buiten-bereik',
    titel: 'Getal kan niet kloppen',
    formule: '=PW.WIAKLASSE(-3000;1200)',
    herken:
      /is geen (bedrag|percentage|aantal uren per week)\.|geef een heel aantal dagen van|een loonsanctie duurt hoogstens/,
    betekent: 'Het is wel een getal, maar het kan dit niet zijn: een negatief loon, 200 uur per week, 130 procent.',
    doe: ['Controleer de cel; de melding noemt tussen welke grenzen de waarde ligt.'],
  },
  {
    naam: 'geen-keuze',
    titel: 'Is geen keuze',
    formule: '=PW.WIAKLASSE(3000;1200;"alles")',
    herken: /is geen keuze\.|is geen herstel\.|zegt niet of /,
    betekent: 'Het argument kent maar een paar woorden en dit is er geen van.',
    doe: ['Kies een woord uit de melding, of laat de cel leeg als het niet bekend is.'],
  },
  {
    naam: 'dag-ontbreekt',
    titel: 'De eerste of laatste dag ontbreekt',
    formule: '=PW.EERSTEZIEKTEDAG({""\\45700})',
    herken: /de eerste dag ontbreekt|de laatste dag van het verlof ontbreekt/,
    betekent: 'Een rij met een periode heeft een laatste dag maar geen eerste, of een verlof zonder einde.',
    doe: ['Vul de ontbrekende dag in, of maak de hele rij leeg: lege rijen worden overgeslagen.'],
  },
  {
    naam: 'dagen-verwisseld',
    titel: 'De laatste dag ligt voor de eerste',
    formule: '=PW.EERSTEZIEKTEDAG({45700\\45663})',
    herken: /de laatste dag ligt voor de eerste/,
    betekent: 'De twee dagen van een periode staan in de verkeerde volgorde, of een van de twee is verkeerd getypt.',
    doe: ['Controleer beide datums in de rij die de melding noemt.'],
  },
]
