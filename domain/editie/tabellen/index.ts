import type { Tabel } from '../../regelboek/tabel.ts'
import { aowLeeftijd } from './aow-leeftijd.ts'
import { volledigArbeidsongeschikt, wiaKlassetabel } from './arbeidsongeschiktheid.ts'
import { boeteDigitaal, boeteMaximum, boeteStaffel, boeteWeek42 } from './boete.ts'
import {
  loondoorbetalingstabel,
  wekenLoonNaAow,
  wekenMetMinimumloon,
  wekenTotHerstel,
  wekenTotHerstelNaAow,
} from './loondoorbetaling.ts'
import { maximumdagloon } from './maximumdagloon.ts'
import { jeugdloon, minimumloonPerMaand, minimumloonPerUur, minimumloonPerWeek } from './minimumloon.ts'
import { maximumTransitievergoeding, transitievergoedingPerJaar } from './transitievergoeding.ts'
import {
  bekortingPerDag,
  doorlooptijdDeskundigenoordeel,
  langsteOnderbreking,
  verlofbrug,
  verslagNaWeken,
  volledigVerslagNaWeken,
} from './verzuim.ts'
import { visieplichten } from './visie.ts'

/** Every amount, percentage and number of the edition. */
export const tabellen: readonly Tabel[] = [
  langsteOnderbreking,
  verlofbrug,
  verslagNaWeken,
  volledigVerslagNaWeken,
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
  wekenTotHerstelNaAow,
  boeteMaximum,
  boeteStaffel,
  boeteWeek42,
  boeteDigitaal,
  bekortingPerDag,
  doorlooptijdDeskundigenoordeel,
  ...visieplichten,
]
