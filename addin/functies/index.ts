import { bron } from './bron.ts'
import { deadline } from './deadline.ts'
import type { Functie } from './kern/functie.ts'
import { regelversie } from './regelversie.ts'
import { status } from './status.ts'
import { tijdlijn } from './tijdlijn.ts'
import { venster } from './venster.ts'
import { verzuimweek } from './verzuimweek.ts'
import { volgende } from './volgende.ts'
import { zelftest } from './zelftest.ts'

/** Every function of the add-in; metadata, handbook and registration follow from this list. */
export const functies: readonly Functie[] = [
  deadline,
  venster,
  tijdlijn,
  status,
  volgende,
  verzuimweek,
  bron,
  regelversie,
  zelftest,
]
