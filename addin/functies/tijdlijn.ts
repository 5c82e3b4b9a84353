import { tijdlijn as tijdlijnVan } from '@poortwachter/wet'
import type { Termijnregister, Tijdlijnregel } from '@poortwachter/wet'
import { NIET_VAN_TOEPASSING } from '@poortwachter/wet/lezen'
import { bronnenTekst, onbekendTekst, vervallenTekst } from '@poortwachter/wet/verwoording'
import { dagcel, legeCel, tekstcel } from './cel/antwoord.ts'
import type { Celantwoord } from './cel/antwoord.ts'
import { termijnfunctie } from './kern/functie.ts'
import { findTooEarly, gedaanParameter } from './kern/gedaan.ts'
import { dagParameter, optioneel } from './kern/parameters.ts'
import { termijnkaart } from './kern/termijnkaart.ts'
import { ziektedatum } from './kern/termijnparameters.ts'

const KOPPEN = ['code', 'stap', 'vanaf', 'veilig', 'uiterlijk', 'status', 'wie', 'bron']

const row = (
  register: Termijnregister,
  { termijn, uitkomst, status, vervallen }: Tijdlijnregel,
): readonly Celantwoord[] => {
  const begin = [tekstcel(termijn.code), tekstcel(termijn.titel)]
  if (vervallen) {
    const reden = `${vervallenTekst(register, vervallen)} ${bronnenTekst(register.regelboek, vervallen.verval)}`
    return [...begin, legeCel, legeCel, legeCel, tekstcel(NIET_VAN_TOEPASSING), tekstcel(termijn.wie), tekstcel(reden)]
  }
  if (uitkomst.soort !== 'bekend') {
    return [
      ...begin,
      legeCel,
      legeCel,
      legeCel,
      tekstcel('onbekend'),
      tekstcel(termijn.wie),
      tekstcel(onbekendTekst(register, uitkomst)),
    ]
  }
  const { waarde, grond } = uitkomst
  const kaart = termijnkaart(register, waarde, grond)
  return [
    ...begin,
    waarde.begin === undefined ? legeCel : dagcel(waarde.begin),
    dagcel(waarde.veilig),
    dagcel(waarde.wet, kaart),
    status === undefined ? legeCel : tekstcel(status),
    tekstcel(termijn.wie),
    tekstcel(bronnenTekst(register.regelboek, grond)),
  ]
}

/** All steps of a case in order of their last day, with status and source. */
export const tijdlijnFunctie = termijnfunctie({
  id: 'TIJDLIJN',
  doc: {
    nl: 'Alle stappen van een dossier op volgorde van hun laatste dag, met status, wie aan zet is en de bron.',
    en: 'All steps of a case in order of their last day, with status, who has to act, and the source.',
  },
  parameters: {
    ziektedatum,
    peildatum: optioneel(
      dagParameter({
        nl: 'De dag van waaraf wordt gekeken. Leeg: zonder status.',
        en: 'The day one looks from. Empty: no status.',
      }),
    ),
    gedaan: gedaanParameter,
  },
  resultaat: 'matrix',
  voorbeelden: [
    { formule: '=INDEX(PW.TIJDLIJN(DATUM(2025;1;6));2;5)', uitkomst: '17-02-2025' },
    {
      formule: '=INDEX(PW.TIJDLIJN(DATUM(2024;4;1);;"AOWBEREIKT";DATUM(2023;11;10));2;5)',
      uitkomst: '12-05-2024',
    },
  ],
  bereken: (register, { ziektedatum: eersteZiektedag, peildatum, gedaan }) => {
    const teVroeg = gedaan && findTooEarly(gedaan.gedaan, eersteZiektedag)
    if (teVroeg) return teVroeg
    const regels = tijdlijnVan(register, {
      eersteZiektedag,
      ...(peildatum === undefined ? {} : { peildatum }),
      ...gedaan,
    })
    return [KOPPEN.map((kop) => tekstcel(kop)), ...regels.map((regel) => row(register, regel))]
  },
})
