import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { functies } from '../../../addin/functies/index.ts'
import { bundleOpvang } from '../../../addin/bouw/stappen/opvang.ts'
import { functiesJson } from '../../../addin/bouw/metadata/functies-json.ts'

const PAGINA = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="opvang.js"></script>
<script src="proef.js" type="module"></script></head><body></body></html>`

/**
 * A folder with functions and commands and nothing else, as a site that the host can load. It starts as the add-in itself
 * does: office.js does not wait for a program that comes after it, unless it was told to.
 */
export const buildProefmap = async (): Promise<string> => {
  const map = await mkdtemp(join(tmpdir(), 'opdrachten-'))
  await build({
    entryPoints: [fileURLToPath(new URL('invoegtoepassing.ts', import.meta.url))],
    outfile: join(map, 'proef.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  })
  await writeFile(join(map, 'opvang.js'), await bundleOpvang())
  await writeFile(join(map, 'taakvenster.html'), PAGINA)
  await writeFile(
    join(map, 'functions.json'),
    JSON.stringify(functiesJson(functies, registerVan(regelboek), 'nl', 'https://localhost:3000')),
  )
  return map
}
