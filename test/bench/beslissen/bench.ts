import { compareColumns } from './delen/kolommen.ts'
import { measureMemory } from './delen/geheugen.ts'
import { comparePeers } from './delen/gelijken.ts'
import { printFigure, printHeading } from './tafel.ts'

/** A bundle is one long line, and an error would print all of it. */
process.on('uncaughtException', ({ message }) => {
  console.error(message)
  process.exit(1)
})

const veel = compareColumns(100_000, 25)
const heelVeel = compareColumns(1_000_000, 5)

printHeading('groei: 1.000.000 dossiers tegen tien keer 100.000')
printFigure('met de hand over getypeerde kolommen', heelVeel.hand / veel.hand)
printFigure('beslistabellen in kolommen', heelVeel.tabellen / veel.tabellen, { soort: 'hoogstens', grens: 1.1 })

await comparePeers(veel)
await measureMemory()
