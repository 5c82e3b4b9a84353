import { findReeksen, rangeOf, readBladstanden, readCelblokken } from './blokken.ts'
import type { Celblok, Celreeks } from './blokken.ts'
import { isEigenFormule, retypedFormule } from './formuletekst.ts'
import type { Opdracht } from './ribbon.ts'
import { countOf, skippedOf } from './zin.ts'

/** The formulas of a block that stay on `#NAAM?` because Excel did not know our functions when they were entered. */
export const findHerstel = (
  blok: Pick<Celblok, 'rij' | 'kolom' | 'formules' | 'waarden'>,
): readonly Celreeks<string>[] =>
  findReeksen(blok, (rij, kolom) => {
    const formule = blok.formules[rij]?.[kolom]
    return blok.waarden[rij]?.[kolom] === '#NAME?' && isEigenFormule(formule) ? retypedFormule(formule) : undefined
  })

const count = (reeksen: readonly Celreeks<unknown>[]): number =>
  reeksen.reduce((som, { inhoud }) => som + inhoud.length, 0)

/** What was done, in a sentence. */
export const herstelzin = (hersteld: ReadonlyMap<string, number>, overgeslagen: readonly string[]): string => {
  const aantal = [...hersteld.values()].reduce((som, deel) => som + deel, 0)
  const gedaan =
    aantal > 0
      ? `${countOf(aantal, 'formule', 'formules')} opnieuw ingevoerd op ${countOf(hersteld.size, 'blad', 'bladen')}.`
      : 'Er zijn geen formules hersteld.'
  if (overgeslagen.length > 0) return `${gedaan} ${skippedOf(overgeslagen, 'Herstel formules')}`
  return aantal > 0 ? gedaan : 'Geen enkele PW-formule staat op #NAAM?. Er is niets veranderd.'
}

/** Enters formulas again that are stuck on `#NAAM?`; protected sheets are left alone and named. */
export const herstelFormules: Opdracht = {
  naam: 'herstelFormules',
  titel: 'Herstel formules',
  run: async (context) => {
    const hersteld = new Map<string, number>()
    const overgeslagen: string[] = []
    for (const { blad, isBeveiligd } of await readBladstanden(context)) {
      for await (const blok of readCelblokken(context, blad)) {
        const reeksen = findHerstel(blok)
        if (reeksen.length === 0) continue
        if (isBeveiligd) {
          overgeslagen.push(blad.name)
          break
        }
        for (const reeks of reeksen) rangeOf(blad, reeks).formulas = reeks.inhoud.map((formule) => [formule])
        hersteld.set(blad.name, (hersteld.get(blad.name) ?? 0) + count(reeksen))
      }
    }
    await context.sync()
    return herstelzin(hersteld, overgeslagen)
  },
}
