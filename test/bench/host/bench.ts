import { fileURLToPath } from 'node:url'
import { startBrowser } from '../../host/browser.ts'
import { startHost } from '../../host/start.ts'
import type { Host } from '../../host/start.ts'
import type { Werkmapbeschrijving } from '../../host/rekenblad/beschrijving.ts'

const SITE = fileURLToPath(new URL('../../../build/site', import.meta.url))
const CONSTANT = fileURLToPath(new URL('./constante', import.meta.url))
const AANTAL = 10_000
const RONDEN = 3

/** A sheet with days in A and, in B, a formula for each of them. */
const werkmapMet = (formule: (rij: number) => string): Werkmapbeschrijving => ({
  bladen: [
    {
      naam: 'Blad1',
      rijen: Array.from({ length: AANTAL }, (_, i) => [43_100 + (i % 3_000), { formule: formule(i + 1) }]),
    },
  ],
})

const measure = async (opties: Parameters<typeof startHost>[0]): Promise<number> => {
  const begin = performance.now()
  const host: Host = await startHost(opties)
  try {
    const opgestart = performance.now()
    await host.pagina.evaluate(async () => {
      const werkmap = window.poortwachterHost?.werkmap
      werkmap?.calculate(true)
      await werkmap?.wanneerRustig()
    })
    const laatste = await host.cel(`B${AANTAL}`)
    if (typeof laatste.waarde !== 'number') throw new Error(`De laatste cel toont ${laatste.tekst}.`)
    void begin
    return performance.now() - opgestart
  } finally {
    await host.stop()
  }
}

const median = (getallen: readonly number[]): number => getallen.toSorted((a, b) => a - b)[Math.floor(getallen.length / 2)]!

const browser = await startBrowser()
const antwoord = async () => undefined
const tijden = { constante: [] as number[], deadline: [] as number[] }
for (let ronde = 0; ronde < RONDEN; ronde++) {
  tijden.constante.push(
    await measure({
      map: CONSTANT,
      naamruimte: 'PROEF',
      paneel: 'paneel.html',
      browser,
      antwoord,
      werkmap: werkmapMet((rij) => `=_xldudf_PROEF_CONSTANTE(A${rij})`),
    }),
  )
  tijden.deadline.push(
    await measure({ map: SITE, browser, antwoord, werkmap: werkmapMet((rij) => `=_xldudf_PW_DEADLINE(A${rij},"EJE")`) }),
  )
}
await browser.close()
const verhouding = median(tijden.deadline) / median(tijden.constante)
console.log(`${AANTAL} losse aanroepen door de echte office.js, mediaan van ${RONDEN}:`)
console.log(`  functie die een vast getal geeft   1,00 ×`)
console.log(`  PW.DEADLINE                        ${verhouding.toFixed(2).replace('.', ',')} ×   (doel: hoogstens 1,2 ×)`)
