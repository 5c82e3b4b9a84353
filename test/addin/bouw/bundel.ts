import { readFile, readdir } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { parseSync } from 'vite'

const SITE = new URL('../../../build/site/', import.meta.url)
const VAST = new URL('vast/', SITE)

/** Names of the files of the built add-in that begin and end so. */
export const bundelbestanden = async (begin: string, einde: string): Promise<readonly string[]> =>
  (await readdir(VAST)).filter((naam) => naam.startsWith(begin) && naam.endsWith(einde))

export const readBundelbestand = (naam: string): Promise<string> => readFile(new URL(naam, VAST), 'utf8')

/** The scripts of our own that the page itself names. */
export const paginascripts = async (): Promise<readonly string[]> => {
  const pagina = await readFile(new URL('taakvenster.html', SITE), 'utf8')
  return [...pagina.matchAll(/(?:src|href)="\.\/vast\/([^"]+\.js)"/g)].map(([, naam]) => naam!)
}

const importsOf = (script: string): readonly string[] =>
  parseSync('deel.js', script).program.body.flatMap((regel) =>
    'source' in regel && regel.source ? [regel.source.value.replace(/^\.\//, '')] : [],
  )

/** These files and every file that must be there before they run: the browser follows the same imports. */
export const loadedWith = async (namen: readonly string[]): Promise<ReadonlySet<string>> => {
  const geladen = new Set<string>()
  const follow = async (naam: string): Promise<void> => {
    if (geladen.has(naam)) return
    geladen.add(naam)
    for (const verder of importsOf(await readBundelbestand(naam))) await follow(verder)
  }
  for (const naam of namen) await follow(naam)
  return geladen
}

/** What the files take on the wire, in kB. */
export const gzipKilobytes = async (namen: Iterable<string>): Promise<number> => {
  const groottes = await Promise.all(
    [...namen].map(async (naam) => gzipSync(await readFile(new URL(naam, VAST)), { level: 9 }).length),
  )
  return groottes.reduce((som, grootte) => som + grootte, 0) / 1024
}
