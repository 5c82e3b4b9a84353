import { readFile } from 'node:fs/promises'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { startBrowser } from '../../gastheer/browser.ts'
import { median, unpackStaten, verhouding } from './bundel.ts'
import type { Duur, Staten } from './bundel.ts'

/**
 * The pane with ten thousand cases beside an earlier commit, in one run and one browser: how long it takes until its first
 * picture stands, and until all is worked out. Each state is measured by its own measure, by turns.
 */
const AANTAL = 10_000
const BEURTEN = 5

interface Meting {
  readonly paneel: number
  readonly compleet: number
}

/** An empty page with the pane of one state in it. */
const openPaneel = async (nieuwePagina: () => Promise<Page>, wortel: string): Promise<Page> => {
  const bundel = await build({
    entryPoints: [`${wortel}test/bench/paneel/meting.ts`],
    bundle: true,
    format: 'iife',
    write: false,
    minify: true,
    target: 'es2022',
    logLevel: 'error',
  })
  const pagina = await nieuwePagina()
  await pagina.setContent('<!doctype html><html lang="nl"><head><title>bench</title></head><body></body></html>')
  await pagina.addStyleTag({ content: await readFile(`${wortel}addin/paneel/paneel.css`, 'utf8') })
  await pagina.addScriptTag({ content: bundel.outputFiles[0]?.text ?? '' })
  return pagina
}

const wortels = unpackStaten()
const browser = await startBrowser()
try {
  const open = (wortel: string): Promise<Page> =>
    openPaneel(() => browser.newPage({ viewport: { width: 380, height: 900 } }), wortel)
  const paginas: Staten<Page> = { nu: await open(wortels.nu), eerder: await open(wortels.eerder) }
  const metingen: Staten<Meting[]> = { nu: [], eerder: [] }
  for (let beurt = 0; beurt <= BEURTEN; beurt++) {
    for (const wie of ['eerder', 'nu'] as const) {
      const meting = await paginas[wie].evaluate((aantal) => window.meet(aantal), AANTAL)
      // The first time everything is compiled.
      if (beurt > 0) metingen[wie].push(meting)
    }
  }
  const over = (wat: keyof Meting): Duur => ({
    nu: median(metingen.nu.map((meting) => meting[wat])),
    eerder: median(metingen.eerder.map((meting) => meting[wat])),
  })
  const regel = (titel: string, duur: Duur): string =>
    `taakvenster met ${AANTAL} dossiers: ${titel} ${verhouding(duur)} (${duur.nu.toFixed(1)} ms tegen ${duur.eerder.toFixed(1)} ms)`
  console.log(`${regel('eerste beeld', over('paneel'))}; budget ≤ 1,5 ×`)
  console.log(regel('alles uitgerekend', over('compleet')))
} finally {
  await browser.close()
}
