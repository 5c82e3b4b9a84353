import { bouwstappen } from './bouwstappen.ts'
import { withVoortgang } from './stappen/voortgang.ts'

const keuze = { isProductie: process.argv.includes('--productie'), wortels: process.env['WORTELS'] }

for (const [wat, stap] of bouwstappen(keuze)) await withVoortgang(wat, stap)
