import type { Tabel } from '../../regelboek/tabel.ts'
import { aowLeeftijd } from './aow-leeftijd.ts'
import { volledigArbeidsongeschikt, wiaKlassetabel } from './arbeidsongeschiktheid.ts'
import { boeteMaximum, boeteStaffel, boeteWeek42 } from './boete.ts'
import { loondoorbetalingstabel, wekenLoonNaAow, wekenMetMinimumloon, wekenTotHerstel } from './loondoorbetaling.ts'
import { maximumdagloon } from './maximumdagloon.ts'
import { jeugdloon, minimumloonPerMaand, minimumloonPerUur, minimumloonPerWeek } from './minimumloon.ts'
import { maximumTransitievergoeding, transitievergoedingPerJaar } from './transitievergoeding.ts'
import { doorlooptijdDeskundigenoordeel, langsteOnderbreking, verslagNaWeken } from './verzuim.ts'
import { visieplichten } from './visie.ts'

/** Every amount, percentage and number of the edition. */
export const tabellen: readonly Tabel[] = [
  langsteOnderbreking,
  verslagNaWeken,
  aowLeeftijd,
  wekenLoonNaAow,
  loondoorbetalingstabel,
  wekenMetMinimumloon,
  minimumloonPerMaand,
  minimumloonPerWeek,
  minimumloonPerUur,
  jeugdloon,
  maximumdagloon,
  wiaKlassetabel,
  volledigArbeidsongeschikt,
  maximumTransitievergoeding,
  transitievergoedingPerJaar,
  wekenTotHerstel,
  boeteMaximum,
  boeteStaffel,
  boeteWeek42,
  doorlooptijdDeskundigenoordeel,
  ...visieplichten,
]
