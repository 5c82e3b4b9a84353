import { datumVoluit, samengesteldVerzuim } from '@poortwachter/wet'
import type { Verzuimstand } from '@poortwachter/wet'
import { onderbrekingTekst, opschuivenTekst } from '@poortwachter/wet/verwoording'
import { dagcel } from './cel/antwoord.ts'
import { uitkomstcel } from './cel/uitkomstcel.ts'
import { functie } from './kern/functie.ts'
import { grondkaart } from './kern/grondkaart.ts'
import { dagParameter, optioneel, regelversieParameter } from './kern/parameters.ts'
import { periodesParameter, verlovenParameter } from './kern/periodeparameter.ts'

/** Periods of illness and leave; every function that joins them takes them under these names. */
export const verzuimparameters = {
  periodes: periodesParameter({
    nl: 'Bereik met per rij de eerste en de laatste ziektedag; een lege laatste dag is nog ziek. Een derde kolom mag "gedeeltelijk" zeggen: alleen volledig herstel onderbreekt.',
    en: 'Range with the first and last sick day per row; an empty last day means still ill. A third column may say "gedeeltelijk": only full recovery interrupts.',
  }),
  verloven: verlovenParameter({
    nl: 'Bereik met per rij de eerste en laatste dag van WAZO-verlof en "ja" of "nee": heeft de ziekte ervoor en erna dezelfde oorzaak?',
    en: 'Range with the first and last day of maternity leave per row and "ja" or "nee": same cause of illness before and after?',
  }),
}

const STAND: Readonly<Record<Verzuimstand, string>> = {
  ziek: 'nog ziek',
  hersteld:
    'hersteld, minder dan vier weken of zonder peildatum: wordt de werknemer binnen vier weken weer ziek, dan loopt dit geval door',
  beeindigd: 'vier weken of langer hersteld: dit geval is voorbij, en nieuwe ziekte begint een nieuw geval',
}

/** The first sick day of the last case, after joining periods; its card says whether it still runs. */
export const eersteZiektedagFunctie = functie({
  id: 'EERSTEZIEKTEDAG',
  doc: {
    nl: 'De eerste ziektedag van het laatste geval, nadat perioden met minder dan vier weken ertussen zijn samengeteld.',
    en: 'The first sick day of the last case, after joining periods with less than four weeks in between.',
  },
  parameters: {
    ...verzuimparameters,
    peildatum: optioneel(
      dagParameter({
        nl: 'De dag van waaraf wordt gekeken; latere perioden tellen dan niet mee.',
        en: 'The day one looks from; later periods then do not count.',
      }),
    ),
    regelversie: regelversieParameter,
  },
  resultaat: 'waarde',
  voorbeelden: [
    { formule: '=PW.EERSTEZIEKTEDAG({"3-1-2022"\\"3-7-2022";"25-7-2022"\\""})', uitkomst: '03-01-2022' },
    { formule: '=PW.EERSTEZIEKTEDAG({"1-1-2024"\\"31-1-2024";"29-2-2024"\\""})', uitkomst: '29-02-2024' },
  ],
  bereken: (register, { periodes, verloven = [], peildatum }) => {
    const uitkomst = samengesteldVerzuim(register, {
      periodes,
      verloven,
      ...(peildatum === undefined ? {} : { peildatum }),
    })
    return uitkomstcel(register, uitkomst, (waarde, grond) =>
      dagcel(
        waarde.eersteZiektedag,
        grondkaart(register, grond, {
          'Einde wachttijd': datumVoluit(waarde.eindeWachttijd),
          Verschuiving: `${waarde.verschuiving} dagen`,
          Stand: STAND[waarde.stand],
          ...(waarde.onderbrekingen.length > 0
            ? { Onderbrekingen: waarde.onderbrekingen.map(onderbrekingTekst).join(' ') }
            : {}),
          Opschuiven: opschuivenTekst(register),
        }),
      ),
    )
  },
})
