import { gebiedadres, tabeladres } from './adres.ts'
import type { Sjabloonblad, Sjablooncel, Sjabloonwerkmap } from './werkmap.ts'

const content = (cel: Sjablooncel | undefined): unknown => {
  if (!cel) return null
  if (cel.formule === undefined) return cel.waarde
  const isError = typeof cel.waarde === 'object' && cel.waarde !== null
  return { formule: `=${cel.formule}`, ...(isError ? {} : { waarde: cel.waarde }) }
}

/** Formats per column, joined over rows that follow each other. */
const formats = (blad: Sjabloonblad): { bereik: string; numberFormat: string }[] => {
  const breedte = Math.max(...blad.rijen.map((rij) => rij.length), 0)
  return Array.from({ length: breedte }, (_, kolom) => kolom).flatMap((kolom) => {
    const opmaken = blad.rijen.map((rij) => rij[kolom]?.opmaak)
    return opmaken.flatMap((numberFormat, rij) => {
      if (numberFormat === undefined || opmaken[rij - 1] === numberFormat) return []
      let einde = rij
      while (opmaken[einde + 1] === numberFormat) einde++
      return [{ bereik: gebiedadres(rij, kolom, einde, kolom), numberFormat }]
    })
  })
}

/** A workbook as plain JSON: values, stored formulas, formats, tables and names; one line per row of a sheet. */
export const writeJson = (werkmap: Sjabloonwerkmap): string => {
  const bladen = werkmap.bladen.map((blad) => {
    const rijen = blad.rijen.map((rij) => `    ${JSON.stringify(rij.map(content))}`).join(',\n')
    const overig = JSON.stringify({
      opmaak: formats(blad),
      kolombreedtes: blad.kolombreedtes,
      tabellen: (blad.tabellen ?? []).map((tabel) => ({ naam: tabel.naam, bereik: tabeladres(tabel) })),
    })
    return `  {"naam":${JSON.stringify(blad.naam)},"rijen":[\n${rijen}\n  ],${overig.slice(1)}`
  })
  const namen = werkmap.namen.map(({ naam, verwijzing }) => ({ naam, formule: `=${verwijzing}` }))
  return `{"datumstelsel":1900,"namen":${JSON.stringify(namen)},"bladen":[\n${bladen.join(',\n')}\n]}\n`
}
