import { parseArgs } from 'node:util'
import { aantalUitCel } from '@poortwachter/wet/lezen'
import { fuzzdoelen } from './doelen.ts'
import { runFuzz } from './lopen.ts'

const HULP = `Biedt functies, lezers, bestanden, edities en de dienst aan wat niemand bedoelt. Er hoort niets te gooien.

  npm run fuzz -- --minuten 2
  npm run fuzz -- --doel csv --zaad 123456 --rondes 1     een ronde opnieuw

  --minuten N   hoe lang, over alle doelen samen (anders: 2)
  --zaad N      waarmee de eerste ronde begint; de volgende ronde heeft N + 1 (anders: willekeurig)
  --rondes N    hoogstens zoveel rondes per doel
  --doel NAAM   ${fuzzdoelen.map(({ naam }) => naam).join(', ')} (anders: alle)
`

const { values } = parseArgs({
  options: {
    minuten: { type: 'string' },
    zaad: { type: 'string' },
    rondes: { type: 'string' },
    doel: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
})

const number = (naam: string, tekst: string | undefined, anders: number): number => {
  if (tekst === undefined) return anders
  const lezing = aantalUitCel(tekst, naam, { vanaf: 0, tot: 2 ** 32 - 1 })
  if (lezing.soort === 'gelezen') return lezing.waarde
  throw new Error(`--${naam}: ${lezing.soort === 'fout' ? lezing.bericht : 'niets ingevuld.'}`)
}

const run = async (): Promise<number> => {
  const doelen = fuzzdoelen.filter(({ naam }) => values.doel === undefined || naam === values.doel)
  const zaad = number('zaad', values.zaad, Math.floor(Math.random() * 2 ** 32))
  const tijd = (number('minuten', values.minuten, 2) * 60_000) / Math.max(doelen.length, 1)
  const rondes = values.rondes === undefined ? {} : { rondes: number('rondes', values.rondes, 1) }
  console.log(`zaad ${zaad}`)
  const uitslagen = await runFuzz({ zaad, doelen, tijd, ...rondes })
  for (const uitslag of uitslagen) {
    const { naam, fouten } = uitslag
    console.log(
      `${naam}: ${uitslag.rondes} rondes, ${uitslag.aangeboden} aangeboden, ${fouten.length} fouten, ${uitslag.zonderGrond} antwoorden zonder grond`,
    )
    for (const fout of fouten)
      console.log(`  npm run fuzz -- --doel ${naam} --zaad ${fout.zaad} --rondes 1\n  ${fout.reden}`)
  }
  const isGoed =
    uitslagen.length > 0 && uitslagen.every(({ fouten, zonderGrond }) => fouten.length === 0 && zonderGrond === 0)
  return isGoed ? 0 : 1
}

try {
  if (values.help) console.log(HULP)
  else process.exitCode = await run()
} catch (fout) {
  console.error(fout instanceof Error ? fout.message : fout)
  process.exitCode = 2
}
