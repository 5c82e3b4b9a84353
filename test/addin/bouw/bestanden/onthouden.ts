import { strFromU8, unzipSync } from 'fflate'
import type { Rekenwerkmap } from '../../../../addin/nabootsing/rekenblad/werkmap.ts'

/** A formula in a file, with the outcome that the file remembers. */
export interface Onthouden {
  readonly adres: string
  readonly formule: string
  readonly soort: 'n' | 'str' | 'e' | 'b'
  readonly waarde: string
}

const plain = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** The parts of an xlsx file as text. */
export const xlsxParts = (bestand: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bestand)).map(([pad, inhoud]) => [pad, strFromU8(inhoud)]))

const CEL = /<c r="([A-Z]+\d+)"([^>]*)><f t="array" ref="[A-Z0-9:]+">([^<]*)<\/f><v>([^<]*)<\/v><\/c>/g

/** Every formula of a sheet as the file stores it; read from the XML itself, not through the library that wrote it. */
export const rememberedFormulas = (xml: string): readonly Onthouden[] => {
  const alle = [...xml.matchAll(CEL)].map(([, adres = '', kenmerken = '', formule = '', waarde = '']): Onthouden => {
    const soort = / t="(str|e|b)"/.exec(kenmerken)?.[1] as 'str' | 'e' | 'b' | undefined
    if (!/ cm="1"/.test(kenmerken)) throw new Error(`${adres} is niet als dynamische formule opgeslagen.`)
    return { adres, formule: plain(formule), soort: soort ?? 'n', waarde: plain(waarde) }
  })
  if (alle.length !== [...xml.matchAll(/<f[ >]/g)].length)
    throw new Error('Er zijn formules in een vorm die hier niet wordt gelezen.')
  return alle
}

/** How many formulas a file holds, and where its remembered outcome is not what the workbook calculates. */
export const compareRemembered = (
  bestand: Uint8Array,
  werkmap: Rekenwerkmap,
): { readonly aantal: number; readonly verschillen: readonly string[] } => {
  const delen = xlsxParts(bestand)
  const alle = werkmap.bladen.flatMap(({ naam }, i) =>
    rememberedFormulas(delen.get(`xl/worksheets/sheet${i + 1}.xml`) ?? '').map((onthouden) => ({
      blad: naam,
      ...onthouden,
    })),
  )
  const verschillen = alle.flatMap(({ blad, adres, soort, waarde }) => {
    const cel = werkmap.cel(blad, adres)
    const nieuw = cel.fout ? cel.fout.code : String(cel.waarde)
    return nieuw === waarde && Boolean(cel.fout) === (soort === 'e') ? [] : [`${blad}!${adres}: ${waarde} → ${nieuw}`]
  })
  return { aantal: alle.length, verschillen }
}
