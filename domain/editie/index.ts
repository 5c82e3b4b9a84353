import type { Regelboek } from '../regelboek/regelboek.ts'
import { begrippen } from './begrippen/index.ts'
import { beslistabellen } from './beslistabellen/index.ts'
import { beslispublicaties } from './beslistabellen/publicaties.ts'
import { bronverschillen } from './bronverschillen/index.ts'
import { verschilpublicaties } from './bronverschillen/publicaties.ts'
import { editie } from './editie.ts'
import { feiten } from './feiten/index.ts'
import { opkomst } from './opkomst/index.ts'
import { opkomstpublicaties } from './opkomst/publicaties.ts'
import { tabellen } from './tabellen/index.ts'
import { tabelpublicaties } from './tabellen/publicaties.ts'
import { termijnboek } from './termijnboek.ts'
import { voorbeelden } from './voorbeelden.ts'
import { wijzigingen } from './wijzigingen.ts'

/** The edition that ships with this build. */
export const regelboek: Regelboek = {
  ...termijnboek,
  regelingen: {
    ...termijnboek.regelingen,
    ...tabelpublicaties,
    ...verschilpublicaties,
    ...beslispublicaties,
    ...opkomstpublicaties,
  },
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
