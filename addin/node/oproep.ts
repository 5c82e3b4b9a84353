/** The commands that are also in the package, by the name they have there. */
export const pakketopdrachten = ['evalueer', 'formule', 'rekenbewijs', 'regels-sql'] as const
export type Pakketopdracht = (typeof pakketopdrachten)[number]

/** Set by the build of the package. */
declare const __PAKKET__: boolean

/** How a command is called where this runs: by its own name from the package, with npm from a clone. */
export const oproepVan = (opdracht: Pakketopdracht): string =>
  typeof __PAKKET__ === 'undefined' ? `npm run -s ${opdracht.replace('-', ':')} --` : `npx poortwachter ${opdracht}`
