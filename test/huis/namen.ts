import { readFile } from 'node:fs/promises'
import { WORTEL, readProductiebestanden } from './bronbestanden.ts'
import { exportedNames, sharedNames } from './exportnamen.ts'

const perBestand = new Map<string, ReadonlySet<string>>()
for (const bestand of await readProductiebestanden()) {
  perBestand.set(bestand, exportedNames(await readFile(`${WORTEL}${bestand}`, 'utf8')))
}

const dubbel = sharedNames(perBestand)
for (const [naam, bestanden] of dubbel) console.log(`${naam}: ${bestanden.join(', ')}`)

const aantal = [...perBestand.values()].reduce((som, { size }) => som + size, 0)
console.log(`${aantal} exportnamen in ${perBestand.size} bestanden; ${dubbel.size} met meer dan één eigenaar`)
process.exitCode = dubbel.size === 0 && aantal > 0 ? 0 : 1
