import { fileURLToPath } from 'node:url'
import { startBrowser } from '../../gastheer/browser.ts'
import { openBenchpagina } from './pagina.ts'

const AANTAL = 10_000
const HOOGSTENS_EERSTE_BEELD = 2.5
const HOOGSTENS_P95 = 17.5

const pad = (naam: string): string => fileURLToPath(new URL(naam, import.meta.url))

/** Prints how fast the pane is with ten thousand cases, as ratios within one run, and fails above the budget. */
const browser = await startBrowser()
try {
  const pagina = await openBenchpagina(browser, pad('./meting.ts'), pad('../../../'))
  const meting = await pagina.evaluate((aantal) => window.meet(aantal), AANTAL)
  const verhouding = meting.paneel / meting.vast
  console.log(`taakvenster met ${AANTAL} dossiers (mediaan van 9)`)
  console.log(
    `  eerste beeld            ${meting.paneel.toFixed(2)} ms = ${verhouding.toFixed(2)} × een vaste pagina van 24 regels (${meting.vast.toFixed(2)} ms), hoogstens ${HOOGSTENS_EERSTE_BEELD} ×`,
  )
  console.log(`  alles uitgerekend       ${(meting.compleet / 1000).toFixed(2)} s`)
  console.log(
    `  scrollen, tijd per beeld  p50 ${meting.p50.toFixed(1)} ms, p95 ${meting.p95.toFixed(1)} ms, hoogstens ${HOOGSTENS_P95} ms; ${meting.getekend} regels getekend`,
  )
  if (verhouding > HOOGSTENS_EERSTE_BEELD || meting.p95 > HOOGSTENS_P95) {
    console.log('  boven het budget')
    process.exitCode = 1
  }
} finally {
  await browser.close()
}
