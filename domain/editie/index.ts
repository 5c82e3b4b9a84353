import type { Regelboek } from '../regelboek/regelboek.ts'
import { begrippen } from './begrippen/index.ts'
import { beslistabellen } from './beslistabellen/index.ts'
import { bronverschillen } from './bronverschillen/index.ts'
import { editie } from './editie.ts'
import { feiten } from './feiten/index.ts'
import { opkomst } from './opkomst/index.ts'
import { tabellen } from './tabellen/index.ts'
import { termijnboek } from './termijnboek.ts'
import { voorbeelden } from './voorbeelden.ts'
import { wijzigingen } from './wijzigingen.ts'

/** The edition that ships with this build. */
export const regelboek: Regelboek = {
  ...termijnboek,
  schema: editie.schema,
  tabellen,
  feiten,
  beslistabellen,
  bronverschillen,
  begrippen,
  voorbeelden,
  wijzigingen,
  opkomst,
}
