/** The sections that nobody sees when the pane opens, in one part that is loaded once the pane stands. */
export { createFormule } from './formule/weergave.ts'
export { createHulp } from './hulp/weergave.ts'
export { createOverzicht } from './overzicht/weergave.ts'
export { createPlanning } from './planning/weergave.ts'
export { createRegels } from './regels/weergave.ts'
export { createRekenbewijs } from './rekenbewijs/weergave.ts'
