import { regelboek } from '@poortwachter/wet/editie'
import { readGelijkwaardig } from './gelijkwaardig.ts'
import { measured } from './meting.ts'
import { reportText, verslagOf } from './verslag.ts'

console.log(reportText(verslagOf(measured(regelboek), readGelijkwaardig())))
