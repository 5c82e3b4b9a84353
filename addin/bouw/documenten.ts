import { writeDocumenten } from './stappen/documenten.ts'

const aantal = await writeDocumenten()
process.stdout.write(`docs: ${aantal} bestanden gemaakt uit de regels\n`)
