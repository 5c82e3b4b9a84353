/** The names by which the ribbon calls the commands, in the order in which it shows them. They are in the manifest. */
const OPDRACHTNAMEN = ['nieuweCaseload', 'herstelFormules', 'datumsOpmaken'] as const

export type Opdrachtnaam = (typeof OPDRACHTNAMEN)[number]

/** Every button of Excel that calls the add-in: the commands, and the one in the menu of a cell. */
export const KNOPNAMEN = [...OPDRACHTNAMEN, 'legUit'] as const

export type Knopnaam = (typeof KNOPNAMEN)[number]
