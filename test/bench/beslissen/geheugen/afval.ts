import { createCaseload } from '../caseload.ts'
import { workByHand, workWithTables } from '../werklast.ts'
import { bytesMade } from './meting.ts'

/** What the other process hears: bytes. */
export interface Afvalbericht {
  readonly hand: number
  readonly tabellen: number
}

const caseload = createCaseload(Number(process.argv[2]))
process.send!({
  hand: await bytesMade(() => workByHand(caseload)),
  tabellen: await bytesMade(() => workWithTables(caseload)),
} satisfies Afvalbericht)
