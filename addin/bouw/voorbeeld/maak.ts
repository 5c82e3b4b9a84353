import { readFile, writeFile } from 'node:fs/promises'
import { createRegelvoorraad } from '../../regels/regelbron.ts'
import { writeJson } from '../sjabloon/werkmap/json.ts'
import { writeXlsx } from '../sjabloon/werkmap/xlsx.ts'
import { buildVoorbeeld } from './voorbeeld.ts'

const place = (bestand: string): URL => new URL(bestand, import.meta.url)

const voorbeeld = buildVoorbeeld(
  await readFile(place('dossiers.csv'), 'utf8'),
  await readFile(place('sivi.csv'), 'utf8'),
  createRegelvoorraad(),
)
await writeFile(place('caseload.xlsx'), await writeXlsx(voorbeeld))
await writeFile(place('caseload.json'), writeJson(voorbeeld))
