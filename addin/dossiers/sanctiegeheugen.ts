import { loonsanctie } from '@poortwachter/wet'
import type { Register } from '@poortwachter/wet'
import { remember } from '../functies/geheugen.ts'

type Loonsanctievraag = Parameters<typeof loonsanctie>[1]

/** Asks for the longest sanction there can be, of which nothing is known but when the illness began. */
export type Sanctievrager = (
  vraag: Pick<Loonsanctievraag, 'eersteZiektedag' | 'verschuiving'>,
) => ReturnType<typeof loonsanctie>

/** The same with a memory, for callers with a great many cases. */
export const createSanctiegeheugen = (register: Register): Sanctievrager =>
  remember(
    ({ eersteZiektedag, verschuiving = 0 }) => loonsanctie(register, { eersteZiektedag, verschuiving }),
    ({ eersteZiektedag, verschuiving = 0 }) => eersteZiektedag * 100_000 + verschuiving,
  )
