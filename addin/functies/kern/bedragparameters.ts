import { aangehaald, dagUitCel, fout, gelezen, getalUitCel, leeg } from '@poortwachter/wet/lezen'
import { trefwoord } from '@poortwachter/wet'
import type { Handeling } from '@poortwachter/wet'
import { isLeeg, waardeparameter } from './parameters.ts'
import type { Verplicht } from './parameters.ts'
import type { Keuze, Tweetalig, Waardeparameter } from './parameter.ts'

const getalparameter = (
  uitleg: Tweetalig,
  isGoed: (getal: number) => boolean,
  verwacht: string,
): Verplicht<Waardeparameter<number>> =>
  waardeparameter('kolom', uitleg, (waarde) => {
    const lezing = getalUitCel(waarde)
    return lezing.soort === 'gelezen' && !isGoed(lezing.waarde)
      ? fout(`${aangehaald(waarde)} is geen ${verwacht}.`)
      : lezing
  })

/** An amount in euros, zero included. A range answers for every cell. */
export const bedragParameter = (uitleg: Tweetalig): Verplicht<Waardeparameter<number>> =>
  getalparameter(
    uitleg,
    (euro) => euro >= 0 && euro < 100_000_000,
    'bedrag. Geef een bedrag van 0 of meer, zoals 3.000,00',
  )

/** Hours per week. */
export const urenParameter = (uitleg: Tweetalig): Verplicht<Waardeparameter<number>> =>
  getalparameter(
    uitleg,
    (uren) => uren > 0 && uren <= 168,
    'aantal uren per week. Geef een getal boven 0 tot en met 168',
  )

/**
 * A share above nothing; with `vanafNul` also of nothing. A cell that Excel shows as a percentage holds a fraction, so a
 * number up to and including 1 is one: 0,7 and 70 both mean 70 percent.
 */
export const procentParameter = (
  uitleg: Tweetalig,
  { vanafNul = false }: { readonly vanafNul?: boolean } = {},
): Verplicht<Waardeparameter<number>> =>
  waardeparameter('kolom', uitleg, (waarde) => {
    const lezing = getalUitCel(typeof waarde === 'string' ? waarde.replace(/%\s*$/, '') : waarde)
    if (lezing.soort !== 'gelezen') return lezing
    const procent = typeof waarde === 'number' && lezing.waarde <= 1 ? lezing.waarde * 100 : lezing.waarde
    if ((procent > 0 || (vanafNul && procent === 0)) && procent <= 100) return gelezen(procent)
    const bereik = vanafNul ? 'van 0' : 'boven 0'
    return fout(`${aangehaald(waarde)} is geen percentage. Geef een percentage ${bereik} tot en met 100.`)
  })

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
      return gevonden
        ? gelezen(gevonden.waarde)
        : fout(`${aangehaald(waarde)} is geen keuze. Kies uit: ${keuzes.map((keuze) => keuze.waarde).join(', ')}.`)
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
