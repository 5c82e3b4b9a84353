import { opschrift } from '../../taal/zin.ts'
import type { Tekst } from '../../taal/zin.ts'
import type { Celwaarde, Formuleopdracht, Schrift, Schrijfuitslag, Werkmap } from '../../excel/werkmap.ts'
import type { Caseloadbron } from '../bron/caseloadbron.ts'
import type { Schrijfplaats } from './voorstel.ts'

/** Something to write about a case, where the user was shown that it would come. */
export interface Schrijfdeel {
  readonly plaats: Schrijfplaats
  readonly waarde: Celwaarde
  readonly opmaak?: string
}

/** Writes to the workbook what the user asks for, and takes the last of it back. */
export interface Schrijver {
  /** Writes in the row of a case; `wat` names it for who wants to take it back. */
  write(deel: Schrijfdeel, wat: Tekst): Promise<Schrijfuitslag<Schrift>>
  /** Puts a formula in the selected cell. */
  writeFormule(opdracht: Formuleopdracht, wat: Tekst): Promise<Schrijfuitslag<Schrift>>
  /** Puts a day in the cell PW_Peildatum, where `gezien` was seen to stand. */
  writePeildag(serienummer: number, gezien: Celwaarde, wat: Tekst): Promise<Schrijfuitslag<Schrift>>
  /** What can be taken back now; undefined when there is nothing. */
  laatste(): Tekst | undefined
  /** Takes the last thing back and says what came of it. */
  undo(): Promise<Tekst>
}

interface Gedaan {
  readonly schrift: Schrift
  readonly wat: Tekst
}

/** `bijGedaan` is called when there is something else to take back than before. */
export const createSchrijver = (
  werkmap: Pick<Werkmap, 'writeRij' | 'writeFormule' | 'writePeildag' | 'undo'>,
  bron: Pick<Caseloadbron, 'refresh'>,
  bijGedaan: () => void,
): Schrijver => {
  const gedaan: Gedaan[] = []
  const keep = <S extends Schrift>(uitslag: Schrijfuitslag<S>, wat: Tekst): Schrijfuitslag<S> => {
    if (uitslag.soort === 'geschreven') {
      gedaan.push({ schrift: uitslag.schrift, wat })
      bijGedaan()
    }
    void bron.refresh()
    return uitslag
  }
  return {
    write: async ({ plaats: { zoeker, kolom, isNieuw, gezien }, waarde, opmaak }, wat) => {
      const cel = { kolom, isNieuw, gezien, waarde, ...(opmaak === undefined ? {} : { opmaak }) }
      return keep(await werkmap.writeRij({ zoeker, cel }), wat)
    },
    writeFormule: async (opdracht, wat) => keep(await werkmap.writeFormule(opdracht), wat),
    writePeildag: async (serienummer, gezien, wat) => keep(await werkmap.writePeildag(serienummer, gezien), wat),
    laatste: () => gedaan.at(-1)?.wat,
    undo: async () => {
      const laatste = gedaan.at(-1)
      if (!laatste) return opschrift`Er is niets om ongedaan te maken.`
      const bezwaar = await werkmap.undo(laatste.schrift)
      void bron.refresh()
      // Something else can have been written meanwhile, and is then the last.
      const plaats = gedaan.indexOf(laatste)
      if (plaats >= 0) gedaan.splice(plaats, 1)
      // What cannot be taken back now makes way for what was written before it, and comes up again after that.
      if (bezwaar !== undefined && plaats >= 0) gedaan.unshift(laatste)
      bijGedaan()
      if (bezwaar !== undefined) return opschrift`Niet ongedaan gemaakt. ${bezwaar}`
      return opschrift`Ongedaan gemaakt: ${laatste.wat}.`
    },
  }
}
