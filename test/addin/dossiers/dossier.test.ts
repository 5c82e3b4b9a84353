import { describe, expect, it } from 'vitest'
import { caseloadOf } from '../../../addin/dossiers/caseload.ts'
import { createDossierlezer } from '../../../addin/dossiers/dossier.ts'
import type { Dossiercel } from '../../../addin/dossiers/dossiercel.ts'
import { linkKoppen } from '../../../addin/dossiers/koppeling.ts'
import { veldenOf } from '../../../addin/dossiers/velden.ts'
import { dag, isoVan, registerVan, serienummerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'

const register = registerVan(regelboek)
const read = (koppen: readonly string[], rij: readonly Dossiercel[]) =>
  createDossierlezer(linkKoppen(koppen, veldenOf(regelboek)))(rij, 4)

describe('a row becomes a dossier', () => {
  it('reads dates as serial numbers and as Dutch text', () => {
    const { ziektedatum, gedaan, fouten } = read(
      ['Ziektedatum', 'Probleemanalyse', 'Plan van aanpak'],
      [serienummerVan(dag('2026-01-05')), '12 mrt 2026', '05-04-2026'],
    )
    expect(isoVan(ziektedatum!)).toBe('2026-01-05')
    expect(Object.entries(gedaan).map(([code, op]) => `${code} ${isoVan(op)}`)).toEqual([
      'PA 2026-03-12',
      'PVA 2026-04-05',
    ])
    expect(fouten).toEqual([])
  })

  it('names a day that does not exist by its heading and goes on', () => {
    const { ziektedatum, label, fouten } = read(['Dossier', 'Ziektedatum'], ['A-1', '31-02-2026'])
    expect(ziektedatum).toBeUndefined()
    expect(label).toBe('A-1')
    expect(fouten).toHaveLength(1)
    expect(fouten[0]).toMatchObject({ kop: 'Ziektedatum', veld: 'ziektedatum' })
    expect(fouten[0]?.bericht).toContain('februari 2026 heeft 28 dagen')
  })

  it('shows the error of a cell in its Dutch form', () => {
    expect(read(['Ziektedatum'], ['#N/A']).fouten[0]?.bericht).toBe('De cel bevat de fout #N/B. Herstel eerst die cel.')
  })

  it('takes an empty cell for unknown and never for a day', () => {
    expect(read(['Ziektedatum', 'Probleemanalyse'], ['', ''])).toMatchObject({
      ziektedatum: undefined,
      gedaan: {},
      fouten: [],
    })
  })

  it('is called after its row when it has neither number nor name', () =>
    expect(read(['Ziektedatum'], ['']).label).toBe('regel 5'))

  it.each([
    [3250.5, 3250.5],
    ['3.250,50', 3250.5],
    ['€ 3.250', 3250],
    ['3250.50', 3250.5],
    [' ', undefined],
  ])('reads the wage %j as %j', (cel, verwacht) => expect(read(['Loon per maand'], [cel]).loonPerMaand).toBe(verwacht))

  it.each(['drieduizend', -1, true, '-3.250'])('refuses the wage %j with a sentence', (cel) => {
    const { loonPerMaand, fouten } = read(['Loon per maand'], [cel])
    expect(loonPerMaand).toBeUndefined()
    expect(fouten[0]?.bericht).toMatch(/\./)
  })

  it.each(['<img src=x onerror=alert(1)>', '=1+1', '\u0000', '👩‍⚕️'])(
    'keeps hostile text %j as the text it is',
    (tekst) => expect(read(['Dossier'], [tekst]).label).toBe(tekst),
  )

  it('cuts a text as long as a cell can hold', () =>
    expect(read(['Dossier'], ['x'.repeat(32_767)]).label).toHaveLength(201))
})

describe('a caseload', () => {
  const koppeling = linkKoppen(['Dossier', 'Ziektedatum', '42e-weeksmelding', 'Hersteldatum'], veldenOf(regelboek))
  const peildatum = dag('2025-10-28')
  const rijen: Dossiercel[][] = [
    ['A', '06-01-2025', '', ''],
    ['B', 'gisteren', '', ''],
    ['', '', '', ''],
    ['C', '06-01-2025', '27-10-2025', ''],
    ['D', '06-01-2025', '', '01-02-2025'],
    ['E', '01-12-2025', '', ''],
  ]
  const { standen } = caseloadOf(rijen, { register, peildatum, koppeling })

  it('answers for every row with content, the bad one included', () =>
    expect(standen.map(({ dossier, fase }) => `${dossier.label}: ${fase}`)).toEqual([
      'A: loopt',
      'B: niet te berekenen',
      'C: loopt',
      'D: hersteld',
      'E: nog niet begonnen',
    ]))
  it('keeps the number of the row in the sheet past an empty one', () =>
    expect(standen.map(({ dossier }) => dossier.rij)).toEqual([0, 1, 3, 4, 5]))
  it('says what is wrong with the bad row', () =>
    expect(standen[1]?.bericht).toBe('Ziektedatum: "gisteren" is geen datum. Typ een datum als 31-12-2026.'))
  it('measures lateness against the last day of the text: 27-10-2025 for the 42-week report', () => {
    const status = (i: number) => standen[i]?.stappen.find(({ code }) => code === 'UWV42')?.status
    expect([status(0), status(2)]).toEqual(['te laat', 'gereed'])
  })
  it('never calls a step late for which there is no column', () =>
    expect(standen[0]?.stappen.find(({ code }) => code === 'PA')?.status).toBe('niet bijgehouden'))
  it('takes over what did not change from an earlier answer', () => {
    const eerste = caseloadOf(rijen, { register, peildatum, koppeling })
    const anders = rijen.with(1, ['B', '07-01-2025', '', ''])
    const tweede = caseloadOf(anders, { register, peildatum, koppeling, eerder: { caseload: eerste, rijen } })
    expect(tweede.standen[0]).toBe(eerste.standen[0])
    expect(tweede.standen[1]?.fase).toBe('loopt')
  })
  it('is worked out anew for another day', () => {
    const eerste = caseloadOf(rijen, { register, peildatum, koppeling })
    const tweede = caseloadOf(rijen, {
      register,
      peildatum: dag('2025-10-27'),
      koppeling,
      eerder: { caseload: eerste, rijen },
    })
    expect(tweede.standen[0]?.stappen.find(({ code }) => code === 'UWV42')?.status).toBe('binnenkort')
  })
})
