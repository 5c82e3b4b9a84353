import { collectDocumenten, createStof } from '../../../../addin/bouw/stappen/documenten.ts'
import type { Stof } from '../../../../addin/bouw/handboek/stof.ts'

let stof: Promise<Stof> | undefined
let documenten: Promise<ReadonlyMap<string, string>> | undefined

/** The edition and functions of this build, made once per test file. */
export const huidigeStof = (): Promise<Stof> => (stof ??= createStof())

/** Every document as it should be now, made once per test file. */
export const nieuweDocumenten = (): Promise<ReadonlyMap<string, string>> => (documenten ??= collectDocumenten())
