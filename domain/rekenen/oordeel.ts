import type { Register } from '../regelboek/register.ts'
import type { Grond, Uitkomst } from '../regelboek/uitkomst.ts'

/** The question that a rule leaves to a person, where the edition itself says that it does not know. */
export const oordeelOver = (register: Register, regel: string, vraag: string): Uitkomst<never> => ({
  soort: 'oordeelNodig',
  vraag,
  grond: {
    regel,
    titel: register.titel.get(regel) ?? regel,
    regelversie: register.regelboek.versie,
    status: 'wet',
    zekerheid: 'afgeleid',
    bronnen: [],
    feiten: {},
    stappen: [],
    toelichting: vraag,
  },
})

/** The question that a person answers about what was worked out; its ground says why it is asked. */
export const oordeelMet = (grond: Grond, vraag: string): Uitkomst<never> => ({
  soort: 'oordeelNodig',
  vraag,
  grond: { ...grond, toelichting: vraag },
})
