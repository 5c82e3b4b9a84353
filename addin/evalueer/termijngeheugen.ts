export type { Termijnberekening } from '../caseload/termijngeheugen.ts'
