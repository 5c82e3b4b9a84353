import { spoor2kosten } from '@poortwachter/wet'
import { getalcel, tekstcel } from './cel/antwoord.ts'
import type { Antwoord } from './cel/antwoord.ts'
import { enkelBedragParameter } from './kern/bedragparameters.ts'
import { functie } from './kern/functie.ts'
import { optioneel } from './kern/parameters.ts'

/** What a spoor 2 route costs beside a study that may show that it is not needed, from own figures. */
export const spoor2KostenFunctie = functie({
  id: 'SPOOR2KOSTEN',
  doc: {
    nl: 'Uw eigen kosten naast elkaar: een spoor 2-traject tegen een arbeidsdeskundig onderzoek met eventueel een deskundigenoordeel. Of spoor 2 nodig is, volgt uit PW.SPOOR2NODIG en nooit uit een bedrag.',
    en: 'Your own costs side by side: a track 2 programme against a labour expert study, with an expert opinion where wanted. Whether track 2 is needed follows from PW.SPOOR2NODIG and never from an amount.',
  },
  parameters: {
    traject: enkelBedragParameter({ nl: 'Prijs van het spoor 2-traject.', en: 'Price of the track 2 programme.' }),
    adOnderzoek: enkelBedragParameter({
      nl: 'Prijs van het arbeidsdeskundig onderzoek.',
      en: 'Price of the labour expert study.',
    }),
    deskundigenoordeel: optioneel(
      enkelBedragParameter({
        nl: 'Prijs van het deskundigenoordeel van UWV. Leeg: niet gevraagd.',
        en: 'Price of the expert opinion of UWV. Empty: not asked.',
      }),
    ),
  },
  resultaat: 'matrix',
  voorbeelden: [{ formule: '=INDEX(PW.SPOOR2KOSTEN(4500;1250;400);5;2)', uitkomst: '€ 2.850,00' }],
  bereken: (_, { traject, adOnderzoek, deskundigenoordeel = 0 }): Antwoord => {
    const { onderzoek, verschil } = spoor2kosten({ traject, adOnderzoek, deskundigenoordeel })
    const rij = (wat: string, bedrag: number) => [tekstcel(wat), getalcel(bedrag, 'euro')]
    return [
      rij('Spoor 2-traject', traject),
      rij('Arbeidsdeskundig onderzoek', adOnderzoek),
      rij('Deskundigenoordeel', deskundigenoordeel),
      rij('Onderzoek en oordeel samen', onderzoek),
      rij('Traject kost meer (min: minder)', verschil),
    ]
  },
})
