/** What makes a proof and works it out again, in one part that is loaded when it is first asked for. */
export { createBewijsmaker } from '../../rekenbewijs/bewijs.ts'
export { isBewijs, readBewijs } from '../../rekenbewijs/lezen.ts'
export { recalculateBewijs } from '../../rekenbewijs/narekenen.ts'
export { narekenverslag } from '../../rekenbewijs/verslag.ts'
export { bewijsblad } from './model.ts'
