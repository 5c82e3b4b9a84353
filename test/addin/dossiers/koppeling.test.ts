import { describe, expect, it } from 'vitest'
import { linkKoppen } from '../../../addin/dossiers/koppeling.ts'
import { veldenOf } from '../../../addin/dossiers/velden.ts'
import { regelboek } from '@poortwachter/wet/editie'

const velden = veldenOf(regelboek)
const fieldOf = (kop: string) => linkKoppen([kop], velden).kolommen[0]?.veld?.id

describe('headings', () => {
  it.each([
    ['Ziektedatum', 'ziektedatum'],
    ['EERSTE ZIEKTEDAG', 'ziektedatum'],
    ['1e ziektedag', 'ziektedatum'],
    ['DatEerstVrzmdg', 'ziektedatum'],
    ['Datum eerste ziektedag', 'ziektedatum'],
    ['DatHrstld', 'hersteldatum'],
    ['Gebdat', 'geboortedatum'],
    ['PrcLndrbtng', 'loonpercentage'],
    ['Verzuimcoordinator', 'adviseur'],
    ['Case-manager', 'adviseur'],
    ['Probleemanalyse', 'gedaan:PA'],
    ['PA', 'gedaan:PA'],
    ['Datum probleemanalyse', 'gedaan:PA'],
    ['Probleemanalyse gereed', 'gedaan:PA'],
    ['Datum plan van aanpak (PvA)', 'gedaan:PVA'],
    ['42e-weeksmelding', 'gedaan:UWV42'],
    ['42e weeksmelding verstuurd op', 'gedaan:UWV42'],
    ['Start spoor 2', 'gedaan:SPOOR2'],
    ['WIA-aanvraag', 'gedaan:WIA'],
    ['Belastbaarheid', 'feit:belastbaarheid'],
    ['AOW-datum', 'feit:aowDatum'],
    ['SPOOR2', 'gedaan:SPOOR2'],
  ])('takes %j for %s', (kop, veld) => expect(fieldOf(kop)).toBe(veld))

  it.each([
    'EJE uiterlijk',
    'Deadline WIA-aanvraag',
    'Status probleemanalyse',
    'Geplande eerstejaarsevaluatie',
    'Spoor 2 uiterlijk',
    'Meldingsdatum',
    'Ziekmelding',
    '',
    '   ',
    '<img src=x onerror=alert(1)>',
    '=PW.DEADLINE(A1)',
    'x'.repeat(32_767),
  ])('does not take %j for anything', (kop) => expect(fieldOf(kop)).toBeUndefined())

  it('suggests a field for a heading with a slip of the pen and leaves the choice to the user', () => {
    const [kolom] = linkKoppen(['Probleemanalise'], velden).kolommen
    expect(kolom).toMatchObject({ veld: undefined, herkomst: 'niet gebruikt', voorstel: { id: 'gedaan:PA' } })
  })

  it('follows the choice of the user, also to use nothing', () => {
    const { kolommen } = linkKoppen(['Meldingsdatum', 'Naam'], velden, { meldingsdatum: 'ziektedatum', naam: null })
    expect(kolommen.map(({ veld, herkomst }) => [veld?.id, herkomst])).toEqual([
      ['ziektedatum', 'gekozen'],
      [undefined, 'niet gebruikt'],
    ])
  })

  it('uses one of two columns for a field and marks the other', () => {
    const { kolommen, kolomVan } = linkKoppen(['Ziektedatum', 'Eerste ziektedag'], velden)
    expect(kolommen.map(({ dubbel }) => dubbel)).toEqual([false, true])
    expect(kolomVan.get('ziektedatum')).toBe(0)
  })

  it('lets a chosen column win from a recognised one to its left', () => {
    const { kolommen, kolomVan } = linkKoppen(['Ziektedatum', 'Begin'], velden, { begin: 'ziektedatum' })
    expect(kolommen.map(({ dubbel }) => dubbel)).toEqual([true, false])
    expect(kolomVan.get('ziektedatum')).toBe(1)
  })

  it('has no two fields that are called the same', () => {
    const ids = velden.map(({ id }) => id)
    expect(ids).toHaveLength(new Set(ids).size)
    expect(ids.length).toBeGreaterThan(20)
  })
})

describe('columns that decisions ask for as well', () => {
  it.each([
    ['42e-weeksmelding', 'gedaan:UWV42', 'ziekmeldingUwv'],
    ['Eerstejaarsevaluatie', 'gedaan:EJE', 'ejeDatum'],
    ['Start spoor 2', 'gedaan:SPOOR2', 'spoor2Start'],
    ['Ziektedatum', 'ziektedatum', 'eersteZiektedag'],
    ['Spoor 2', 'feit:spoor2Status', 'spoor2Status'],
  ])('takes %j for %s and for the fact %s at once', (kop, id, feit) =>
    expect(linkKoppen([kop], velden).kolommen[0]?.veld).toMatchObject({ id, feit }),
  )
})
