import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { Tekstdeel, Werkstuk } from './werkstuk.ts'

const cell = (tekst: string, isKop: boolean): TableCell =>
  new TableCell({ children: [new Paragraph({ children: [new TextRun({ text: tekst, bold: isKop })] })] })

const paragraphs = (deel: Tekstdeel): readonly (Paragraph | Table)[] => {
  switch (deel.soort) {
    case 'kop':
      return [new Paragraph({ text: deel.tekst, heading: HeadingLevel.HEADING_2 })]
    case 'alinea':
      return [new Paragraph({ text: deel.tekst, spacing: { after: 160 } })]
    case 'lijst':
      return deel.regels.map((regel) => new Paragraph({ text: regel, bullet: { level: 0 } }))
    case 'tabel':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [
            new TableRow({ tableHeader: true, children: deel.koppen.map((tekst) => cell(tekst, true)) }),
            ...deel.rijen.map((rij) => new TableRow({ children: rij.map((tekst) => cell(tekst, false)) })),
          ],
        }),
      ]
  }
}

/** The writing as a Word document. */
export const docxOf = ({ titel, delen }: Werkstuk): Promise<Blob> =>
  Packer.toBlob(
    new Document({
      creator: 'Poortwachter voor Excel',
      title: titel,
      styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } } } } },
      sections: [
        {
          children: [
            new Paragraph({ text: titel, heading: HeadingLevel.HEADING_1 }),
            ...delen.flatMap((deel) => [...paragraphs(deel)]),
          ],
        },
      ],
    }),
  )
