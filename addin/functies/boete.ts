import { datumVoluit, ziekteaangifte } from '@poortwachter/wet'
import { hoeveelheidTekst } from '@poortwachter/wet/verwoording'
import { getalcel } from './cel/antwoord.ts'
import { uitkomstcel } from './cel/uitkomstcel.ts'
import { keuzeParameter } from './kern/bedragparameters.ts'
import { functie } from './kern/functie.ts'
import { grondkaart } from './kern/grondkaart.ts'
import { dagParameter, optioneel, regelversieParameter } from './kern/parameters.ts'
import { termijnparameters, termijnvraagFrom } from './kern/termijnparameters.ts'

const AANGIFTEN = [
  { waarde: 'UWV42', uitleg: '42e-weeksmelding' },
  { waarde: 'VANGNET4', uitleg: 'ziekteaangifte van een vangnetter, uiterlijk de vierde dag' },
  { waarde: 'VANGNET6W', uitleg: 'no-risk, orgaandonatie of ziekte door zwangerschap voor het verlof, na zes weken' },
  { waarde: 'UITDIENST', uitleg: 'ziek uit dienst; geef ook de laatste dag van het dienstverband' },
  { waarde: 'UITDIENSTERD', uitleg: 'ziek uit dienst bij een eigenrisicodrager' },
] as const

/** What a late report of illness costs by the scale of UWV. */
export const boeteFunctie = functie({
  id: 'BOETE',
  doc: {
    nl: 'De boete van UWV voor een te late ziekteaangifte, in euro’s; de kaart noemt de dagen te laat en het hoogste bedrag van de wet.',
    en: 'The fine of UWV for a late report of illness, in euros; the card names the days late and the highest amount of the law.',
  },
  parameters: {
    ziektedatum: termijnparameters.ziektedatum,
    aangifte: keuzeParameter('AANGIFTE', AANGIFTEN, {
      nl: 'Welke aangifte: "UWV42", "VANGNET4", "VANGNET6W", "UITDIENST" of "UITDIENSTERD".',
      en: 'Which report: "UWV42", "VANGNET4", "VANGNET6W", "UITDIENST" or "UITDIENSTERD".',
    }),
    ontvangenOp: dagParameter({
      nl: 'De dag waarop UWV de aangifte ontving.',
      en: 'The day on which UWV received the report.',
    }),
    eindeDienstverband: optioneel(
      dagParameter({
        nl: 'Laatste dag van het dienstverband; nodig bij UITDIENST en UITDIENSTERD.',
        en: 'Last day of the employment; needed for UITDIENST and UITDIENSTERD.',
      }),
    ),
    verschuiving: termijnparameters.verschuiving,
    regelversie: regelversieParameter,
  },
  resultaat: 'waarde',
  voorbeelden: [
    {
      formule: '=PW.BOETE(DATUM(2026;1;5);"UITDIENST";DATUM(2026;2;20);DATUM(2026;2;16))',
      uitkomst: '€ 70,00',
    },
    { formule: '=PW.BOETE(DATUM(2025;1;6);"UWV42";DATUM(2025;11;27))', uitkomst: '€ 0,00' },
  ],
  bereken: (register, { aangifte, ontvangenOp, eindeDienstverband, ziektedatum, verschuiving }) => {
    const gevraagd = termijnvraagFrom(register, {
      ziektedatum,
      soort: aangifte,
      ankerdatum: aangifte.startsWith('UITDIENST') ? eindeDienstverband : undefined,
      verschuiving,
    })
    if ('fout' in gevraagd) return gevraagd.fout
    return uitkomstcel(
      register,
      ziekteaangifte(register, { ...gevraagd.vraag, code: aangifte, ontvangenOp }),
      (waarde, grond) =>
        getalcel(
          waarde.boete,
          'euro',
          grondkaart(register, grond, {
            'Uiterlijke dag': datumVoluit(waarde.uiterlijk),
            'Dagen te laat': String(waarde.dagenTeLaat),
            'Hoogste boete volgens de wet': hoeveelheidTekst(waarde.hoogsteBoete, 'euro'),
          }),
        ),
    )
  },
})
