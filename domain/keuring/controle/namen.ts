import type { Controle } from '../bezwaar.ts'

/** Words that every object already has, such as `constructor`; as a name they would be found where nothing was given. */
const bezet = new Set(Object.getOwnPropertyNames(Object.prototype))

/** No name in an edition is one that stands for something else in every reader. */
export const namenControle: Controle = ({ feiten, gebeurtenissen, regelingen }) =>
  [...feiten.map(({ naam }) => naam), ...gebeurtenissen.map(({ code }) => code), ...Object.keys(regelingen)]
    .filter((naam) => bezet.has(naam))
    .map((plaats) => ({ plaats, bezwaar: 'deze naam is bezet; kies een ander woord' }))
