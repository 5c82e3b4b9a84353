import {
  datumTekst,
  samengesteldVerzuim,
  termijn,
  verschovenTermijn,
  wachttijd as wachttijdVan,
} from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { dagcel, getalcel, legeCel, tekstcel } from './cel/antwoord.ts'
import type { Antwoord, Celantwoord, Kaart } from './cel/antwoord.ts'
import { onbekendcel, uitkomstcel } from './cel/uitkomstcel.ts'
import { verzuimparameters } from './eerste-ziektedag.ts'
import { handelingParameter } from './kern/bedragparameters.ts'
import { functie } from './kern/functie.ts'
import { grondkaart } from './kern/grondkaart.ts'
import { dagParameter, optioneel, regelversieParameter } from './kern/parameters.ts'
import { termijnkaart } from './kern/termijnkaart.ts'

/** What is left out when it is not known. */
const known = <T extends object>(feiten: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(feiten).filter(([, waarde]) => waarde !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }

const optionalDay = (dag: Dag | undefined, kaart: Kaart): Celantwoord =>
  dag === undefined ? legeCel : dagcel(dag, kaart)

/** The wachttijd of a case and what hangs on its end, in rows. */
export const wachttijdFunctie = functie({
  id: 'WACHTTIJD',
  doc: {
    nl: 'De wachttijd van een geval: eerste ziektedag, verschuiving, einde, eerste dag waarop WIA kan beginnen, einde van loondoorbetaling en opzegverbod, dagen dat de aanvraag te laat is, AOW-datum en 42e-weeksmelding.',
    en: 'The waiting period of a case: first sick day, shift, end, first WIA day, end of pay and of the ban on dismissal, days the application is late, state pension date and 42-week report.',
  },
  parameters: {
    ...verzuimparameters,
    verlengdTot: optioneel(
      dagParameter({ nl: 'Laatste dag van een vrijwillige verlenging.', en: 'Last day of a voluntary extension.' }),
    ),
    aanvraagOp: optioneel(dagParameter({ nl: 'Dag van de WIA-aanvraag.', en: 'Day of the WIA application.' })),
    kennisgevingOp: optioneel(
      handelingParameter({
        nl: 'Dag van de kennisgeving van UWV, of "niet". Alleen nodig bij een late aanvraag.',
        en: 'Day of the notice of UWV, or "niet". Needed only for a late application.',
      }),
    ),
    ziekteaangifteOp: optioneel(
      handelingParameter({
        nl: 'Dag van de 42e-weeksmelding, of "niet". Alleen nodig bij een late aanvraag.',
        en: 'Day of the 42-week report, or "niet". Needed only for a late application.',
      }),
    ),
    eindeDienstverband: optioneel(
      dagParameter({ nl: 'Laatste dag van het dienstverband.', en: 'Last day of the employment.' }),
    ),
    geboortedatum: optioneel(
      dagParameter({ nl: 'Geboortedatum, voor de AOW-leeftijd.', en: 'Birth date, for the state pension age.' }),
    ),
    regelversie: regelversieParameter,
  },
  resultaat: 'matrix',
  voorbeelden: [
    { formule: '=INDEX(PW.WACHTTIJD({"3-1-2022"\\"3-7-2022";"25-7-2022"\\""});4;2)', uitkomst: '22-01-2024' },
    { formule: '=INDEX(PW.WACHTTIJD({"9-5-2019"\\""});6;2)', uitkomst: '08-05-2021' },
  ],
  bereken: (register, { periodes, verloven = [], verlengdTot: verlengdTotEnMet, ...feiten }): Antwoord => {
    const { aanvraagOp, kennisgevingOp, ziekteaangifteOp, eindeDienstverband, geboortedatum } = feiten
    const verzuim = samengesteldVerzuim(register, { periodes, verloven })
    if (verzuim.soort !== 'bekend') return onbekendcel(register, verzuim)
    const { eersteZiektedag, verschuiving, reeksen } = verzuim.waarde
    const uitkomst = wachttijdVan(register, {
      eersteZiektedag,
      verschuiving,
      reeksen,
      ...known({ verlengdTotEnMet, aanvraagOp, kennisgevingOp, ziekteaangifteOp, eindeDienstverband, geboortedatum }),
    })
    if (uitkomst.soort !== 'bekend') return onbekendcel(register, uitkomst)
    const { waarde, grond } = uitkomst
    const kaart = grondkaart(register, grond)
    const { hersteldNa, wiaStart } = waarde
    const komtNiet =
      hersteldNa === undefined ? tekstcel('n.v.t.') : tekstcel(`n.v.t.: ziek tot en met ${datumTekst(hersteldNa)}`)
    const isVoorbij = (dag: Dag): boolean => hersteldNa !== undefined && hersteldNa < dag
    const melding = verschovenTermijn(register, verzuim.waarde.reeksen, 'UWV42')
    return [
      [tekstcel('Eerste ziektedag'), dagcel(eersteZiektedag, grondkaart(register, verzuim.grond))],
      [tekstcel('Dagen die niet meetellen'), getalcel(verschuiving)],
      [
        tekstcel('Einde wachttijd (laatste dag)'),
        isVoorbij(waarde.eindeWachttijd) ? komtNiet : dagcel(waarde.eindeWachttijd, kaart),
      ],
      [
        tekstcel('Eerste dag WIA'),
        wiaStart === undefined
          ? komtNiet
          : uitkomstcel(register, wiaStart, (dag, eigen) => dagcel(dag, grondkaart(register, eigen))),
      ],
      [tekstcel(`Einde loondoorbetaling (${waarde.loonreden})`), dagcel(waarde.eindeLoondoorbetaling, kaart)],
      [
        tekstcel('Einde opzegverbod (laatste dag)'),
        waarde.eindeOpzegverbod === undefined
          ? uitkomstcel(register, termijn(register, { eersteZiektedag, verschuiving, code: 'OPZEG' }), ({ wet }) =>
              dagcel(wet, kaart),
            )
          : dagcel(waarde.eindeOpzegverbod, kaart),
      ],
      [tekstcel('Dagen te laat aangevraagd'), getalcel(waarde.dagenTeLaat)],
      [tekstcel('AOW-datum'), optionalDay(waarde.aowDatum, kaart)],
      [
        tekstcel('42e-weeksmelding (laatste dag)'),
        melding.soort === 'bekend' && isVoorbij(melding.waarde.wet)
          ? komtNiet
          : melding.soort === 'bekend'
            ? dagcel(melding.waarde.wet, termijnkaart(register, melding.waarde, melding.grond))
            : legeCel,
      ],
    ]
  },
})
