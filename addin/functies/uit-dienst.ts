import { uitDienst as uitDienstVan } from '@poortwachter/wet'
import { dagcel, tekstcel } from './cel/antwoord.ts'
import type { Antwoord } from './cel/antwoord.ts'
import { onbekendcel } from './cel/uitkomstcel.ts'
import { keuzeParameter } from './kern/bedragparameters.ts'
import { functie } from './kern/functie.ts'
import { grondkaart } from './kern/grondkaart.ts'
import { dagParameter, optioneel, regelversieParameter } from './kern/parameters.ts'
import { ziektedatum } from './kern/termijnparameters.ts'

const VERKORT =
  'Verwacht de bedrijfsarts binnen drie maanden volledig herstel, dan vraagt UWV alleen een verkort verslag.'

/** What the end of an employment during illness asks of the employer. */
export const uitDienstFunctie = functie({
  id: 'UITDIENST',
  doc: {
    nl: 'Wat er moet bij het einde van het dienstverband tijdens ziekte: de laatste dag voor de ziekteaangifte en voor het (verkorte) re-integratieverslag.',
    en: 'What the end of an employment during illness asks: the last day for the report of illness and for the (short) re-integration report.',
  },
  parameters: {
    ziektedatum,
    eindeDienstverband: dagParameter({ nl: 'Laatste dag van het dienstverband.', en: 'Last day of the employment.' }),
    eigenRisicodrager: optioneel(
      keuzeParameter(
        'EIGENRISICO',
        [
          { waarde: 'ja', uitleg: 'de werkgever draagt zelf het risico van de Ziektewet' },
          { waarde: 'nee', uitleg: 'UWV betaalt het ziekengeld' },
        ],
        {
          nl: '"ja" als de werkgever eigenrisicodrager voor de Ziektewet is. Leeg: nee.',
          en: '"ja" when the employer carries the risk of the Sickness Benefits Act himself. Empty: no.',
        },
      ),
    ),
    regelversie: regelversieParameter,
  },
  resultaat: 'matrix',
  voorbeelden: [
    { formule: '=INDEX(PW.UITDIENST(DATUM(2026;1;5);DATUM(2026;2;16));1;2)', uitkomst: '16-02-2026' },
    {
      formule: '=INDEX(PW.UITDIENST(DATUM(2026;1;5);DATUM(2026;2;15));2;2)',
      uitkomst: 'niet nodig',
    },
  ],
  bereken: (register, { ziektedatum: eersteZiektedag, eindeDienstverband, eigenRisicodrager }): Antwoord => {
    const isEigenRisico = eigenRisicodrager === 'ja'
    const uitkomst = uitDienstVan(register, eersteZiektedag, eindeDienstverband, { eigenRisicodrager: isEigenRisico })
    if (uitkomst.soort !== 'bekend') return onbekendcel(register, uitkomst)
    const { aangifteOp, verslagOp, verslag } = uitkomst.waarde
    const kaart = grondkaart(register, uitkomst.grond)
    const waarom = isEigenRisico
      ? 'Een eigenrisicodrager voor de Ziektewet hoeft geen verslag in te dienen.'
      : 'Bij het einde van het dienstverband was de werknemer nog geen zes weken ziek.'
    return [
      [tekstcel('Ziekteaangifte bij UWV'), dagcel(aangifteOp, kaart)],
      [
        tekstcel(verslag === 'verkort' ? 'Verkort re-integratieverslag' : 'Re-integratieverslag'),
        verslagOp === undefined
          ? tekstcel('niet nodig', { ...kaart, Waarom: waarom })
          : dagcel(verslagOp, verslag === 'volledig' ? { ...kaart, Verkort: VERKORT } : kaart),
      ],
    ]
  },
})
