import type { Paneelcontext, Sectie } from './sectie.ts'
import { createVandaag } from './vandaag/weergave.ts'

/** The sections of the pane in the order of their tabs. */
export const createSecties = (context: Paneelcontext): readonly Sectie[] => [createVandaag(context)]
