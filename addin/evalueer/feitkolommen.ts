import type { Register } from '../../domain/regelboek/register.ts'
import { createFeitlezer, feitbronOf } from '../caseload/feitkolommen.ts'
import type { Feitlezer } from '../caseload/feitkolommen.ts'
import type { Koppeling } from '../caseload/koppeling.ts'

export type { Feitfout, Gedateerd } from '../caseload/feitkolommen.ts'

/** Turns cases under one set of headings into columns of facts. */
export const createFeitkolommen = (register: Register, koppeling: Koppeling): Feitlezer => createFeitlezer(register, feitbronOf(koppeling))
