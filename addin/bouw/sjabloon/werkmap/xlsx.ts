import { writeXlsx as pack } from 'hucre/xlsx'
import { gebiedadres, tabeladres } from './adres.ts'
import { finishXlsx } from './nabewerking.ts'
import type { Sjabloonblad, Sjablooncel, Celstijl, Sjablooncelwaarde, Sjabloonwerkmap } from './werkmap.ts'

type Bestand = Parameters<typeof pack>[0]
type Bestandsblad = Bestand['sheets'][number]
type Bestandscel = NonNullable<Bestandsblad['cells']> extends Map<string, infer C> ? C : never
type Bestandsstijl = NonNullable<Bestandscel['style']>

/** A file says when it was made; ours is the same on every day it is made. */
const GEMAAKT = new Date('2026-11-22T12:00:00Z')

/** Named in every font: a font without a name or a size is whatever the reader makes of it. */
const LETTER = { name: 'Segoe UI', size: 10 }

const STIJLEN: Readonly<Record<Celstijl, Bestandsstijl>> = {
  titel: { font: { ...LETTER, bold: true } },
  kop: { alignment: { vertical: 'center', wrapText: true } },
  invoer: {
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF4CE' } },
    border: { bottom: { style: 'thin', color: { rgb: '605E5C' } } },
  },
  toelichting: { font: { ...LETTER, italic: true, color: { rgb: '605E5C' } } },
}

const styleOf = ({ stijl, opmaak }: Sjablooncel): Bestandsstijl => ({
  ...(stijl ? STIJLEN[stijl] : {}),
  ...(opmaak === undefined ? {} : { numFmt: opmaak }),
})

const plain = (waarde: Sjablooncelwaarde): number | string | boolean | null =>
  typeof waarde === 'object' && waarde !== null ? waarde.fout : waarde

const fileCell = (cel: Sjablooncel, rij: number, kolom: number): Bestandscel => {
  const basis = { value: plain(cel.waarde), style: styleOf(cel) }
  if (cel.formule === undefined) return basis
  const hoogte = cel.rijen?.length ?? 1
  const breedte = cel.rijen?.[0]?.length ?? 1
  return {
    ...basis,
    formula: cel.formule,
    formulaResult: plain(cel.waarde),
    formulaType: 'array',
    formulaRef: gebiedadres(rij, kolom, rij + hoogte - 1, kolom + breedte - 1),
    formulaDynamic: true,
  }
}

const cells = (blad: Sjabloonblad): Map<string, Bestandscel> => {
  const alle = new Map<string, Bestandscel>()
  blad.rijen.forEach((cellen, rij) =>
    cellen.forEach((cel, kolom) => {
      if (!cel) return
      cel.rijen?.forEach((spil, r) =>
        spil.forEach((waarde, k) => {
          const numFmt = cel.spilopmaken?.[k]
          alle.set(`${rij + r},${kolom + k}`, { value: plain(waarde), ...(numFmt ? { style: { numFmt } } : {}) })
        }),
      )
      alle.set(`${rij},${kolom}`, fileCell(cel, rij, kolom))
    }),
  )
  return alle
}

const validations = (blad: Sjabloonblad): NonNullable<Bestandsblad['dataValidations']> =>
  (blad.keuzevakken ?? []).map(({ bereik, bron, uitleg }) => ({
    type: 'list',
    range: bereik,
    formula1: bron,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Dit woord staat niet op de lijst',
    errorMessage: uitleg,
  }))

const conditions = (blad: Sjabloonblad): NonNullable<Bestandsblad['conditionalRules']> =>
  (blad.accenten ?? []).map(({ bereik, tekst, kleur, letterkleur }, i) => ({
    type: 'cellIs',
    operator: 'equal',
    formula: `"${tekst}"`,
    range: bereik,
    priority: i + 1,
    style: {
      font: { color: { rgb: letterkleur } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: kleur }, bgColor: { rgb: kleur } },
    },
  }))

const sheet = (blad: Sjabloonblad): Bestandsblad => ({
  name: blad.naam,
  columns: blad.kolombreedtes.map((breedte) => ({ width: (breedte - 5) / 7 })),
  cells: cells(blad),
  dataValidations: validations(blad),
  conditionalRules: conditions(blad),
  ...(blad.vasteRijen === undefined ? {} : { freezePane: { rows: blad.vasteRijen, columns: blad.vasteKolommen ?? 0 } }),
  tables: (blad.tabellen ?? []).map((tabel) => ({
    name: tabel.naam,
    range: tabeladres(tabel),
    columns: tabel.kolommen.map(({ kop }) => ({ name: kop })),
  })),
})

/** A workbook as the bytes of an xlsx file: the same bytes for the same workbook, on every machine. */
export const writeXlsx = async (werkmap: Sjabloonwerkmap): Promise<Uint8Array> => {
  const bestand = await pack({
    sheets: werkmap.bladen.map(sheet),
    namedRanges: werkmap.namen.map(({ naam, verwijzing }) => ({ name: naam, range: verwijzing })),
    defaultFont: LETTER,
    properties: {
      title: werkmap.titel,
      description: werkmap.omschrijving,
      creator: 'Poortwachter voor Excel',
      created: GEMAAKT,
      modified: GEMAAKT,
    },
  })
  return finishXlsx(
    bestand,
    werkmap.bladen.flatMap(({ tabellen = [] }) => tabellen),
  )
}
