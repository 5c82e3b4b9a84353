import { heeftVolgendeRonde, spelingVan, stapstatus, termijnenVan } from '@poortwachter/wet'
import { NIET_AFWIJKBAAR, NIET_VAN_TOEPASSING } from '@poortwachter/wet/lezen'
import { tekstcel, waardefout } from './cel/antwoord.ts'
import { uitkomstcel } from './cel/uitkomstcel.ts'
import { termijnfunctie } from './kern/functie.ts'
import { findTooEarly, gedaanOpParameter } from './kern/gedaan.ts'
import { dagParameter, optioneel, regelversieParameter } from './kern/parameters.ts'
import { termijnparameters, termijnvraagFrom } from './kern/termijnparameters.ts'

/** Where a step stands on a day. */
export const statusFunctie = termijnfunctie({
  id: 'STATUS',
  doc: {
    nl: 'Hoe een stap ervoor staat op de peildatum: gereed, open, binnenkort, te laat … "Te laat" wordt gemeten tegen de laatste dag volgens de tekst.',
    en: 'Where a step stands on the reference date: done, open, soon, late … Late is measured against the last day the text allows.',
  },
  parameters: {
    ziektedatum: termijnparameters.ziektedatum,
    soort: termijnparameters.soort,
    peildatum: dagParameter({
      nl: 'De dag van waaraf wordt gekeken; verwijs naar één cel, bijvoorbeeld PW_Peildatum.',
      en: 'The day one looks from; refer to one cell, for example PW_Peildatum.',
    }),
    gedaanOp: optioneel(
      gedaanOpParameter({
        nl: 'De dag waarop de stap is gezet. Leeg: nog niet. "n.v.t.": niet van toepassing. "afgeweken", met of zonder die dag: met redenen van de termijn afgeweken.',
        en: 'The day the step was done. Empty: not yet. "n.v.t.": does not apply. "afgeweken", with or without that day: departed from the term with reasons.',
      }),
    ),
    ankerdatum: termijnparameters.ankerdatum,
    verschuiving: termijnparameters.verschuiving,
    regelversie: regelversieParameter,
    aowDatum: optioneel(
      dagParameter({
        nl: 'De dag waarop de werknemer de AOW-leeftijd bereikt, bijvoorbeeld uit PW.AOWDATUM. Leeg: niet bekend.',
        en: 'The day on which the worker reaches state pension age, for example from PW.AOWDATUM. Empty: not known.',
      }),
    ),
    eindeDienstverband: optioneel(
      dagParameter({
        nl: 'De laatste dag van het dienstverband. Leeg: het loopt door.',
        en: 'The last day of the employment. Empty: it goes on.',
      }),
    ),
    ivaIngang: optioneel(
      dagParameter({
        nl: 'De eerste dag van een vervroegde IVA. Leeg: er is er geen.',
        en: 'The first day of an early IVA benefit. Empty: there is none.',
      }),
    ),
  },
  resultaat: 'waarde',
  voorbeelden: [
    { formule: '=PW.STATUS(DATUM(2025;1;6);"UWV42";DATUM(2025;10;28))', uitkomst: 'te laat' },
    { formule: '=PW.STATUS(DATUM(2025;1;6);"UWV42";DATUM(2025;10;28);DATUM(2025;10;27))', uitkomst: 'gereed' },
    { formule: '=PW.STATUS(DATUM(2025;1;6);"PVA";DATUM(2025;4;1);"afgeweken 20-03-2025")', uitkomst: 'afgeweken' },
    {
      formule: '=PW.STATUS(DATUM(2024;4;1);"WIA";DATUM(2026;1;10);;;;;DATUM(2023;11;10))',
      uitkomst: 'n.v.t.',
    },
  ],
  bereken: (register, { peildatum, gedaanOp: stapcel, aowDatum, eindeDienstverband, ivaIngang, ...argumenten }) => {
    const gevraagd = termijnvraagFrom(register, argumenten)
    if ('fout' in gevraagd) return gevraagd.fout
    const gedaanOp = stapcel?.gedaanOp
    const teVroeg = findTooEarly({ gedaanOp, eindeDienstverband, ivaIngang }, argumenten.ziektedatum)
    if (teVroeg) return teVroeg
    const stap = register.termijn.get(argumenten.soort)!
    if (stapcel?.isAfgeweken && !stap.afwijking) return waardefout(`gedaanOp: ${NIET_AFWIJKBAAR}`)
    const { code, ankers, ...vraag } = gevraagd.vraag
    const { uitkomst, vervallen } = termijnenVan(register, {
      ...vraag,
      peildatum,
      ankers: {
        ...ankers,
        ...(stap.herhaalt && gedaanOp !== undefined ? { [code]: gedaanOp } : {}),
        ...(aowDatum === undefined ? {} : { AOWBEREIKT: aowDatum }),
        ...(eindeDienstverband === undefined ? {} : { EINDEDIENST: eindeDienstverband }),
        ...(ivaIngang === undefined ? {} : { IVAINGANG: ivaIngang }),
      },
    })
    const einde = stap.herhaalt && uitkomst(stap.herhaalt.tot)
    const isVervallen = vervallen(code) !== undefined
    // No card: the date beside it has the same one, and a caseload has thousands of these.
    return uitkomstcel(register, uitkomst(code), (waarde) =>
      tekstcel(
        stapcel?.isNietVanToepassing
          ? NIET_VAN_TOEPASSING
          : stapstatus(waarde, peildatum, {
              aard: stap.aard,
              gemotiveerdAfgeweken: stapcel?.isAfgeweken ?? false,
              speling: spelingVan(stap, vraag.verschuiving ?? 0),
              isVervallen,
              eersteZiektedag: argumenten.ziektedatum,
              isVolgendeRonde:
                !isVervallen &&
                heeftVolgendeRonde(stap, waarde.wet, einde?.soort === 'bekend' ? einde.waarde.wet : undefined),
              gedaanOp,
            }),
      ),
    )
  },
})
