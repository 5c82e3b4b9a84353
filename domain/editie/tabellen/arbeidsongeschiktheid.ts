import type { Tabel } from '../../regelboek/tabel.ts'

export const wiaKlassetabel = {
  code: 'WIAKLASSE',
  titel: 'Arbeidsongeschiktheidsklasse WIA',
  eenheid: 'procent',
  betekenis: 'percentage van het minimumloon, of van het maandloon als dat lager is, in de WGA-vervolguitkering',
  maat: 'mate van arbeidsongeschiktheid in procenten',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2005-12-29',
        regel: {
          trappen: [
            { vanaf: 0, waarde: 0 },
            { vanaf: 35, waarde: 28 },
            { vanaf: 45, waarde: 35 },
            { vanaf: 55, waarde: 42 },
            { vanaf: 65, waarde: 50.75 },
            { vanaf: 80, waarde: 70 },
          ],
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'WIA', artikel: '61', lid: '6' },
            { regeling: 'WIA', artikel: '62', lid: '1' },
            { regeling: 'WIA', artikel: '5' },
          ],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'Gelezen in de teksten van 29-12-2005, 1-11-2008, 2015, 2025 en 2026. Bij minder dan 35 procent is er geen recht op WIA. ' +
            'Eerst is er meestal een loongerelateerde uitkering; de vervolguitkering is er daarna voor wie minder verdient dan de ' +
            'inkomenseis. Wie hoogstens 20 procent kan verdienen heeft die eis niet en krijgt een loonaanvullingsuitkering (art. 59 tot ' +
            'en met 62, tekst van 1-4-2014).',
        },
      },
    ],
  },
} satisfies Tabel

export const volledigArbeidsongeschikt = {
  code: 'WIAVOLLEDIG',
  titel: 'Volledige arbeidsongeschiktheid',
  eenheid: 'procent',
  betekenis: 'verlies aan verdiencapaciteit vanaf waar iemand volledig arbeidsongeschikt is',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2016-01-01',
        regel: {
          waarde: 80,
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [{ regeling: 'WIA', artikel: '4' }],
          gecontroleerdOp: '2026-11-22',
          toelichting: 'Is volledige arbeidsongeschiktheid ook duurzaam, dan geeft zij recht op IVA.',
        },
      },
    ],
  },
} satisfies Tabel
