import type { Controle } from '../bezwaar.ts'
import { regelplaatsen } from './rijplaatsen.ts'

/** Every row has a source, and every source names a regulation of the edition. */
export const herkomstVanRijenControle: Controle = ({ beslistabellen, regelingen }) =>
  regelplaatsen(beslistabellen).flatMap(({ regel, plaats }) =>
    regel.rijen.flatMap(({ id, bronnen }) => [
      ...(bronnen.length === 0 ? [{ plaats: `${plaats}, rij ${id}`, bezwaar: 'heeft geen bron' }] : []),
      ...bronnen
        .filter(({ regeling }) => !Object.hasOwn(regelingen, regeling))
        .map(({ regeling }) => ({
          plaats: `${plaats}, rij ${id}`,
          bezwaar: `noemt de onbekende regeling ${regeling}`,
        })),
    ]),
  )
