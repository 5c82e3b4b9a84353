import type { Gelijkwaardig } from './gelijkwaardig.ts'
import type { Gemeten } from './meting.ts'

/** How many changes were noticed, of those that can change an answer. */
export interface Stand {
  readonly opgemerkt: number
  readonly aantal: number
}

const nameOf = ({ soort, wat }: { readonly soort: string; readonly wat: string }): string => `${soort} | ${wat}`

const standOf = (gemeten: readonly Gemeten[]): Stand => ({
  opgemerkt: gemeten.filter(({ opgemerktDoor }) => opgemerktDoor !== undefined).length,
  aantal: gemeten.length,
})

const percentage = ({ opgemerkt, aantal }: Stand): string =>
  aantal === 0 ? '-' : `${((100 * opgemerkt) / aantal).toFixed(1).replace('.', ',')} %`

/** What was measured, seen beside the changes that are known to change nothing. */
export interface Verslag {
  readonly stand: Stand
  readonly perSoort: ReadonlyMap<string, Stand>
  /** Changes that no example notices and that are not known to change nothing. */
  readonly overlevenden: readonly Gemeten[]
  /** Listed as changing nothing, and yet noticed by an example. */
  readonly tochOpgemerkt: readonly Gemeten[]
  /** Listed, but there is no such change (any more). */
  readonly bestaatNiet: readonly Gelijkwaardig[]
}

export const verslagOf = (gemeten: readonly Gemeten[], gelijkwaardig: readonly Gelijkwaardig[]): Verslag => {
  const lijst = new Set(gelijkwaardig.map(nameOf))
  const bestaand = new Set(gemeten.map(nameOf))
  const tellend = gemeten.filter((een) => !lijst.has(nameOf(een)))
  const soorten = [...new Set(tellend.map(({ soort }) => soort))].toSorted()
  return {
    stand: standOf(tellend),
    perSoort: new Map(soorten.map((soort) => [soort, standOf(tellend.filter((een) => een.soort === soort))])),
    overlevenden: tellend.filter(({ opgemerktDoor }) => opgemerktDoor === undefined),
    tochOpgemerkt: gemeten.filter((een) => lijst.has(nameOf(een)) && een.opgemerktDoor !== undefined),
    bestaatNiet: gelijkwaardig.filter((een) => !bestaand.has(nameOf(een))),
  }
}

/** The one line that says how well the law is held. */
export const lastLine = ({ stand }: Verslag): string =>
  `opgemerkt: ${stand.opgemerkt} van ${stand.aantal} (${percentage(stand)})`

/** The whole report: the values that no example holds, a table by kind, and the last line. */
export const reportText = (verslag: Verslag): string => {
  const { perSoort, overlevenden, tochOpgemerkt, bestaatNiet } = verslag
  const soorten = [...perSoort]
  const breedte = Math.max(...soorten.map(([soort]) => soort.length))
  return [
    ...overlevenden.map(({ soort, wat }) => `niet opgemerkt | ${soort} | ${wat}`),
    ...tochOpgemerkt.map(
      ({ soort, wat, opgemerktDoor }) =>
        `gelijkwaardig genoemd, toch opgemerkt door ${opgemerktDoor!} | ${soort} | ${wat}`,
    ),
    ...bestaatNiet.map(({ soort, wat }) => `gelijkwaardig genoemd, bestaat niet | ${soort} | ${wat}`),
    '',
    ...soorten.map(
      ([soort, stand]) =>
        `${soort.padEnd(breedte)}  ${String(stand.opgemerkt).padStart(4)} van ${String(stand.aantal).padStart(4)}  ${percentage(stand)}`,
    ),
    '',
    lastLine(verslag),
  ].join('\n')
}
