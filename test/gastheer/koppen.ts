import type { Excelprofiel } from '../../addin/nabootsing/profielen.ts'

/** Response headers by name, in lower case. */
export type Koppen = Readonly<Record<string, string>>

interface Regel {
  readonly patroon: RegExp
  readonly zet: readonly (readonly [string, string])[]
  readonly weg: readonly string[]
}

const patternOf = (pad: string): RegExp =>
  new RegExp(`^${pad.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)

const readRegel = (blok: string): Regel => {
  const [pad = '', ...regels] = blok.split('\n').map((regel) => regel.trim())
  return {
    patroon: patternOf(pad),
    weg: regels.flatMap((regel) => (regel.startsWith('! ') ? [regel.slice(2).toLowerCase()] : [])),
    zet: regels.flatMap((regel) => {
      const [, naam, waarde] = /^([\w-]+):\s*(.*)$/.exec(regel) ?? []
      return naam === undefined || waarde === undefined ? [] : [[naam.toLowerCase(), waarde] as const]
    }),
  }
}

/** Reads a `_headers` file as Cloudflare does: every block whose path fits adds its headers, `! Name` takes one away. */
export const readKoppen = (tekst: string): ((pad: string) => Koppen) => {
  const regels = tekst
    .split(/\n\s*\n/)
    .filter((blok) => blok.trim().startsWith('/'))
    .map((blok) => readRegel(blok.trim()))
  return (pad) => {
    const koppen: Record<string, string> = {}
    for (const { patroon, zet, weg } of regels) {
      if (!patroon.test(pad)) continue
      for (const naam of weg) delete koppen[naam]
      for (const [naam, waarde] of zet)
        koppen[naam] = koppen[naam] === undefined ? waarde : `${koppen[naam]}, ${waarde}`
    }
    return koppen
  }
}

/** Whether Excel puts an icon on the ribbon that is served with these headers. */
export const isIconShown = ({ bewaartPictogrammen }: Excelprofiel, koppen: Koppen): boolean =>
  !bewaartPictogrammen || !/no-cache|no-store/.test(koppen['cache-control'] ?? '')
