import { describe, expect, it } from 'vitest'
import { addBladen, beschrijfWerkmap, createWerkmapUit } from '../../../addin/nabootsing/rekenblad/beschrijving.ts'
import { createWerkmap } from '../../../addin/nabootsing/rekenblad/werkmap.ts'
import { Bewaard } from '../../../addin/nabootsing/rooster/bewaard.ts'
import { plakrijen, plaktekst } from '../../../addin/nabootsing/rooster/plakken.ts'

const werkmapMet = () => createWerkmap({ vandaag: '2026-11-23' })

describe('ongedaan maken in de proefpagina', () => {
  it('zet terug wat er stond: waarde, formule en opmaak, de laatste wijziging eerst', () => {
    const werkmap = werkmapMet()
    const [blad] = werkmap.bladen as [(typeof werkmap.bladen)[number]]
    const bewaard = new Bewaard(werkmap)
    const type = (r: number, c: number, adres: string, tekst: string) => {
      bewaard.keep(blad, { r1: r, c1: c, r2: r, c2: c })
      werkmap.setInvoer(blad, adres, tekst)
    }
    type(0, 0, 'A1', '5')
    type(0, 1, 'B1', '=A1*2')
    type(0, 1, 'B1', '06-01-2025')
    bewaard.undo()
    expect(werkmap.cel(blad, 'B1').tekst).toBe('10')
    bewaard.undo()
    expect(werkmap.cel(blad, 'B1').tekst).toBe('')
    bewaard.undo()
    expect(werkmap.cel(blad, 'A1').tekst).toBe('')
    expect(bewaard.undo()).toBeUndefined()
  })
})

describe('plakken in de proefpagina', () => {
  it.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['een', [['een']]],
    ['"met ""tab\t"""\tx', [['met "tab\t"', 'x']]],
    ['"twee\nregels"\ty', [['twee\nregels', 'y']]],
    ['\t\n', [['', '']]],
  ])('leest %j zoals een rekenblad het neerzet', (tekst, rijen) => expect(plakrijen(tekst)).toEqual(rijen))
  it('geeft terug wat het leest', () => {
    const rijen = [
      ['a', 'b\tc'],
      ['"', 'd\ne'],
    ]
    expect(plakrijen(plaktekst(rijen))).toEqual(rijen)
  })
})

describe('een werkmap in de andere taal', () => {
  it('houdt cellen, formules, opmaak, tabellen en namen', () => {
    const werkmap = werkmapMet()
    const [blad] = werkmap.bladen as [(typeof werkmap.bladen)[number]]
    werkmap.setInvoer(blad, 'A1', 'Kop')
    werkmap.setInvoer(blad, 'A2', '1,5')
    werkmap.setInvoer(blad, 'B2', '=SOM(A2;1)')
    werkmap.setInvoer(blad, 'C2', '06-01-2025')
    werkmap.addTabel(blad, 'A1:A2', 'Lijst')
    werkmap.setNaam('Dag', `=${blad.naam}!$C$2`)
    const engels = createWerkmapUit(beschrijfWerkmap(werkmap), { locale: 'en', vandaag: '2026-11-23' })
    expect(engels.bewerktekst(blad.naam, 'B2')).toBe('=SUM(A2,1)')
    expect(engels.cel(blad.naam, 'B2').waarde).toBe(2.5)
    expect(engels.cel(blad.naam, 'C2').waarde).toBe(45_663)
    expect(engels.vindTabel('Lijst')).toBeDefined()
    expect(engels.vindNaam('Dag')).toBeDefined()
  })
})

describe('een eigen bestand erbij', () => {
  it('komt naast wat er is, onder een naam die vrij is, en wist niets', () => {
    const werkmap = werkmapMet()
    const naam = werkmap.bladen[0]!.naam
    werkmap.setInvoer(naam, 'A1', 'van mij')
    const eigen = { bladen: [{ naam, rijen: [['Ziektedatum'], [45_663]], tabellen: [{ naam: 'T', bereik: 'A1:A2' }] }] }
    expect(addBladen(werkmap, eigen)).toEqual([`${naam} 2`])
    expect(addBladen(werkmap, eigen)).toEqual([`${naam} 3`])
    expect(werkmap.cel(naam, 'A1').tekst).toBe('van mij')
    expect(werkmap.tabellen.map((tabel) => tabel.naam)).toEqual(['T', 'T_2'])
    expect(werkmap.cel(`${naam} 2`, 'A2').waarde).toBe(45_663)
  })
})
