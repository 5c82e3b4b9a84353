import { getalUitCel, getalUitTekst, kaal, TWEEZINNIG } from './getalcel.ts'
import { aangehaald, fout } from './lezing.ts'
import type { Lezing } from './lezing.ts'

const HOOGSTE_BEDRAG = 100_000_000

/** `1,234` for an amount: thousands as they are written in English, or decimals of which money has no three. */
const TWEEZINNIG_BEDRAG = /^-?[1-9]\d{0,2},\d{3}$/

/**
 * The amount in euros, zero or more, that a cell holds; with or without `€` and `,-`. An amount has no three decimals,
 * so `3.250` is read and not asked about; `3,250` is as it is written in English, or a mistake, and is.
 */
export const bedragUitCel = (waarde: unknown): Lezing<number> => {
  const tekst =
    typeof waarde === 'string'
      ? kaal(
          kaal(waarde)
            .replace(/^€/, '')
            .replace(/,-{1,2}$/, ''),
        )
      : undefined
  if (tekst !== undefined && TWEEZINNIG_BEDRAG.test(tekst)) {
    const bedrag = tekst.replace(',', '')
    return fout(`${aangehaald(waarde)}: is dat ${bedrag} euro? Schrijf het zonder komma: ${bedrag}.`)
  }
  const lezing =
    tekst === undefined
      ? getalUitCel(waarde)
      : getalUitTekst(TWEEZINNIG.test(tekst) ? tekst.replace('.', '') : tekst, String(waarde))
  return lezing.soort !== 'gelezen' || (lezing.waarde >= 0 && lezing.waarde < HOOGSTE_BEDRAG)
    ? lezing
    : fout(`${aangehaald(waarde)} is geen bedrag. Geef een bedrag van 0 of meer, zoals 3.000,00.`)
}
