import { describe, expect, it } from 'vitest'
import { regelboek } from '@poortwachter/wet/editie'
import { linkKoppen } from '../../../addin/dossiers/koppeling.ts'
import { foundOpties } from '../../../addin/paneel/dom/zoekopties.ts'
import { kolominhoudOf } from '../../../addin/paneel/gegevens/kolominhoud.ts'
import { kolomkeuzesOf } from '../../../addin/paneel/gegevens/kolomkeuzes.ts'
import { kolomregelsOf } from '../../../addin/paneel/gegevens/kolommen.ts'
import { velden } from './proefcaseload.ts'

/** What the last of these columns can be taken for. */
const choicesFor = (koppen: readonly string[], rijen: readonly (readonly (string | number)[])[]) => {
  const regels = kolomregelsOf(linkKoppen(koppen, velden), rijen)
  const regel = regels.at(-1)!
  return kolomkeuzesOf({
    regel,
    velden,
    feiten: regelboek.feiten,
    bezet: new Set(regels.slice(0, -1).map(({ veld }) => veld)),
    inhoud: kolominhoudOf(rijen, regel.kolom),
  })
}
const likely = (koppen: readonly string[], rijen: readonly (readonly (string | number)[])[]) =>
  choicesFor(koppen, rijen)
    .filter(({ groep }) => String(groep) === 'Waarschijnlijk')
    .map(({ tekst, bij }) => `${String(tekst)}: ${String(bij)}`)

const DAGEN = [[46_023], [46_054], [46_081]]

describe('what a column is likely to hold', () => {
  it('begins with the field whose name the heading resembles, with both reasons', () =>
    expect(likely(['Ziektdatum'], DAGEN)[0]).toBe('Eerste ziektedag: de kop lijkt erop, en in de kolom staan datums'))
  it('names days of the case where only the cells say something', () =>
    expect(likely(['Kolom X'], DAGEN)).toContain('Eerste ziektedag: in de kolom staan datums'))
  it('takes the word for a date in a heading for no likeness', () =>
    expect(likely(['Datum X'], DAGEN).join(' ')).not.toContain('de kop lijkt erop'))
  it('leaves out what another column holds already', () =>
    expect(likely(['Ziektedatum', 'Kolom X'], [[46_023, 46_054]]).join(' ')).not.toContain('Eerste ziektedag'))
  it('never offers a day for words, nor a word for days', () => {
    expect(likely(['Ziektdatum'], [['Anna'], ['Bram']]).join(' ')).not.toContain('ziektedag')
    expect(likely(['Werkgevr'], DAGEN).join(' ')).not.toContain('Werkgever')
  })
  it('says nothing of cells that are empty', () =>
    expect(likely(['Hersteldatm'], [[''], ['']])[0]).toBe('Hersteld op: de kop lijkt erop'))
  it('offers every field once, and not using it', () => {
    const waarden = choicesFor(['Ziektdatum'], DAGEN).map(({ waarde }) => waarde)
    expect(new Set(waarden).size).toBe(waarden.length)
    expect(waarden.toSorted()).toEqual(['', ...velden.map(({ id }) => id)].toSorted())
  })
})

describe('what is typed in a long list', () => {
  const opties = [
    { waarde: 'a', tekst: 'Coördinator', groep: 'Mensen', namen: ['regisseur'] },
    { waarde: 'b', tekst: 'Mens en werk' },
    { waarde: 'c', tekst: 'Eerste dag', groep: 'Dagen', namen: ['begin van de regie'] },
  ]
  const found = (getypt: string) => foundOpties(opties, getypt).map(({ waarde }) => waarde)
  it.each([
    ['coordinator', ['a']],
    ['DAG eerste', ['c']],
    ['mens', ['b', 'a']],
    ['regi', ['a', 'c']],
    ['', ['a', 'b', 'c']],
    ['mens dag', []],
  ])('%j finds %j: by name first, then by group and other words', (getypt, waarden) =>
    expect(found(getypt)).toEqual(waarden),
  )
})
