import type { Celwaarde, NieuwBlad, Schrijfwijze, Selectie, Vindplaats, Werkmap } from '../../../addin/excel/werkmap.ts'
import { columnLetters } from '../../../addin/dossiers/adres.ts'

/** A table, or a sheet without tables, as plain rows with the headings in the first. */
export interface Geheugenplaats {
  readonly soort: 'tabel' | 'bereik'
  readonly blad: string
  readonly naam: string
  rijen: Celwaarde[][]
}

/** What was asked of a workbook in memory, for tests to look at. */
export interface Geheugenlogboek {
  readonly geschreven: NieuwBlad[]
  readonly formules: string[]
  readonly gekozenRijen: { readonly plaats: string; readonly rij: number }[]
  readonly instellingen: Map<string, string>
}

export interface Geheugenwerkmap extends Werkmap {
  readonly logboek: Geheugenlogboek
  peildatum: Celwaarde | undefined
  selectie: Selectie
  /** Tells the pane that something changed, as Excel does after an edit. */
  report(): void
}

/** Nothing that is measured writes in rows. */
const NIET_HIER = { soort: 'geweigerd', reden: 'Hier wordt niet geschreven.' } as const

const SCHRIJFWIJZE: Schrijfwijze = { taal: 'nl', decimaalteken: ',' }

/** A real workbook without Excel: plain rows, the same interface, nothing invented. */
export const createGeheugenwerkmap = (
  plaatsen: readonly Geheugenplaats[],
  schrijfwijze = SCHRIJFWIJZE,
): Geheugenwerkmap => {
  const logboek: Geheugenlogboek = { geschreven: [], formules: [], gekozenRijen: [], instellingen: new Map() }
  const luisteraars: (() => void)[] = []
  const idOf = ({ soort, naam }: Geheugenplaats): string => `${soort}:${naam}`
  const rowsOf = (plaats: Vindplaats) => plaatsen.find((kandidaat) => idOf(kandidaat) === plaats.id)?.rijen
  return {
    logboek,
    peildatum: undefined,
    selectie: { adres: 'Caseload!A2', waarden: [['']] },
    report: () => luisteraars.forEach((luisteraar) => luisteraar()),
    async vindplaatsen() {
      return {
        actiefBlad: plaatsen[0]?.blad ?? '',
        plaatsen: plaatsen.map((plaats) => ({
          id: idOf(plaats),
          kenmerk: idOf(plaats),
          soort: plaats.soort,
          blad: plaats.blad,
          naam: plaats.naam,
          bovenkant: plaats.rijen.slice(0, 25),
          aantalRijen: plaats.rijen.length - 1,
          rij: 0,
          kolom: 0,
        })),
      }
    },
    async readRijen({ plaats, koprij }) {
      const rijen = rowsOf(plaats)?.slice(koprij + 1)
      return rijen && { rijen, heeftVerborgen: false }
    },
    async verborgenRijen() {
      return []
    },
    async selectRij(plaats, _koprij, rij) {
      logboek.gekozenRijen.push({ plaats: plaats.id, rij })
    },
    async readPeildatum() {
      return this.peildatum
    },
    async readSelectie(adres) {
      if (adres === undefined) return this.selectie
      const cel = /^(?:(?<blad>[^!]+)!)?(?<letters>[A-Z]+)(?<rij>\d+)$/.exec(adres)?.groups
      const rijen = plaatsen.find(({ blad }) => blad === (cel?.blad ?? plaatsen[0]?.blad))?.rijen ?? []
      const kolom = rijen[0]?.findIndex((_, i) => columnLetters(i) === cel?.letters) ?? -1
      return { adres, waarden: [[rijen[Number(cel?.rij) - 1]?.[kolom] ?? '']] }
    },
    async readBladen() {
      return plaatsen.map(({ blad, rijen }) => ({ blad, rijen }))
    },
    isDonker: () => undefined,
    isEenStap: () => true,
    async schrijfwijze() {
      return schrijfwijze
    },
    async writeFormule({ formule }) {
      logboek.formules.push(formule)
      return NIET_HIER
    },
    writeRij: async () => NIET_HIER,
    writePeildag: async () => NIET_HIER,
    undo: async () => NIET_HIER.reden,
    readSelectieplaats: async () => ({ blad: '', rij: 0, kolom: 0 }),
    onSelectie: async () => undefined,
    async writeBlad(blad) {
      logboek.geschreven.push(blad)
      return blad.naam
    },
    async readInstelling(naam) {
      return logboek.instellingen.get(naam)
    },
    async writeInstelling(naam, tekst) {
      if (tekst === undefined) logboek.instellingen.delete(naam)
      else logboek.instellingen.set(naam, tekst)
    },
    async onChange(luisteraar) {
      luisteraars.push(luisteraar)
    },
  }
}
