import { collectDocumenten, createHandboekinvoer } from '../../../../addin/bouw/stappen/documenten.ts'
import type { Handboekinvoer } from '../../../../addin/bouw/handboek/handboekinvoer.ts'

let invoer: Promise<Handboekinvoer> | undefined
let documenten: Promise<ReadonlyMap<string, string>> | undefined

/** The edition and functions of this build, made once per test file. */
export const huidigeInvoer = (): Promise<Handboekinvoer> => (invoer ??= createHandboekinvoer())

/** Every document as it should be now, made once per test file. */
export const nieuweDocumenten = (): Promise<ReadonlyMap<string, string>> => (documenten ??= collectDocumenten())
