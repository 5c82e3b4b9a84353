import type { Termijnboek } from '../regelboek/regelboek.ts'
import { editie } from './editie.ts'
import { gebeurtenissen } from './gebeurtenissen.ts'
import { kalender } from './kalender.ts'
import { regelingen } from './regelingen.ts'
import { termijnen } from './termijnen/index.ts'

/** The terms of the edition that ships with this build: the part that a workbook needs before anything else. */
export const termijnboek: Termijnboek & { readonly termijnen: typeof termijnen } = {
  versie: editie.versie,
  gecontroleerdOp: editie.gecontroleerdOp,
  regelingen,
  gebeurtenissen,
  termijnen,
  kalender,
}
