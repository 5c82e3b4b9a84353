import { fileURLToPath } from 'node:url'
import { startBrowser } from '../../gastheer/browser.ts'
import { startHost } from '../../gastheer/start.ts'
import type { Host } from '../../gastheer/start.ts'
import type { Werkmapbeschrijving } from '../../../addin/nabootsing/rekenblad/beschrijving.ts'

const SITE = fileURLToPath(new URL('../../../build/site', import.meta.url))
const CONSTANT = fileURLToPath(new URL('./constante', import.meta.url))
const AANTAL = 10_000
const RONDEN = 5
/** The pane reads the workbook when it opens; that is not what is measured. */
const OPSTARTRUST = 1_500

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
  const host: Host = await startHost(opties)
  try {
    await host.wachtOpRust()
    await host.pagina.waitForTimeout(OPSTARTRUST)
    const begin = performance.now()
    await host.pagina.evaluate(async () => {
      const werkmap = window.poortwachterHost?.werkmap
      werkmap?.calculate(true)
      await werkmap?.wanneerRustig()
    })
    const laatste = await host.cel(`B${AANTAL}`)
    if (laatste.fout || laatste.waarde === null) throw new Error(`De laatste cel toont ${laatste.tekst}.`)
    return performance.now() - begin
  } finally {
    await host.stop()
  }
}

const median = (getallen: readonly number[]): number =>
  getallen.toSorted((a, b) => a - b)[Math.floor(getallen.length / 2)]!

const browser = await startBrowser()
const antwoord = async () => undefined
const tijden = { constante: [] as number[], versie: [] as number[], deadline: [] as number[] }
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
  tijden.versie.push(
    await measure({ map: SITE, browser, antwoord, werkmap: werkmapMet(() => '=_xldudf_PW_REGELVERSIE()') }),
  )
  tijden.deadline.push(
    await measure({
      map: SITE,
      browser,
      antwoord,
      werkmap: werkmapMet((rij) => `=_xldudf_PW_DEADLINE(A${rij},"EJE")`),
    }),
  )
}
await browser.close()
const times = (getallen: readonly number[], noemer: readonly number[]): string =>
  `${(median(getallen) / median(noemer)).toFixed(2).replace('.', ',')} ×`
console.log(`${AANTAL} losse aanroepen door de echte office.js, mediaan van ${RONDEN}:`)
console.log(`  vast getal, een invoegtoepassing zonder taakvenster   ${times(tijden.constante, tijden.constante)}`)
console.log(`  PW.REGELVERSIE, met ons taakvenster ernaast           ${times(tijden.versie, tijden.constante)}`)
console.log(
  `  PW.DEADLINE met kaart, met ons taakvenster ernaast    ${times(tijden.deadline, tijden.constante)}   (doel: hoogstens 1,2 ×)`,
)
