import type { Blad } from '../rekenblad/blad.ts'
import { bevat, celAdres, kolomNaam } from '../rekenblad/adressen.ts'
import type { Celbeeld } from '../rekenblad/celbeeld.ts'
import { kopvlak } from '../rekenblad/tabellen.ts'
import type { Rechthoek } from '../rekenblad/waarden.ts'
import type { Excelomgeving } from '../excelmodel/omgeving.ts'
import { maak } from './element.ts'
import { voorwaardelijkeOpmaak } from './voorwaardelijk.ts'

export const RIJHOOGTE = 24
export const KOPBREEDTE = 52
const STANDAARDBREEDTE = 96

export const breedteVan = (blad: Blad, c: number): number => blad.kolombreedtes.get(c) ?? STANDAARDBREEDTE

/** Left edges of the columns up to `aantal`, the last one being the total width. */
export const linkerranden = (blad: Blad, aantal: number): number[] => {
  const randen = [0]
  for (let c = 0; c < aantal; c += 1) randen.push((randen[c] ?? 0) + breedteVan(blad, c))
  return randen
}

/** Draws one cell of the sheet. */
export const tekenCel = (
  omgeving: Excelomgeving,
  blad: Blad,
  plek: { r: number; c: number },
  left: number,
  isActief: boolean,
  selectie: Rechthoek,
): HTMLElement => {
  const { r, c } = plek
  const beeld = omgeving.werkmap.celOp(blad, r, c)
  const cel = maak(
    'div',
    {
      role: 'gridcell',
      id: `cel-${celAdres(r, c)}`,
      'aria-colindex': String(c + 2),
      'data-r': String(r),
      'data-c': String(c),
      'aria-selected': String(bevat(selectie, r, c)),
      class: klassen(omgeving, blad, r, c, beeld, isActief),
    },
    [maak('span', { class: 'tekst' }, [beeld.tekst])],
  )
  cel.style.left = `${KOPBREEDTE + left}px`
  cel.style.width = `${breedteVan(blad, c)}px`
  const ruimte = ruimteVoorTekst(blad, r, c, beeld)
  if (ruimte > breedteVan(blad, c) && cel.firstElementChild instanceof HTMLElement) {
    cel.classList.add('looptdoor')
    cel.firstElementChild.style.width = `${ruimte - 10}px`
  }
  const regels = omgeving.voorwaardelijk.filter((v) => v.blad === blad && bevat(v.vlak, r, c))
  const voorwaardelijk = voorwaardelijkeOpmaak(regels, beeld)
  for (const [naam, eigenschap] of STIJLEN) {
    const waarde = voorwaardelijk.get(naam) ?? omgeving.opmaakVan(blad, r, c, naam)
    if (typeof waarde === 'string') cel.style.setProperty(eigenschap, waarde)
  }
  if (beeld.kaart)
    cel.append(
      maak('span', {
        class: 'merk',
        title: 'Deze cel heeft een kaart: Ctrl+Shift+F5 of klik',
        role: 'img',
        'aria-label': 'heeft een kaart',
      }),
    )
  else if (beeld.fout?.bericht)
    cel.append(
      maak('span', {
        class: 'merk fout',
        title: beeld.fout.bericht,
        role: 'img',
        'aria-label': `fout: ${beeld.fout.bericht}`,
      }),
    )
  return cel
}

/** Long text runs on over the empty cells to its right, as in Excel; answers the room it has there. */
const ruimteVoorTekst = (blad: Blad, r: number, c: number, beeld: Celbeeld): number => {
  const eigen = breedteVan(blad, c)
  const nodig = beeld.tekst.length * 8
  if (typeof beeld.waarde !== 'string' || beeld.fout || nodig <= eigen) return eigen
  let ruimte = eigen
  for (let k = c + 1; ruimte < nodig && k < c + 30 && (blad.get(r, k)?.waarde ?? null) === null; k += 1)
    ruimte += breedteVan(blad, k)
  return ruimte
}

const STIJLEN = [
  ['fill.color', 'background-color'],
  ['font.color', 'color'],
] as const

const klassen = (
  omgeving: Excelomgeving,
  blad: Blad,
  r: number,
  c: number,
  beeld: Celbeeld,
  isActief: boolean,
): string => {
  const tabel = omgeving.werkmap.tabellen.find((t) => t.blad === blad && bevat(t.vlak, r, c))
  const spil = spilvlak(blad, r, c)
  return [
    'cel',
    isActief ? 'actief' : '',
    beeld.fout
      ? 'isfout'
      : typeof beeld.waarde === 'number'
        ? 'getal'
        : typeof beeld.waarde === 'boolean'
          ? 'logisch'
          : '',
    beeld.bezig ? 'bezig' : '',
    omgeving.opmaakVan(blad, r, c, 'font.bold') === true ? 'vet' : '',
    omgeving.opmaakVan(blad, r, c, 'font.italic') === true ? 'cursief' : '',
    tabel
      ? tabel.heeftKop && bevat(kopvlak(tabel), r, c)
        ? 'tabelkop'
        : (r - tabel.vlak.r1) % 2 === 0
          ? 'band'
          : ''
      : '',
    spil
      ? `spil${r === spil.r1 ? ' boven' : ''}${r === spil.r2 ? ' onder' : ''}${c === spil.c1 ? ' links' : ''}${c === spil.c2 ? ' rechts' : ''}`
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}

const spilvlak = (blad: Blad, r: number, c: number): Rechthoek | undefined => {
  const cel = blad.get(r, c)
  return cel?.spil ?? cel?.spilVan?.spil
}

export const kolomkop = (c: number, left: number, breedte: number, gekozen: boolean): HTMLElement => {
  const kop = maak(
    'div',
    { role: 'columnheader', 'aria-colindex': String(c + 2), class: gekozen ? 'kolomkop gekozen' : 'kolomkop' },
    [kolomNaam(c)],
  )
  kop.style.left = `${KOPBREEDTE + left}px`
  kop.style.width = `${breedte}px`
  return kop
}
