import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const HIER = import.meta.dirname
const OFFICE = /<script[^>]*src="https:\/\/appsforoffice\.microsoft\.com\/[^"]*"[^>]*><\/script>/

/**
 * Adds the try-it page to a built site: `proef/` with the workbook and `proefvenster.html`, which is the add-in's own
 * page with the stand-in where office.js was. `proef/caseload.json`, a plain workbook description, is not made here.
 */
export const buildProef = async (site: string, paneel = 'taakvenster.html'): Promise<void> => {
  const map = join(site, 'proef')
  await mkdir(map, { recursive: true })
  await build({
    entryPoints: { proef: join(HIER, 'proef.ts') },
    outdir: map,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
  })
  await build({
    entryPoints: { 'office-stand-in': join(HIER, '../office-stand-in/stand-in.ts') },
    outdir: map,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
  })
  await copyFile(join(HIER, 'index.html'), join(map, 'index.html'))
  await copyFile(join(HIER, 'proef.css'), join(map, 'proef.css'))
  await copyFile(join(HIER, '../rooster/rooster.css'), join(map, 'rooster.css'))
  const productie = await readFile(join(site, paneel), 'utf8')
  if (!OFFICE.test(productie)) throw new Error(`${paneel} laadt office.js niet; de proefpagina kan het niet vervangen.`)
  await writeFile(
    join(site, 'proefvenster.html'),
    productie.replace(OFFICE, '<script src="./proef/office-stand-in.js"></script>'),
  )
}
