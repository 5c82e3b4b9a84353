import { parseArgs } from 'node:util'
import { readXlsx } from 'hucre/xlsx'
import { createRegelvoorraad } from '../regels/regelbron.ts'
import { isBewijs, readBewijs } from '../rekenbewijs/lezen.ts'
import { recalculateBewijs } from '../rekenbewijs/narekenen.ts'
import type { Nareken } from '../rekenbewijs/narekenen.ts'
import type { Bewijscel } from '../rekenbewijs/kolommen.ts'
import { narekenverslag } from '../rekenbewijs/verslag.ts'
import { Gebruiksfout } from './evalueer/gebruik/gebruiksfout.ts'
import { openInvoerbestand } from './evalueer/bestand/invoerbestand.ts'
import { checkWerkmapbestand, readWerkmapbestand, workbookError } from './evalueer/xlsx/werkmapbestand.ts'
import { oproepVan } from './oproep.ts'
import { checkOpties } from './optiefout.ts'
import { printRegels } from './terminal.ts'
import { serialOf } from './werkmapdatum.ts'

const OPROEP = oproepVan('rekenbewijs')

const HULP = `Rekent een rekenbewijs na: volgen alle uitkomsten uit de invoer, onder dezelfde regels?

  ${OPROEP} bestand.xlsx
  ${OPROEP} bestand.xlsx --vingerafdruk 3f9a0c11d2e4

  --vingerafdruk TEKST   minstens de eerste 12 tekens, zoals genoteerd bij het maken: dan ziet u ook of er daarna iets is
                         gewijzigd dat niet wordt nagerekend, zoals een dossiernaam
  --help                 deze tekst

Het bestand is een werkmap met een blad dat in het taakvenster onder Rekenbewijs is gemaakt. Er gaat niets naar het
internet en het bestand wordt niet gewijzigd. Uitgang: 0 gelijk, 1 anders, 2 niet na te rekenen.
`

const cellOf = (cel: unknown): Bewijscel => {
  if (cel instanceof Date) return serialOf(cel)
  return typeof cel === 'number' || typeof cel === 'boolean' || typeof cel === 'string' ? cel : ''
}

const readWerkmap = async (pad: string): ReturnType<typeof readXlsx> => {
  const bestand = await openInvoerbestand(pad)
  try {
    const bytes = await readWerkmapbestand(bestand)
    checkWerkmapbestand(bytes)
    return await readXlsx(bytes)
  } catch (fout) {
    throw workbookError(fout)
  } finally {
    await bestand.close()
  }
}

const UITGANG: Readonly<Record<Nareken['soort'], number>> = { gelijk: 0, anders: 1, 'niet na te rekenen': 2 }

const OPTIES = { vingerafdruk: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const

const readArgumenten = (argumenten: readonly string[]) => {
  checkOpties(argumenten, OPTIES)
  return parseArgs({ args: [...argumenten], options: OPTIES, allowPositionals: true })
}

const run = async (argumenten: readonly string[]): Promise<number> => {
  const { values, positionals } = readArgumenten(argumenten)
  const [pad] = positionals
  if (pad === undefined || values.help) {
    process.stdout.write(HULP)
    return values.help ? 0 : 2
  }
  const werkmap = await readWerkmap(pad)
  const bladen = werkmap.sheets
    .map(({ name, rows }) => ({ naam: name, rijen: rows.map((rij) => rij.map(cellOf)) }))
    .filter(({ rijen }) => isBewijs(rijen))
  if (bladen.length === 0)
    return fail('In deze werkmap staat geen rekenbewijs. Maak er een in het taakvenster, onder Rekenbewijs.')
  const regels = createRegelvoorraad()
  let uitgang = 0
  for (const { naam, rijen } of bladen) {
    const lezing = readBewijs(rijen)
    if (lezing.soort !== 'gelezen') return fail(`Blad ${naam}: ${lezing.soort === 'fout' ? lezing.bericht : 'leeg.'}`)
    const registerVan = async (versie: string) => {
      await regels.laad(versie)
      const register = regels.versie(versie)
      return register.soort === 'gelezen' ? register.waarde : undefined
    }
    const uitkomst = await recalculateBewijs(lezing.waarde, registerVan, undefined, values.vingerafdruk)
    printRegels(process.stdout, narekenverslag(naam, lezing.waarde, uitkomst).map(String))
    uitgang = Math.max(uitgang, UITGANG[uitkomst.soort])
  }
  return uitgang
}

const fail = (bericht: string): number => {
  printRegels(process.stderr, [bericht])
  return UITGANG['niet na te rekenen']
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (fout) {
  if (!(fout instanceof Gebruiksfout)) throw fout
  process.exitCode = fail(fout.message)
}
