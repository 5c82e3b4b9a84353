import { bekorting as bekortingVan, datumVoluit } from '@poortwachter/wet'
import { bekortingTekst } from '@poortwachter/wet/verwoording'
import { dagcel } from './cel/antwoord.ts'
import { uitkomstcel } from './cel/uitkomstcel.ts'
import { functie } from './kern/functie.ts'
import { grondkaart } from './kern/grondkaart.ts'
import { dagParameter, optioneel, regelversieParameter } from './kern/parameters.ts'
import { verlovenParameter, verzoekenParameter } from './kern/periodeparameter.ts'
import { termijnparameters, ziektedatum } from './kern/termijnparameters.ts'

/** The last day of pay under a loonsanctie that is shortened. */
export const bekortingFunctie = functie({
  id: 'BEKORTING',
  doc: {
    nl: 'De laatste dag van de loondoorbetaling bij een loonsanctie, met bekortingsverzoeken en de dagen dat UWV te laat was. Vergelijk met de brief van UWV.',
    en: 'The last day of pay under a wage sanction, with requests to shorten it and the days UWV was late. Compare with the letter of UWV.',
  },
  parameters: {
    ziektedatum,
    besluitOp: dagParameter({ nl: 'De dag waarop UWV de loonsanctie verzond.', en: 'The day UWV sent the sanction.' }),
    verzoeken: verzoekenParameter({
      nl: 'Bereik met per verzoek de dag van ontvangst, de dag van de beslissing (leeg: nog niet) en "ja" of "nee" voor toegewezen.',
      en: 'Range with per request the day of receipt, the day of the decision (empty: not yet) and "ja" or "nee" for granted.',
    }),
    verlengdTot: optioneel(
      dagParameter({
        nl: 'Laatste dag van de loondoorbetaling voor de sanctie, als die na een verlenging of late aanvraag later is dan 104 weken.',
        en: 'Last day of pay before the sanction, when an extension or late application made it later than 104 weeks.',
      }),
    ),
    verschuiving: termijnparameters.verschuiving,
    verloven: verlovenParameter({
      nl: 'Bereik met per rij de eerste en laatste dag van WAZO-verlof tijdens de sanctie.',
      en: 'Range with the first and last day per row of maternity leave during the sanction.',
    }),
    regelversie: regelversieParameter,
  },
  resultaat: 'waarde',
  voorbeelden: [
    {
      formule: '=PW.BEKORTING(DATUM(2025;1;6);DATUM(2026;11;22);{"1-6-2027"\\"21-6-2027"\\"ja"})',
      uitkomst: '01-08-2027',
    },
  ],
  bereken: (
    register,
    { ziektedatum: eersteZiektedag, besluitOp, verzoeken, verlengdTot, verschuiving = 0, verloven = [] },
  ) => {
    const uitkomst = bekortingVan(register, {
      eersteZiektedag,
      besluitOp,
      verzoeken,
      verschuiving,
      verloven,
      ...(verlengdTot === undefined ? {} : { verlengdTotEnMet: verlengdTot }),
    })
    return uitkomstcel(register, uitkomst, (waarde, grond) =>
      dagcel(
        waarde.laatsteDag,
        grondkaart(register, grond, {
          'Eerste dag WIA': datumVoluit(waarde.wiaStart),
          'Uiterlijk zonder bekorting': datumVoluit(waarde.uiterlijkTotEnMet),
          'Dagen te laat opgelegd': String(waarde.dagenTeLaatOpgelegd),
          'Dagen te laat beslist': String(waarde.dagenTeLaatBeslist),
          Samenvatting: bekortingTekst(waarde),
          ...(waarde.beslissingUiterlijk === undefined
            ? {}
            : { 'UWV beslist uiterlijk': datumVoluit(waarde.beslissingUiterlijk) }),
        }),
      ),
    )
  },
})
