import { loonsanctiekosten as kostenVan } from '@poortwachter/wet'
import { DOORBETALING } from '@poortwachter/wet/lezen'
import { delenTekst } from '@poortwachter/wet/verwoording'
import { getalcel, waardefout } from './cel/antwoord.ts'
import {
  procentParameter,
  weekloonParameter,
  werkgeverslastenParameter,
  wekenParameter,
} from './kern/bedragparameters.ts'
import { functie } from './kern/functie.ts'
import { optioneel } from './kern/parameters.ts'

const LANGSTE = 52

/** Whether what stands for the percentage may be the weeks: a whole number that is no longer than a sanction, and no weeks. */
const kanWekenZijn = (percentage: number, weken: number | undefined): boolean =>
  weken === undefined && Number.isInteger(percentage) && percentage <= LANGSTE

/** What a loonsanctie would cost in pay. */
export const loonsanctiekostenFunctie = functie({
  id: 'LOONSANCTIEKOSTEN',
  doc: {
    nl: 'Wat een loonsanctie aan loon zou kosten, uit uw eigen bedragen. Er wordt geen gemiddelde gebruikt; de kaart toont de invoer.',
    en: 'What a wage sanction would cost in pay, from your own figures. No average is used; the card shows the input.',
  },
  parameters: {
    weekloon: weekloonParameter,
    percentage: procentParameter(DOORBETALING, {
      nl: 'Het deel van het loon dat u doorbetaalt volgens cao of contract, zoals 70%.',
      en: 'The share of the wage that you pay under the contract, such as 70%.',
    }),
    werkgeverslasten: werkgeverslastenParameter,
    weken: optioneel(
      wekenParameter({ nl: 'Duur in weken, hoogstens 52. Leeg: 52.', en: 'Length in weeks, 52 at most. Empty: 52.' }),
    ),
  },
  resultaat: 'waarde',
  voorbeelden: [{ formule: '=PW.LOONSANCTIEKOSTEN(1000;70%)', uitkomst: '€ 36.400,00' }],
  bereken: (_, { weekloon, percentage, werkgeverslasten = 0, weken: gevraagd }) => {
    if (kanWekenZijn(percentage, gevraagd))
      return waardefout(
        `percentage: is dat ${percentage}% of ${percentage} weken? Schrijf het percentage als tweede gegeven en vul ook de weken in, als vierde.`,
      )
    const weken = gevraagd ?? LANGSTE
    if (weken > LANGSTE)
      return waardefout(`weken: een loonsanctie duurt hoogstens ${LANGSTE} weken (WIA art. 25 lid 9).`)
    const { bedrag, delen } = kostenVan({ weekloon, percentage, werkgeverslasten, weken })
    return getalcel(bedrag, 'euro', {
      Wat: 'Loon tijdens een loonsanctie, met eigen bedragen',
      Berekening: delenTekst(delen),
      Grondslag: 'WIA art. 25 lid 9: ten hoogste 52 weken; korter na herstel',
    })
  },
})
