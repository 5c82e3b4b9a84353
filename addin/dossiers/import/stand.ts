import { overgenomen, zin } from '../../taal/zin.ts'
import type { Import } from './import.ts'
import { BLADKOP } from './rij/exportcellen.ts'
import type { Importvraag } from './vraag/vraag.ts'
import { zonderPersoon } from './persoon/zonder-persoon.ts'

/** What an import comes to, for who looks at it: what was read, what is asked, and rows beside cases. */
export interface Importstand {
  readonly vingerafdruk: string
  /** Name of the export, when it is a known one. */
  readonly export: string | undefined
  readonly gelezen: readonly { readonly kop: string; readonly als: string; readonly voorbeelden: readonly string[] }[]
  readonly nietGelezen: readonly string[]
  /** What is said of hidden rows, which were read. */
  readonly verborgen: string | undefined
  readonly vragen: readonly Importvraag[]
  readonly aantalRijen: number
  readonly aantalGevallen: number
  /** Cases that were made of several rows: how many, and the first of them with their rows and why. */
  readonly aantalSamengesteld: number
  readonly samengesteld: readonly { readonly rijen: string; readonly uitleg: string }[]
}

const MEESTE_VOORBEELDEN = 5

export const importstandVan = (
  { lezing, tabel, vragen }: Import,
  aantalRijen: number,
  elders: readonly string[],
  verborgen?: string,
): Importstand => {
  const perReden = new Map<string, number>()
  const samengesteld = tabel.isRijPerGeval ? [] : tabel.gevallen.filter(({ rijen }) => rijen.length > 1)
  for (const reden of tabel.overgeslagen.values()) perReden.set(reden, (perReden.get(reden) ?? 0) + 1)
  return {
    vingerafdruk: lezing.vingerafdruk,
    export: lezing.export?.naam,
    gelezen: lezing.kolommen.flatMap(({ kop, rol, waarom, profiel }) =>
      rol === undefined ? [] : [{ kop, als: String(overgenomen(waarom)), voorbeelden: profiel.voorbeelden }],
    ),
    nietGelezen: [
      ...elders,
      ...lezing.erboven,
      ...zonderPersoon(lezing),
      ...lezing.kolommen
        .filter(({ rol, profiel, kop }) => rol === undefined && profiel.gevuld > 0 && kop !== '' && kop !== BLADKOP)
        .map(({ kop, waarom }) => zin`Kolom "${kop}": ${overgenomen(waarom)}`),
      ...[...perReden].map(([reden, aantal]) => (aantal === 1 ? zin`1 rij: ${reden}` : zin`${aantal} rijen: ${reden}`)),
    ],
    verborgen,
    vragen,
    aantalRijen,
    aantalSamengesteld: samengesteld.length,
    samengesteld: samengesteld.slice(0, MEESTE_VOORBEELDEN).map(({ cellen }) => ({
      rijen: String(cellen.at(-2) ?? ''),
      uitleg: String(cellen.at(-1) || zin`Samen één ziektegeval.`),
    })),
    aantalGevallen: tabel.gevallen.filter(({ cellen }) => cellen.some((cel) => cel !== '')).length,
  }
}
