import type { Termijn } from '../../regelboek/termijn.ts'
import { vervalMelding } from './verval.ts'

export const tweeenveertigsteWeekmelding = {
  code: 'UWV42',
  titel: '42e-weeksmelding bij UWV',
  wie: 'werkgever',
  betekenis: 'laatste dag waarop de werkgever de ziekte bij UWV moet hebben gemeld',
  aard: 'stap',
  vervaltBij: vervalMelding,
  telEerdereOnderbrekingen: true,
  aliassen: ['42W', 'W42', '42e-weeksmelding', '42 weken', 'ziekteaangifte'],
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2007-05-01',
        regel: {
          wet: { van: 'eersteZiektedag', weken: 13, verschuift: true },
          veilig: { van: 'eersteZiektedag', weken: 13, dagen: -1, verschuift: true },
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [{ regeling: 'ZW', artikel: '38', lid: '1', citaat: 'eerste dag nadat … dertien weken' }],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Voor wie voor 1-8-2008 ziek werd bleef de melding na dertien weken gelden. De tekst is gelezen in de ' +
            'stand van 1-5-2007; de grens van 1-8-2008 komt uit secundaire bronnen (wet van 11-9-2008, Stb. 2008, 414, zevende artikel).',
        },
      },
      {
        vanaf: '2008-08-01',
        onbekend:
          'Was de melding na dertien of na 42 weken nodig? Over wie precies op 1-8-2008 ziek werd lezen de bronnen het ' +
          'overgangsrecht (wet van 11-9-2008, Stb. 2008, 414, zevende artikel) verschillend. Laat dit beoordelen.',
      },
      {
        vanaf: '2008-08-02',
        regel: {
          begin: { van: 'eersteZiektedag', weken: 41, verschuift: true },
          wet: { van: 'eersteZiektedag', weken: 42, verschuift: true },
          veilig: { van: 'eersteZiektedag', weken: 42, dagen: -1, verschuift: true },
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            {
              regeling: 'ZW',
              artikel: '38',
              lid: '1',
              citaat: 'uiterlijk op de eerste dag nadat de ongeschiktheid … 42 weken heeft geduurd … aangifte',
            },
            {
              regeling: 'UWV_ZA',
              plaats: 'Termijn',
              citaat:
                'De 295e kalenderdag is de eerste dag nadat de ziekte 42 weken heeft geduurd en is daarmee de uiterste dag',
            },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'De laatste dag is de eerste dag van week 43. De Algemene termijnenwet schuift deze dag niet op. ' +
            'Hersteldagen korter dan vier weken en WAZO-verlof tellen niet mee.',
        },
      },
    ],
  },
} as const satisfies Termijn
