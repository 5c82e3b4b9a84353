/** The number of the edition that ships with this build, and the day it was last compared with its sources. */
export const editie = { schema: 'regelboek/v1', versie: '2026.12.0', gecontroleerdOp: '2026-11-28' } as const
