import { loonsanctie } from '@poortwachter/wet'
import type { Register } from '@poortwachter/wet'
import { remember } from '../functies/geheugen.ts'

/** `loonsanctie` of the domain with a memory, for callers with a great many cases. */
export const createSanctiegeheugen = (register: Register): typeof loonsanctie => {
  const onthouden = remember(
    (vraag: Parameters<typeof loonsanctie>[1]) => loonsanctie(register, vraag),
    ({ eersteZiektedag, verschuiving = 0 }) => eersteZiektedag * 100_000 + verschuiving,
  )
  return (_register, vraag) => onthouden(vraag)
}
