/** How an end of illness ended it. */
export const eindeRedenen = ['herstel', 'uitdienst', 'wachttijd', 'verlof'] as const
export type Eindereden = (typeof eindeRedenen)[number]
