import { writeFileSync } from 'node:fs'
import { regelboek } from '../../domain/editie/index.ts'
import { begrippenTekst } from '../../domain/verwoording/begrippen.ts'

writeFileSync(new URL('../../domain/begrippen.md', import.meta.url), begrippenTekst(regelboek))
