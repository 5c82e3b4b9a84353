import { datumVoluit, verkorteWachttijd } from '@poortwachter/wet'
import { dagcel, tekstcel } from './cel/antwoord.ts'
import type { Antwoord } from './cel/antwoord.ts'
import { onbekendcel } from './cel/uitkomstcel.ts'
import { functie } from './kern/functie.ts'
import { grondkaart } from './kern/grondkaart.ts'
import { dagParameter } from './kern/parameters.ts'
import { termijnparameters } from './kern/termijnparameters.ts'

/** The shortened wachttijd after an application, in rows. */
export const verkorteWachttijdFunctie = functie({
  id: 'VERKORTEWACHTTIJD',
  doc: {
    nl: 'De verkorte wachttijd na een aanvraag (vervroegde IVA): de laatste dag om aan te vragen, het einde van de wachttijd en de eerste dag IVA.',
    en: 'The shortened waiting period after an application (early IVA): last day to apply, end of the waiting period and first day of IVA.',
  },
  parameters: {
    ziektedatum: termijnparameters.ziektedatum,
    aanvraagOp: dagParameter({
      nl: 'De dag waarop UWV de aanvraag ontvangt.',
      en: 'The day on which UWV receives the application.',
    }),
    verschuiving: termijnparameters.verschuiving,
    regelversie: termijnparameters.regelversie,
  },
  resultaat: 'matrix',
  voorbeelden: [
    { formule: '=INDEX(PW.VERKORTEWACHTTIJD(DATUM(2025;1;6);DATUM(2025;9;1));2;2)', uitkomst: '10-11-2025' },
    { formule: '=INDEX(PW.VERKORTEWACHTTIJD(DATUM(2025;1;6);DATUM(2025;9;1));3;2)', uitkomst: '11-11-2025' },
  ],
  bereken: (register, { ziektedatum: eersteZiektedag, aanvraagOp, verschuiving = 0 }): Antwoord => {
    const uitkomst = verkorteWachttijd(register, { eersteZiektedag, aanvraagOp, verschuiving })
    if (uitkomst.soort !== 'bekend') return onbekendcel(register, uitkomst)
    const { laatsteAanvraag, eindeWachttijd, ivaStart } = uitkomst.waarde
    const kaart = grondkaart(register, uitkomst.grond)
    const teLaat = tekstcel('te laat aangevraagd', {
      ...kaart,
      Waarom: `Aanvragen had zin tot en met ${datumVoluit(laatsteAanvraag)}; daarna loopt de wachttijd van 104 weken door.`,
    })
    return [
      [tekstcel('Laatste dag om aan te vragen'), dagcel(laatsteAanvraag, kaart)],
      [
        tekstcel('Einde wachttijd, op zijn vroegst'),
        eindeWachttijd === undefined ? teLaat : dagcel(eindeWachttijd, kaart),
      ],
      [tekstcel('Eerste dag IVA, op zijn vroegst'), ivaStart === undefined ? teLaat : dagcel(ivaStart, kaart)],
    ]
  },
})
