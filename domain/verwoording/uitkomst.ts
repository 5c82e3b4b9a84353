import { datumTekst } from '../dag/datum.ts'
import type { Termijnregister } from '../regelboek/termijnregister.ts'
import type { Uitkomst } from '../regelboek/uitkomst.ts'

type Onbekend = Exclude<Uitkomst<never>, { soort: 'bekend' }>

/** Why there is no answer, in one or two sentences that say what to do. */
export const onbekendTekst = (register: Termijnregister, uitkomst: Onbekend): string => {
  switch (uitkomst.soort) {
    case 'onvolledig':
      return `Nog nodig: ${uitkomst.ontbreekt.map(({ gegeven, vraag }) => `${register.titel.get(gegeven) ?? register.gebeurtenis.get(gegeven)?.titel ?? gegeven} (${vraag})`).join('; ')}`
    case 'geenRegel': {
      const titel = register.titel.get(uitkomst.regel) ?? uitkomst.regel
      return (
        `Regelversie ${register.regelboek.versie} kent geen regel "${titel}" voor ${datumTekst(uitkomst.peildatum)}. ` +
        (uitkomst.waarom ?? 'Controleer de datum, of zoek de wettekst van die dag op.')
      )
    }
    case 'oordeelNodig':
      return `Beoordeling nodig: ${uitkomst.vraag}`
  }
}
