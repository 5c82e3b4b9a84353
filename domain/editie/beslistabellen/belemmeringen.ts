import type { Beslistabel, Rij } from '../../regelboek/beslistabel.ts'
import { is, nee } from './bouwstenen.ts'

const CASUS = { regeling: 'AKC_SPOOR2', plaats: 'vraag 1' }

const belemmert = (id: string, feit: string, wat: string, stap: string): Rij => ({
  id,
  als: is(feit, 'belemmert'),
  dan: 'bespreken',
  groep: 'ICF',
  reden: `${wat} belemmeren de stap naar werk. ${stap}`,
  bronnen: [CASUS],
})

const bevordert = (id: string, feit: string, wat: string): Rij => ({
  id,
  als: is(feit, 'bevordert'),
  groep: 'ICF',
  reden: `${wat} helpen de stap naar werk: gebruik dat in het plan.`,
  bronnen: [CASUS],
})

const ase = (id: string, feit: string, reden: string): Rij => ({
  id,
  als: nee(feit),
  dan: 'bespreken',
  groep: 'ASE',
  reden,
  bronnen: [CASUS],
})

const PW = 'Persoonlijke factoren in het werk'
const PO = 'Persoonlijke factoren buiten het werk'
const EW = 'Externe factoren in het werk'
const EO = 'Externe factoren buiten het werk'

export const belemmeringenBeslistabel = {
  code: 'BELEMMERINGEN',
  titel: 'Wat belemmert of bevordert de stap naar werk?',
  vraag: 'Belemmeringen voor de stap naar werk',
  aliassen: ['ICF', 'ASE', 'belemmerende factoren'],
  soort: 'alle',
  uitkomsten: ['bespreken', 'niets belemmert'],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          status: 'praktijk',
          zekerheid: 'secundair',
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Ordent wat de arbeidsdeskundige ziet: vier velden van het ICF-schema (persoonlijk of extern, in het werk of ' +
            'daarbuiten) en drie van het ASE-model (intentie, omstandigheden, vaardigheden). Welke aanpak past, staat bij ' +
            'de beslissing "Methode bij het zoeken naar werk". De tabel zegt niets over ziekte.',
          rijen: [
            belemmert(
              'BL01',
              'icfPersoonlijkWerk',
              PW,
              'Denk aan ervaring, scholing en wat iemand in zijn werk zoekt.',
            ),
            belemmert(
              'BL02',
              'icfPersoonlijkOverig',
              PO,
              'Denk aan leeftijd, gewoonten en hoe iemand met tegenslag omgaat.',
            ),
            belemmert(
              'BL03',
              'icfExternWerk',
              EW,
              'Denk aan de werkplek, de leidinggevende en het aanbod van functies.',
            ),
            belemmert(
              'BL04',
              'icfExternOverig',
              EO,
              'Denk aan vervoer, zorg voor anderen, schulden en de arbeidsmarkt.',
            ),
            bevordert('BL05', 'icfPersoonlijkWerk', PW),
            bevordert('BL06', 'icfPersoonlijkOverig', PO),
            bevordert('BL07', 'icfExternWerk', EW),
            bevordert('BL08', 'icfExternOverig', EO),
            ase(
              'BL09',
              'aseIntentie',
              'De werknemer wil de stap niet of nog niet: begin bij zijn motivatie, zie de beslissing "Methode bij het zoeken naar werk".',
            ),
            ase(
              'BL10',
              'aseOmstandigheden',
              'Zijn omstandigheden laten de stap niet toe: los die eerst op of plan eromheen.',
            ),
            ase(
              'BL11',
              'aseVaardigheden',
              'Hij mist vaardigheden voor de stap: neem scholing of oefening op in het plan.',
            ),
            {
              id: 'BL12',
              als: nee('scanGebruikt'),
              beroepOp: ['scanGebruikt'],
              reden:
                'De Scan Werkvermogen Werkzoekende vraagt hoe de werknemer zijn werkvermogen en zijn zoeken zelf ervaart; de Leidraad Arbeidsparticipatie voegt de voorbereiding van het gesprek en motiverende gesprekstechniek toe.',
              bronnen: [CASUS],
            },
            {
              id: 'BLZ',
              dan: 'niets belemmert',
              reden: 'Geen van de genoemde factoren belemmert de stap naar werk.',
              bronnen: [CASUS],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
