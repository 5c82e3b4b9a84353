import { registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { describe, expect, it } from 'vitest'
import { importeer } from '../../../../addin/dossiers/import/import.ts'
import { voorbeeldplanVoor } from '../../../../addin/node/evalueer/gebruik/voorbeeldplan.ts'

const register = registerVan(regelboek)
const read = (koppen: string, rijen: readonly string[]) => {
  const { vragen } = importeer(
    koppen.split(';'),
    rijen.map((rij) => rij.split(';')),
    register,
    undefined,
  )
  return { vragen, plan: voorbeeldplanVoor(vragen) }
}

describe('het plan dat zo is over te nemen', () => {
  it.each([
    ['Personeelsnummer;Laatst bijgewerkt;Eerste ziektedag', '1;20-11-2025;01-09-2025', 'kolom:laatstbijgewerkt'],
    ['Personeelsnummer;Opmerking;Eerste ziektedag', '1;20-11-2025;01-09-2025', 'kolom:opmerking'],
  ])('gebruikt naast een eerste ziektedag geen kolom met datums: %s', (koppen, rij, id) => {
    expect(read(koppen, [rij]).plan).toEqual({ antwoorden: { [id]: 'niet' }, zonder: [] })
  })

  it.each([
    [
      'twee keer een einde',
      'Personeelsnummer;Eerste ziektedag;Hersteld op;Hersteld op',
      '1;01-09-2025;01-12-2025;15-12-2025',
    ],
    ['wat een einde kan zijn', 'Personeelsnummer;Eerste ziektedag;Laatste dag', '1;01-09-2025;01-12-2025'],
    ['Engels voor terug', 'Personeelsnummer;Begin verzuim;Return date', '1;01-09-2025;01-12-2025'],
    ['een dag van het contract', 'Personeelsnummer;Eerste ziektedag;Contract loopt af', '1;01-09-2025;31-12-2026'],
    ['een soort afwezigheid', 'Personeelsnummer;Soort verzuim;Eerste ziektedag', '1;Ziek kind;01-09-2025'],
    [
      'een reden van het einde',
      'Personeelsnummer;Eerste ziektedag;Hersteld op;Reden einde',
      '1;01-09-2025;01-12-2025;X',
    ],
    ['loon zonder tijdvak', 'Personeelsnummer;Eerste ziektedag;Bruto loon', '1;01-09-2025;3250'],
    ['twee kolommen die het begin kunnen zijn', 'Personeelsnummer;Datum A;Datum B', '1;01-09-2025;15-12-2025'],
  ])('laat open wat alleen de gebruiker weet: %s', (_wat, koppen, rij) => {
    const { vragen, plan } = read(koppen, [rij])
    expect(vragen.length).toBeGreaterThan(0)
    expect(plan).toEqual({ antwoorden: {}, zonder: vragen.map(({ id }) => id) })
  })

  it.each([
    ['Verz.%', 'verzuimpercentage'],
    ['AO volgens arts', 'verzuimpercentage'],
    ['Belastbaarheid %', 'herstelpercentage'],
    ['Gedeeltelijk %', undefined],
    ['Belasting bij ziekte en herstel', undefined],
  ])('zegt van percentages alleen wat de kop zegt: %s', (kop, rol) => {
    const { plan } = read(`Personeelsnummer;Eerste ziektedag;Hersteld op;${kop}`, ['1;01-09-2025;01-12-2025;50'])
    expect(Object.values(plan.antwoorden)[0]).toBe(rol)
    expect(plan.zonder).toHaveLength(rol === undefined ? 1 : 0)
  })

  it('vult een enkele kolom die het begin kan zijn in', () => {
    expect(read('Personeelsnummer;Datum', ['1;01-09-2025']).plan.antwoorden).toEqual({ 'kolom:datum': 'ziektedatum' })
  })

  it.each([
    ['Contract loopt af', 'eindeDienstverband'],
    ['Probleem analyse klaar', 'gedaan:PA'],
  ])('en bij een kolom voor %s is dat veld een keuze', (kop, veld) => {
    const [vraag] = read(`Personeelsnummer;Eerste ziektedag;${kop}`, ['1;01-09-2025;31-12-2026']).vragen
    expect(vraag!.keuzes.map(({ waarde }) => waarde)).toEqual([
      'ziektedatum',
      'hersteldatum',
      'laatsteZiektedag',
      veld,
      'niet',
    ])
  })
})
