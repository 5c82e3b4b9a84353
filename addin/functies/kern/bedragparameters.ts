import {
  aangehaald,
  bedragUitCel,
  dagUitCel,
  fout,
  gelezen,
  getalUitCel,
  leeg,
  OPSLAG,
  procentUitCel,
} from '@poortwachter/wet/lezen'
import type { Getalbereik } from '@poortwachter/wet/lezen'
import { trefwoord } from '@poortwachter/wet'
import type { Handeling } from '@poortwachter/wet'
import { keuzezin } from './keuzezin.ts'
import { isLeeg, optioneel, waardeparameter } from './parameters.ts'
import type { Verplicht } from './parameters.ts'
import type { Keuze, Tweetalig, Waardeparameter } from './parameter.ts'

/** An amount in euros, zero included. A range answers for every cell. */
export const bedragParameter = (uitleg: Tweetalig): Verplicht<Waardeparameter<number>> =>
  waardeparameter('kolom', uitleg, bedragUitCel)

/** The same for a function whose answer is a table by itself: one amount. */
export const enkelBedragParameter = (uitleg: Tweetalig): Verplicht<Waardeparameter<number>> =>
  waardeparameter('waarde', uitleg, bedragUitCel)

/** A number, as far as Excel can hold one. */
export const getalParameter = (uitleg: Tweetalig): Verplicht<Waardeparameter<number>> =>
  waardeparameter('waarde', uitleg, (waarde) => getalUitCel(waarde))

/** A length in weeks, parts of a week included. */
export const wekenParameter = (uitleg: Tweetalig): Verplicht<Waardeparameter<number>> =>
  waardeparameter('kolom', uitleg, (waarde) => {
    const lezing = getalUitCel(waarde)
    return lezing.soort !== 'gelezen' || lezing.waarde >= 0
      ? lezing
      : fout(`${aangehaald(waarde)} is geen aantal weken. Geef een getal van 0 of meer.`)
  })

const MEESTE_UREN = 168

/** Hours per week. */
export const urenParameter = (uitleg: Tweetalig): Verplicht<Waardeparameter<number>> =>
  waardeparameter('kolom', uitleg, (waarde) => {
    const lezing = getalUitCel(waarde)
    return lezing.soort !== 'gelezen' || (lezing.waarde > 0 && lezing.waarde <= MEESTE_UREN)
      ? lezing
      : fout(`${aangehaald(waarde)} is geen aantal uren per week. Geef een getal boven 0 tot en met ${MEESTE_UREN}.`)
  })

/** A percentage that can be no lower or higher than `bereik`. */
export const procentParameter = (bereik: Getalbereik, uitleg: Tweetalig): Verplicht<Waardeparameter<number>> =>
  waardeparameter('kolom', uitleg, (waarde) => procentUitCel(waarde, bereik))

/** One of a few words. */
export const keuzeParameter = <const W extends string>(
  id: string,
  keuzes: readonly (Keuze & { readonly waarde: W })[],
  uitleg: Tweetalig,
): Verplicht<Waardeparameter<W>> =>
  waardeparameter(
    'waarde',
    uitleg,
    (waarde) => {
      if (isLeeg(waarde)) return leeg
      const gevonden = keuzes.find((keuze) => trefwoord(keuze.waarde) === trefwoord(String(waarde)))
      return gevonden ? gelezen(gevonden.waarde) : fout(keuzezin(waarde, 'keuze', keuzes))
    },
    { id, keuzes: () => keuzes },
  )

/** The day on which something was done, or `niet` when it was not. Empty is not known. */
export const handelingParameter = (uitleg: Tweetalig): Verplicht<Waardeparameter<NonNullable<Handeling>>> =>
  waardeparameter('kolom', uitleg, (waarde) =>
    typeof waarde === 'string' && trefwoord(waarde) === 'niet'
      ? gelezen<NonNullable<Handeling>>('niet')
      : dagUitCel(waarde),
  )

/** The wage that costs are worked out from. */
export const weekloonParameter = bedragParameter({ nl: 'Brutoloon per week.', en: 'Gross wage per week.' })

/** What comes on top of that wage. */
export const werkgeverslastenParameter = optioneel(
  procentParameter(OPSLAG, {
    nl: 'Lasten boven op het loon, in procenten. Leeg: geen.',
    en: 'Charges on top of the wage, in percents. Empty: none.',
  }),
)
