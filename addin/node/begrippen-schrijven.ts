import { writeFileSync } from 'node:fs'
import { regelboek } from '@poortwachter/wet/editie'
import { begrippenTekst } from '@poortwachter/wet/verwoording'

writeFileSync(new URL('../../domain/begrippen.md', import.meta.url), begrippenTekst(regelboek))
