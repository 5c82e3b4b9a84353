/** The names by which the ribbon calls the commands, in the order in which it shows them. They are in the manifest. */
export const OPDRACHTNAMEN = ['nieuweCaseload', 'herstelFormules', 'datumsOpmaken'] as const

export type Opdrachtnaam = (typeof OPDRACHTNAMEN)[number]
