import { loonsanctiekosten as kostenVan } from '@poortwachter/wet'
import { DOORBETALING } from '@poortwachter/wet/lezen'
import { delenTekst } from '@poortwachter/wet/verwoording'
import { getalcel, waardefout } from './cel/antwoord.ts'
import { procentParameter, weekloonParameter, werkgeverslastenParameter } from './kern/bedragparameters.ts'
import { functie } from './kern/functie.ts'
import { dagParameter } from './kern/parameters.ts'

/** What a voluntary extension of the pay costs, from own figures. */
export const verlengingskostenFunctie = functie({
  id: 'VERLENGINGSKOSTEN',
  doc: {
    nl: 'Wat een vrijwillige verlenging van de loondoorbetaling aan loon kost, uit uw eigen bedragen; de kaart toont de invoer.',
    en: 'What a voluntary extension of the sick pay costs in pay, from your own figures; the card shows the input.',
  },
  parameters: {
    van: dagParameter({ nl: 'Eerste dag van de verlenging.', en: 'First day of the extension.' }),
    totEnMet: dagParameter({ nl: 'Laatste dag van de verlenging.', en: 'Last day of the extension.' }),
    weekloon: weekloonParameter,
    percentage: procentParameter(DOORBETALING, {
      nl: 'Het deel van het loon dat u doorbetaalt, zoals 70%.',
      en: 'The share of the wage that you pay, such as 70%.',
    }),
    werkgeverslasten: werkgeverslastenParameter,
  },
  resultaat: 'waarde',
  voorbeelden: [
    { formule: '=PW.VERLENGINGSKOSTEN(DATUM(2027;1;4);DATUM(2027;3;28);1000;70%)', uitkomst: '€ 8.400,00' },
  ],
  bereken: (_, { van, totEnMet, weekloon, percentage, werkgeverslasten = 0 }) => {
    if (totEnMet < van) return waardefout('totEnMet: de laatste dag ligt voor de eerste. Controleer beide datums.')
    const weken = (totEnMet - van + 1) / 7
    const { bedrag, delen } = kostenVan({ weekloon, percentage, werkgeverslasten, weken })
    return getalcel(bedrag, 'euro', {
      Wat: 'Loon tijdens een vrijwillige verlenging, met eigen bedragen',
      Berekening: delenTekst(delen),
      Grondslag: 'WIA art. 24: werkgever en werknemer vragen de verlenging samen',
    })
  },
})
