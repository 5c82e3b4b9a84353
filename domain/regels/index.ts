import type { Regelboek } from '../regelboek/regelboek.ts'
import { begrippen } from './begrippen/index.ts'
import { beslistabellen } from './beslistabellen/index.ts'
import { bronverschillen } from './bronverschillen/index.ts'
import { feiten } from './feiten/index.ts'
import { gebeurtenissen } from './gebeurtenissen.ts'
import { kalender } from './kalender.ts'
import { regelingen } from './regelingen.ts'
import { tabellen } from './tabellen/index.ts'
import { termijnen } from './termijnen/index.ts'
import { voorbeelden } from './voorbeelden.ts'
import { wijzigingen } from './wijzigingen.ts'

/** The edition that ships with this build. */
export const regelboek: Regelboek = {
  schema: 'regelboek/v1',
  versie: '2026.11.0',
  gecontroleerdOp: '2026-11-22',
  regelingen,
  gebeurtenissen,
  termijnen,
  tabellen,
  feiten,
  beslistabellen,
  kalender,
  bronverschillen,
  begrippen,
  voorbeelden,
  wijzigingen,
}
