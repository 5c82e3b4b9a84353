import type { Tabel } from '../../regelboek/tabel.ts'

export const langsteOnderbreking = {
  code: 'ONDERBREKING',
  titel: 'Onderbreking van het verzuim',
  eenheid: 'dagen',
  betekenis: 'langste herstel waarna het verzuim nog als hetzelfde geval telt',
  tijdlijn: {
    sleutel: 'eersteZiektedag',
    ingangen: [
      {
        vanaf: '2005-12-09',
        regel: {
          waarde: 27,
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'WIA', artikel: '23', lid: '3' },
            { regeling: 'ZW', artikel: '38', lid: '1' },
            { regeling: 'BW7', artikel: '629', lid: '10' },
            { regeling: 'GHAMS_2019_603' },
            { regeling: 'UWV_ZA', citaat: '4 kalenderweken minus 1 dag, dus 27 kalenderdagen' },
          ],
          gecontroleerdOp: '2026-11-22',
          toelichting:
            'Alleen volledige geschiktheid voor het eigen werk onderbreekt. WAZO-verlof telt niet mee en verbindt alleen ' +
            'ziekte die er direct voor en direct na ligt, met dezelfde oorzaak.',
        },
      },
    ],
  },
} satisfies Tabel

export const verslagNaWeken = {
  code: 'RIVDREMPEL',
  titel: 'Re-integratieverslag bij einde dienstverband',
  eenheid: 'dagen',
  betekenis: 'aantal dagen ziekte vanaf waar bij einde dienstverband een re-integratieverslag nodig is',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: {
          waarde: 42,
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [
            { regeling: 'ZW', artikel: '38', lid: '2' },
            { regeling: 'RPEZ', artikel: '6', lid: '2' },
            { regeling: 'UWV_WIA', plaats: 'Ziek uit dienst' },
          ],
          gecontroleerdOp: '2026-11-22',
          toelichting: 'Zes weken of meer tussen de eerste ziektedag en de laatste dag van het dienstverband.',
        },
      },
    ],
  },
} satisfies Tabel

export const doorlooptijdDeskundigenoordeel = {
  code: 'DOORLOOPDO',
  titel: 'Doorlooptijd deskundigenoordeel',
  eenheid: 'dagen',
  betekenis: 'tijd die een deskundigenoordeel van UWV in de praktijk kost',
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2021-11-01',
        regel: {
          waarde: 35,
          status: 'praktijk',
          zekerheid: 'secundair',
          bronnen: [{ regeling: 'SELWYN' }, { regeling: 'UWV_DO' }],
          gecontroleerdOp: '2026-11-22',
          toelichting:
            'Gemiddelde uit 2021. De wettelijke termijn is twee weken; UWV hanteert zelf vier weken, en vijf werkdagen ' +
            'extra als stukken worden opgevraagd.',
        },
      },
    ],
  },
} satisfies Tabel
