const BREEDTE = 46
const getal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

const cell = (tekst: string): string => tekst.padStart(14)

/** Milliseconds per case by hand and with our tables, which other ways are laid beside. */
export interface Maatstaf {
  readonly hand: number
  readonly tabellen: number
}

export const printHeading = (titel: string): void => console.log(`\n${titel}`)

/** Prints the names of the columns of a part. */
export const printColumns = (): void =>
  console.log(`${'manier'.padEnd(BREEDTE)}${cell('µs/dossier')}${cell('× met hand')}${cell('× tabellen')}`)

/** Prints a way of doing the work: its time per case in milliseconds, beside that of the two others. */
export const printWay = (naam: string, perDossier: number, { hand, tabellen }: Maatstaf, opmerking = ''): void =>
  console.log(
    `${naam.padEnd(BREEDTE)}${cell(getal.format(perDossier * 1e3))}${cell(getal.format(perDossier / hand))}${cell(getal.format(perDossier / tabellen))}   ${opmerking}`.trimEnd(),
  )

/** Prints why a way has no figure. */
export const printFailure = (naam: string, reden: string): void => console.log(`${naam.padEnd(BREEDTE)}   ${reden}`)

const TEKENS = { hoogstens: '≤', minstens: '≥', minder: '<' } as const

/** What a figure should keep to. */
export interface Budget {
  readonly soort: keyof typeof TEKENS
  readonly grens: number
}

const isWithin = (waarde: number, { soort, grens }: Budget): boolean =>
  soort === 'hoogstens' ? waarde <= grens : soort === 'minstens' ? waarde >= grens : waarde < grens

const budgetText = (waarde: number, budget: Budget): string =>
  `   budget ${TEKENS[budget.soort]} ${budget.grens.toLocaleString('nl')}: ${isWithin(waarde, budget) ? 'gehaald' : 'NIET GEHAALD'}`

/** Prints a figure, and beside a budget whether it keeps to that. Nothing fails on it. */
export const printFigure = (naam: string, waarde: number, budget?: Budget): void =>
  console.log(`${naam.padEnd(BREEDTE)}${cell(getal.format(waarde))}${budget ? budgetText(waarde, budget) : ''}`)
