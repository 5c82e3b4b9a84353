import { describe, expect, it } from 'vitest'
import { isLopend } from '../../../../addin/dossiers/dossierstand.ts'
import {
  momentopnameOf,
  readMomentopname,
  writeMomentopname,
} from '../../../../addin/dossiers/portefeuille/momentopname.ts'
import { caseloadOp } from '../../../../addin/dossiers/portefeuille/vergelijking.ts'
import { verschilTussen } from '../../../../addin/dossiers/portefeuille/verschil.ts'
import { createRisicorekenaar } from '../../../../addin/dossiers/risico.ts'
import type { Caseload } from '../../../../addin/dossiers/caseload.ts'
import { createOnherleidbaar } from '../../../../addin/paneel/onherleidbaar.ts'
import { dag } from '@poortwachter/wet'
import type { IsoDag } from '@poortwachter/wet'
import { caseloadVan } from '../../paneel/proefcaseload.ts'

const KOPPEN = ['Dossier', 'Naam', 'Werkgever', 'Ziektedatum', '42e-weeksmelding']
/** The 42-week report is due on 27-10-2025. */
const AAGJE = ['2025-1001', 'Aagje Appelmoes', 'Bakkerij', '06-01-2025', '']
const BRAM = ['2025-1002', 'Bram Bamboe', 'Smederij', '06-01-2025', '20-10-2025']

const onherleidbaar = await createOnherleidbaar({
  readInstelling: async () => 'een geheim',
  writeInstelling: async () => undefined,
})
const opnameVan = (caseload: Caseload) =>
  momentopnameOf(caseload, createRisicorekenaar(caseload)(caseload.standen.filter(isLopend)), onherleidbaar)
const opname = (rijen: readonly string[][], peildatum: IsoDag) => opnameVan(caseloadVan(KOPPEN, rijen, peildatum))

describe('een bewaarde stand', () => {
  it('bevat geen naam, nummer, werkgever of datum van iemand', async () => {
    const tekst = writeMomentopname((await opname([AAGJE, BRAM], '2025-10-28')).opname)
    expect(tekst).not.toMatch(/Aagje|Bram|1001|1002|Bakkerij|Smederij|2025-01-06|06-01-2025/)
    expect(tekst).toContain('UWV42')
  })
  it('komt terug zoals zij is bewaard', async () => {
    const { opname: eerder } = await opname([AAGJE, BRAM], '2025-10-28')
    expect(readMomentopname(writeMomentopname(eerder))).toEqual(eerder)
  })
  it.each([
    undefined,
    '',
    'geen json',
    '[]',
    '{"vorm":2}',
    '{"vorm":1,"op":"gisteren"}',
    '{"vorm":1,"op":99999999999}',
  ])('is niets als er %j staat', (tekst) => expect(readMomentopname(tekst)).toBeUndefined())
  it('is klein: tienduizend dossiers in minder dan een halve megabyte', async () => {
    const { opname: een } = await opname([AAGJE], '2025-10-28')
    const [regel] = een.regels.values()
    const regels = new Map(Array.from({ length: 10_000 }, (_, i) => [String(i).padStart(16, '0'), regel!]))
    expect(writeMomentopname({ ...een, regels }).length).toBeLessThan(500_000)
  })
})

describe('het verschil tussen twee standen', () => {
  const verschil = async (eerder: [string[][], IsoDag], nu: [string[][], IsoDag]) => {
    const [a, b] = [await opname(...eerder), await opname(...nu)]
    return { ...verschilTussen(a.opname, b.opname), standVan: b.standVan }
  }
  it('noemt wat nieuw te laat is, en bij welk dossier', async () => {
    const { gewijzigd, standVan } = await verschil([[AAGJE, BRAM], '2025-10-27'], [[AAGJE, BRAM], '2025-10-28'])
    const laat = gewijzigd.filter(({ nieuwTeLaat }) => nieuwTeLaat.includes('UWV42'))
    expect(laat.map(({ sleutel }) => standVan.get(sleutel)?.dossier.label)).toEqual(['2025-1001'])
  })
  it('noemt wat niet meer te laat is', async () => {
    const { gewijzigd } = await verschil([[AAGJE], '2025-10-28'], [[AAGJE.with(4, '28-10-2025')], '2025-10-28'])
    expect(gewijzigd[0]?.nietMeerTeLaat).toEqual(['UWV42'])
  })
  it('herkent een dossier in een tabel die anders is gesorteerd', async () => {
    const { gewijzigd, nieuw, verdwenen } = await verschil([[AAGJE, BRAM], '2025-10-28'], [[BRAM, AAGJE], '2025-10-28'])
    expect([gewijzigd, nieuw, verdwenen]).toEqual([[], [], 0])
  })
  it('telt wat erbij kwam en wat er niet meer is', async () => {
    const { nieuw, verdwenen } = await verschil([[AAGJE], '2025-10-28'], [[BRAM], '2025-10-28'])
    expect([nieuw.length, verdwenen]).toEqual([1, 1])
  })
  it('kan ook tussen twee dagen van dezelfde tabel', async () => {
    const nu = caseloadVan(KOPPEN, [AAGJE], '2025-10-28')
    const eerder = await opnameVan(caseloadOp(nu, { peildatum: dag('2025-10-27') }))
    const { gewijzigd } = verschilTussen(eerder.opname, (await opnameVan(nu)).opname)
    expect(gewijzigd[0]?.nieuwTeLaat).toEqual(['UWV42'])
  })
})
