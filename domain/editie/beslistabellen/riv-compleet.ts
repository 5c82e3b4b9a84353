import type { Beslistabel, Rij } from '../../regelboek/beslistabel.ts'
import { ja, nee, riv, uwv } from './bouwstenen.ts'

const DOCUMENT = uwv('Re-integratieverslag')

/** One item of the report: who delivers it, and the letter of article 6. */
const onderdeel = (letter: string, feit: string, wat: string, wie: string): Rij => ({
  id: `RIV-${letter}`,
  als: nee(feit),
  beroepOp: [feit],
  dan: 'nee',
  groep: wie,
  reden: `Ontbreekt: ${wat} (onderdeel ${letter}); te leveren door ${wie}.`,
  bewijs: [wat],
  bronnen: [riv('1')],
})

/** A document that UWV counts besides the items of the regulation. */
const stuk = (id: string, feit: string, wat: string, wie: string): Rij => ({
  id: `RIV-${id}`,
  als: nee(feit),
  beroepOp: [feit],
  dan: 'nee',
  groep: wie,
  reden: `Ontbreekt: ${wat}; te leveren door ${wie}.`,
  bewijs: [wat],
  status: 'werkwijzer',
  bronnen: [DOCUMENT],
})

/** The facts that together make the report complete. */
const VERPLICHT = [
  'rivGegevens',
  'rivBedrijf',
  'rivFunctie',
  'rivBekwaamheden',
  'rivEersteZiektedag',
  'rivProbleemanalyse',
  'rivPlanVanAanpak',
  'rivEerstejaarsevaluatie',
  'rivArbeidsrelatie',
  'rivActueelOordeel',
  'rivPassendWerk',
  'rivEindevaluatie',
  'rivMedisch',
]

export const rivCompleetBeslistabel = {
  code: 'RIV_COMPLEET',
  titel: 'Is het re-integratieverslag compleet?',
  vraag: 'Re-integratieverslag compleet',
  aliassen: ['RIV compleet', 'dossier compleet'],
  soort: 'alle',
  uitkomsten: ['nee', 'ja'],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          status: 'regeling',
          zekerheid: 'gelezen',
          gecontroleerdOp: '2026-11-22',
          toelichting:
            'Aanvullen kan binnen de termijn in de brief van UWV. Het handboek van 2023 noemt vijf werkdagen, de ' +
            'Beleidsregels noemen een week; de brief gaat voor. Een arbeidsdeskundig rapport, een deskundigenoordeel en ' +
            'een verslag van spoor 2 horen niet bij de verplichte stukken.',
          rijen: [
            onderdeel('a', 'rivGegevens', 'administratieve gegevens van werkgever en werknemer', 'werkgever'),
            onderdeel('b', 'rivBedrijf', 'aard van het bedrijf', 'werkgever'),
            onderdeel('c', 'rivFunctie', 'functie van de werknemer', 'werkgever'),
            onderdeel('d', 'rivBekwaamheden', 'bekwaamheden van de werknemer', 'werkgever'),
            onderdeel('e', 'rivEersteZiektedag', 'eerste ziektedag', 'werkgever'),
            onderdeel('f', 'rivProbleemanalyse', 'probleemanalyse met bijstellingen', 'bedrijfsarts'),
            onderdeel('g', 'rivPlanVanAanpak', 'plan van aanpak met bijstellingen', 'werkgever'),
            onderdeel('h', 'rivEerstejaarsevaluatie', 'eerstejaarsevaluatie en de laatste evaluatie', 'werkgever'),
            onderdeel('i', 'rivArbeidsrelatie', 'actueel oordeel over de arbeidsrelatie', 'werkgever'),
            onderdeel('j', 'rivActueelOordeel', 'actueel oordeel van de bedrijfsarts', 'bedrijfsarts'),
            onderdeel('k', 'rivPassendWerk', 'actueel oordeel over passend werk', 'werkgever'),
            stuk('eindevaluatie', 'rivEindevaluatie', 'eindevaluatie', 'werkgever'),
            stuk('medisch', 'rivMedisch', 'medische informatie', 'bedrijfsarts'),
            {
              id: 'RIV-l',
              als: nee('rivOordeelWerknemer'),
              beroepOp: ['rivOordeelWerknemer'],
              groep: 'werknemer',
              reden:
                'Het oordeel van de werknemer (onderdeel l) ontbreekt; het staat op het WIA-formulier en is op zichzelf geen gebrek.',
              bewijs: ['oordeel van de werknemer over onderdeel a tot en met k'],
              status: 'werkwijzer',
              bronnen: [riv('1'), { regeling: 'UWV_BKV', plaats: '1.2.1' }],
            },
            {
              id: 'RIV-verklaard',
              als: ja('rivCompleetVerklaard'),
              beroepOp: ['rivCompleetVerklaard'],
              reden:
                'UWV heeft het verslag al compleet verklaard. Wat toch ontbreekt, kan volgens de rechtspraak geen administratieve loonsanctie meer geven; het telt nog wel bij de inhoud.',
              bewijs: ['brief van UWV'],
              status: 'praktijk',
              zekerheid: 'secundair',
              bronnen: [{ regeling: 'PRAKTIJK', plaats: 'rechtspraak volgens vakbladen' }],
            },
            {
              id: 'RIV-ondertekend',
              als: nee('rivHerkenbaar'),
              beroepOp: ['rivHerkenbaar'],
              dan: 'nee',
              groep: 'werkgever',
              reden: 'Elk stuk moet apart herkenbaar zijn, met datum, naam en functie van de opsteller.',
              status: 'werkwijzer',
              bronnen: [DOCUMENT],
            },
            {
              id: 'RIV-nee',
              als: nee('rivVolledig'),
              beroepOp: ['rivVolledig'],
              dan: 'nee',
              reden: 'Het verslag is volgens opgave niet volledig. Ga na welk onderdeel ontbreekt.',
              bronnen: [riv('1')],
            },
            {
              id: 'RIV-rest',
              als: { niet: { een: [ja('rivVolledig'), { alle: VERPLICHT.map(ja) }] } },
              dan: 'nee',
              reden: 'Niet alle verplichte stukken zijn er.',
              bronnen: [riv('1'), DOCUMENT],
            },
            {
              id: 'RIV-ja',
              dan: 'ja',
              reden: 'Alle stukken zijn er.',
              bewijs: ['het re-integratieverslag met alle stukken'],
              bronnen: [riv('1'), DOCUMENT],
            },
          ],
        },
      },
    ],
  },
} as const satisfies Beslistabel
