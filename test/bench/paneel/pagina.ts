import { readFile } from 'node:fs/promises'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'

/** A browser gives the time in steps of a tenth of a millisecond, but for a page that shares nothing with others. */
const ADRES = 'https://bench.localhost/'
const APART = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' }
const LEEG = '<!doctype html><html lang="nl"><head><title>bench</title></head><body></body></html>'

/** An empty page, as wide as a pane, with a program in it and the styles of the pane in that root. */
export const openBenchpagina = async (browser: Browser, program: string, wortel: string): Promise<Page> => {
  const bundel = await build({
    entryPoints: [program],
    bundle: true,
    format: 'iife',
    write: false,
    minify: true,
    target: 'es2022',
    logLevel: 'error',
  })
  const pagina = await browser.newPage({ viewport: { width: 380, height: 900 } })
  await pagina.route(ADRES, (vraag) => vraag.fulfill({ contentType: 'text/html', headers: APART, body: LEEG }))
  await pagina.goto(ADRES)
  if (!(await pagina.evaluate(() => crossOriginIsolated))) throw new Error('De klok van de bladzijde is te grof.')
  await pagina.addStyleTag({ content: await readFile(`${wortel}addin/paneel/paneel.css`, 'utf8') })
  await pagina.addScriptTag({ content: bundel.outputFiles[0]?.text ?? '' })
  return pagina
}
