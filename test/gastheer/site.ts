import { readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

export interface Bestand {
  readonly status: number
  readonly contentType: string
  readonly body: Buffer
}

const SOORTEN: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The answer for a file that is not there. */
export const WEG: Bestand = {
  status: 404,
  contentType: 'text/plain; charset=utf-8',
  body: Buffer.from('Niet gevonden'),
}

/** A file below `map`; never one outside it. */
export const readBestand = async (map: string, pad: string): Promise<Bestand> => {
  const bestand = normalize(join(map, decodeURIComponent(pad)))
  if (!bestand.startsWith(normalize(map + sep))) return WEG
  try {
    const volledig = (await stat(bestand)).isDirectory() ? join(bestand, 'index.html') : bestand
    return {
      status: 200,
      contentType: SOORTEN[extname(volledig)] ?? 'application/octet-stream',
      body: await readFile(volledig),
    }
  } catch {
    return WEG
  }
}

/** Folder of the installed, unmodified office.js. */
export const officeMap = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist')

const HIER = dirname(fileURLToPath(import.meta.url))

/** The host page with its script, built in memory. */
export const buildHostpagina = async (): Promise<{ html: Bestand; script: Bestand }> => {
  const gebouwd = await build({
    entryPoints: [join(HIER, 'protocol/pagina.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
  })
  const script = gebouwd.outputFiles[0]
  if (!script) throw new Error('De hostpagina is niet gebouwd.')
  return {
    html: await readBestand(join(HIER, 'protocol'), 'pagina.html'),
    script: { status: 200, contentType: SOORTEN['.js'] ?? '', body: Buffer.from(script.contents) },
  }
}
