import { getalTekst } from '@poortwachter/wet/verwoording'
import { aowDatum as aowDatumVan } from '@poortwachter/wet'
import { dagcel } from './cel/antwoord.ts'
import { uitkomstcel } from './cel/uitkomstcel.ts'
import { functie } from './kern/functie.ts'
import { grondkaart } from './kern/grondkaart.ts'
import { dagParameter, regelversieParameter } from './kern/parameters.ts'

/** The day on which someone reaches the state pension age. */
export const aowDatumFunctie = functie({
  id: 'AOWDATUM',
  doc: {
    nl: 'De dag waarop iemand de AOW-leeftijd bereikt. Voor wie op of na 1-10-1964 is geboren is die nog niet vastgesteld.',
    en: 'The day on which someone reaches the state pension age. Not yet fixed for anyone born on or after 1-10-1964.',
  },
  parameters: {
    geboortedatum: dagParameter({ nl: 'De geboortedatum.', en: 'The date of birth.' }),
    regelversie: regelversieParameter,
  },
  resultaat: 'waarde',
  voorbeelden: [{ formule: '=PW.AOWDATUM(DATUM(1961;11;30))', uitkomst: '28-02-2029' }],
  bereken: (register, { geboortedatum }) =>
    uitkomstcel(register, aowDatumVan(register, geboortedatum), (dag, grond) => {
      const maanden = grond.stappen[0]?.maanden ?? 0
      const leeftijd = `${getalTekst(Math.floor(maanden / 12), 0)} jaar${maanden % 12 ? ` en ${maanden % 12} maanden` : ''}`
      return dagcel(dag, grondkaart(register, grond, { Leeftijd: leeftijd }))
    }),
})
