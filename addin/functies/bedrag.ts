import { tabelwaarde } from '@poortwachter/wet'
import type { Eenheid } from '@poortwachter/wet'
import { hoeveelheidTekst } from '@poortwachter/wet/verwoording'
import { getalcel, tekstcel, waardefout } from './cel/antwoord.ts'
import type { Celantwoord, Kaart } from './cel/antwoord.ts'
import { uitkomstcel } from './cel/uitkomstcel.ts'
import { functie } from './kern/functie.ts'
import { grondkaart } from './kern/grondkaart.ts'
import { getalParameter } from './kern/bedragparameters.ts'
import { dagParameter, optioneel, regelversieParameter } from './kern/parameters.ts'
import { bedragtabelParameter } from './kern/tabelkeuze.ts'

const valueCell = (waarde: number, eenheid: Eenheid, kaart: Kaart): Celantwoord => {
  if (eenheid === 'ja of nee') return tekstcel(waarde === 1 ? 'ja' : 'nee', kaart)
  if (eenheid.startsWith('euro')) return getalcel(waarde, 'euro', kaart)
  return getalcel(waarde, Number.isInteger(waarde) ? 'geheel' : 'decimaal', kaart)
}

/** A value of any table of amounts of the edition on a day. */
export const bedragFunctie = functie({
  id: 'BEDRAG',
  doc: {
    nl: 'Een bedrag, percentage of aantal uit de regels op een dag, zoals "WMLUUR", "MAXDAGLOON" of "TVMAX"; de kaart noemt eenheid en bron.',
    en: 'An amount, percentage or number of the rules on a day, such as "WMLUUR", "MAXDAGLOON" or "TVMAX"; the card names unit and source.',
  },
  parameters: {
    tabel: bedragtabelParameter({
      nl: 'De tabel, bijvoorbeeld "MAXDAGLOON".',
      en: 'The table, for example "MAXDAGLOON".',
    }),
    dag: dagParameter({
      nl: 'De dag die de waarde kiest: meestal de dag waarover het gaat, bij AOWLEEFTIJD de geboortedatum; het handboek noemt hem per tabel.',
      en: 'The day that selects the value: mostly the day it is about, for AOWLEEFTIJD the birth date; the handbook names it per table.',
    }),
    maat: optioneel(
      getalParameter({
        nl: 'Waar de waarde van afhangt, zoals leeftijd bij JEUGDLOON of dagen te laat bij BOETE. Alleen bij zulke tabellen.',
        en: 'What the value depends on, such as age for JEUGDLOON or days late for BOETE. Only for such tables.',
      }),
    ),
    regelversie: regelversieParameter,
  },
  resultaat: 'waarde',
  voorbeelden: [
    { formule: '=PW.BEDRAG("TVMAX";DATUM(2026;1;1))', uitkomst: '€ 102.000,00' },
    { formule: '=PW.BEDRAG("BOETE";DATUM(2026;3;1);7)', uitkomst: '€ 230,00' },
    { formule: '=PW.BEDRAG("AOWWEKEN";DATUM(2023;7;1))', uitkomst: '6' },
  ],
  bereken: (register, { tabel: code, dag, maat }) => {
    const tabel = register.tabel.get(code)!
    if (tabel.maat !== undefined && maat === undefined)
      return waardefout(`maat: ${code} hangt af van ${tabel.maat}. Geef dat getal op.`)
    if (tabel.maat === undefined && maat !== undefined)
      return waardefout(`maat: ${code} hangt nergens van af. Laat maat leeg.`)
    return uitkomstcel(register, tabelwaarde(register, code, dag, maat ?? 0), (waarde, grond) =>
      valueCell(
        waarde,
        tabel.eenheid,
        grondkaart(register, grond, {
          Betekenis: tabel.betekenis,
          Waarde: hoeveelheidTekst(waarde, tabel.eenheid),
          ...(tabel.maat === undefined ? {} : { Bij: `${tabel.maat}: ${maat}` }),
        }),
      ),
    )
  },
})
