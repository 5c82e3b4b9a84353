import { writeFile } from 'node:fs/promises'
import { createRegelvoorraad } from '../../regels/regelbron.ts'
import { buildSjabloon } from './sjabloon.ts'
import { writeXlsx } from './werkmap/xlsx.ts'

await writeFile(
  new URL('caseload-sjabloon.xlsx', import.meta.url),
  await writeXlsx(buildSjabloon(createRegelvoorraad())),
)
