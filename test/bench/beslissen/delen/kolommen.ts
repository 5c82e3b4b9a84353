import { createCaseload } from '../caseload.ts'
import { spoor2ByHand } from '../handgeschreven/spoor2.ts'
import { measureInTurn } from '../meten.ts'
import { printColumns, printFigure, printHeading, printWay } from '../tafel.ts'
import type { Maatstaf } from '../tafel.ts'
import { differenceOf, rekenTabel, workByHand, workWithTables } from '../werklast.ts'

/** Our tables beside the loop written by hand, over so many cases; milliseconds per case of both. */
export const compareColumns = (aantal: number, ronden: number): Maatstaf => {
  const caseload = createCaseload(aantal)
  const deels = createCaseload(aantal, 0.2)
  const verschil = differenceOf(workByHand(caseload), workWithTables(caseload))
  if (verschil) throw new Error(`uitkomsten verschillen: ${verschil}`)
  const tijden = measureInTurn(
    [
      () => workByHand(caseload),
      () => workWithTables(caseload),
      () => spoor2ByHand(caseload),
      () => rekenTabel('SPOOR2NODIG', caseload),
      () => rekenTabel('SPOOR2NODIG', deels),
    ],
    ronden,
  )
  const [hand, tabellen, handSpoor2, tabelSpoor2, deelsBekend] = tijden.map((tijd) => tijd / aantal) as [
    number,
    number,
    number,
    number,
    number,
  ]
  printHeading(
    `${aantal.toLocaleString('nl')} dossiers in kolommen: 17 termijnen, SPOOR2NODIG en LOONSANCTIERISICO, uitkomsten gelijk`,
  )
  printColumns()
  printWay('met de hand over getypeerde kolommen', hand, { hand, tabellen })
  printWay('beslistabellen in kolommen', tabellen, { hand, tabellen }, 'ook met wat niet bekend is')
  printFigure('tabellen × met de hand', tabellen / hand, { soort: 'hoogstens', grens: 5 })
  printHeading(`${aantal.toLocaleString('nl')} dossiers in kolommen: alleen SPOOR2NODIG`)
  printColumns()
  const alleen = { hand: handSpoor2, tabellen: tabelSpoor2 }
  printWay('met de hand over getypeerde kolommen', handSpoor2, alleen)
  printWay('beslistabel in kolommen', tabelSpoor2, alleen)
  printWay('beslistabel in kolommen, een vijfde onbekend', deelsBekend, alleen, 'de hand kan dit niet')
  return { hand, tabellen }
}
