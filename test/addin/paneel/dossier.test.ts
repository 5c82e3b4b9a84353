import { describe, expect, it } from 'vitest'
import { dossiermodelOf } from '../../../addin/paneel/dossier/model.ts'
import { uitlegTekst } from '../../../addin/paneel/dossier/uitlegtekst.ts'
import { gevondenDossiers } from '../../../addin/paneel/dossier/kiezer.ts'
import { withAanname, verschillenOf } from '../../../addin/paneel/dossier/wat-als.ts'
import { statusUitleg } from '../../../addin/paneel/taak/taak.ts'
import { statuswoord } from '../../../addin/paneel/taak/woorden.ts'
import { dag, isoVan } from '@poortwachter/wet'
import { caseloadVan } from './proefcaseload.ts'

const KOPPEN = [
  'Dossier',
  'Naam',
  'Werkgever',
  'Ziektedatum',
  'Hersteldatum',
  'Probleemanalyse',
  'Plan van aanpak',
  '42e-weeksmelding',
  'Eerstejaarsevaluatie',
]
const rij = ['A-1', 'Aagje', 'Bakkerij', '06-01-2025', '', '10-02-2025', '', '', '']
const caseload = caseloadVan(
  KOPPEN,
  [rij, ['B-2', 'Bram', 'Smederij', '31-02-2026', '', '', '', '', ''], rij.with(0, 'C-3').with(4, '01-03-2025')],
  '2025-10-28',
)
const [lopend, onleesbaar, hersteld] = caseload.standen.map(({ dossier }) => dossiermodelOf(caseload, dossier))
const stap = (code: string) => lopend?.stappen.find((regel) => regel.code === code)

describe('a dossier', () => {
  it('says where it stands in one line', () => {
    expect(lopend?.samenvatting).toBe('Loopt, verzuimweek 43, eerste ziektedag maandag 6 januari 2025.')
    expect(hersteld?.samenvatting).toBe('Hersteld, op 01-03-2025, eerste ziektedag maandag 6 januari 2025.')
  })
  it('does not know the week where more days do not count than there were', () => {
    const anders = caseloadVan(['Ziektedatum', 'Dagen die niet meetellen'], [['06-01-2026', '200']], '2026-02-05')
    expect(dossiermodelOf(anders, anders.standen[0]!.dossier).samenvatting).toBe(
      'Loopt, verzuimweek onbekend, eerste ziektedag dinsdag 6 januari 2026.',
    )
  })
  it('says what is wrong with a row that cannot be worked out, and shows no days', () => {
    expect(onleesbaar?.samenvatting).toContain('februari 2026 heeft 28 dagen')
    expect(onleesbaar?.stappen).toEqual([])
    expect(onleesbaar?.leesfouten).toHaveLength(1)
  })
  it('says of a moment that it comes, and never that it is open or can be done', () => {
    const [stand] = caseload.standen
    const moment = stap('EWT')!
    expect(moment.soort).toBe('moment')
    expect(String(statuswoord(moment))).toBe('komt nog')
    expect(statusUitleg({ caseload, stand: stand!, stap: moment })).toBe('Dit moment komt nog.')
    expect(String(statuswoord({ ...moment, status: 'voorbij' }))).toBe('voorbij')
    expect(String(statuswoord({ soort: 'stap', status: 'open' }))).toBe('open')
  })
  it('gives each step its days, the calculation and a source with a link', () => {
    expect(stap('UWV42')).toMatchObject({
      veilig: dag('2025-10-26'),
      wet: dag('2025-10-27'),
      status: 'te laat',
      merkteken: { beeld: 'telaat', toon: 'fout' },
    })
    expect(stap('UWV42')?.berekening).toContain('eerste ziektedag 06-01-2025 plus 294 dagen (42 weken) = 27-10-2025')
    expect(stap('UWV42')?.bronnen[0]).toMatchObject({ tekst: 'ZW art. 38 lid 1' })
    expect(stap('UWV42')?.bronnen[0]?.adres).toMatch(/^https:\/\/wetten\.overheid\.nl\//)
  })
  it('counts the plan van aanpak from the day of the probleemanalyse: two weeks after 10-2-2025', () =>
    expect(isoVan(stap('PVA')?.wet ?? dag('1970-01-01'))).toBe('2025-02-24'))
  it('never calls a step late for which the table has no column', () =>
    expect(stap('EVAL')?.status).toBe('niet bijgehouden'))
  it('draws every step that has a day within the two years, from left to right', () => {
    const punten = lopend?.tekening?.punten ?? []
    expect(punten.length).toBeGreaterThan(10)
    expect(punten.map(({ x }) => x)).toEqual(punten.map(({ x }) => x).toSorted((a, b) => a - b))
    expect(punten.every(({ x }) => x >= 0 && x <= (lopend?.tekening?.breedte ?? 0))).toBe(true)
  })
  it('draws no two steps over each other', () => {
    const { punten = [], lagen = 0 } = lopend?.tekening ?? {}
    expect(lagen).toBeGreaterThan(1)
    for (let laag = 0; laag < lagen; laag++) {
      const opLaag = punten.filter((punt) => punt.laag === laag)
      for (const [i, { x }] of opLaag.entries())
        if (i > 0) expect(x - (opLaag[i - 1]?.x ?? 0)).toBeGreaterThanOrEqual(15)
    }
  })
  it('can be explained in sentences with the source and the edition', () => {
    const tekst = lopend ? uitlegTekst(lopend, '2026.11.0') : ''
    expect(tekst).toContain('- 42e-weeksmelding bij UWV: uiterlijk 27-10-2025 (veilig 26-10-2025), te laat.')
    expect(tekst).toContain('Bron: ZW art. 38 lid 1')
    expect(tekst).toContain('Regelversie 2026.11.0.')
  })
  it('is found by any of its words', () => {
    const found = (zoek: string) => gevondenDossiers(caseload.standen, zoek).map(({ dossier }) => dossier.label)
    expect(found('smederij bram')).toEqual(['B-2'])
    expect(found('')).toHaveLength(3)
    expect(found('<img src=x>')).toEqual([])
  })
})

describe('what if', () => {
  it('is as in the sheet again once a field is emptied', () => {
    const later = withAanname({ verschuiving: 7 }, 'ziektedatum', dag('2025-02-01'))
    expect(later).toEqual({ verschuiving: 7, ziektedatum: dag('2025-02-01') })
    expect(withAanname(later, 'ziektedatum', undefined)).toEqual({ verschuiving: 7 })
  })

  const { dossier } = caseload.standen[0]!
  it('changes nothing without an assumption', () => expect(verschillenOf(caseload, dossier, {})).toEqual([]))
  it('moves the 42-week report by the days that do not count, and asks when they were', () => {
    const [verschil] = verschillenOf(caseload, dossier, { verschuiving: 14 }).filter(({ code }) => code === 'UWV42')
    expect(verschil).toMatchObject({
      dagen: 14,
      nu: { status: 'te laat' },
      dan: { wet: dag('2025-11-10'), status: 'controleren' },
    })
  })
  it('takes a step as done, on time on its last day', () => {
    const [verschil] = verschillenOf(caseload, dossier, { gedaan: { UWV42: dag('2025-10-27') } })
    expect(verschil).toMatchObject({ code: 'UWV42', dagen: 0, dan: { status: 'gereed' } })
  })
  it('takes a step as not done, and then counts the plan from the last day for it', () => {
    const codes = verschillenOf(caseload, dossier, { gedaan: { PA: null } }).map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['PA', 'PVA']))
  })
  it('leaves the dossier itself as it was', () => {
    verschillenOf(caseload, dossier, { verschuiving: 99, gedaan: { PA: null } })
    expect(dossier).toMatchObject({ verschuiving: 0, gedaan: { PA: dag('2025-02-10') } })
  })
})

describe('a dossier of a worker who reaches the AOW age, or whose employment ends', () => {
  const modelOf = (geboren: string, einde: string) => {
    const eigen = caseloadVan(
      ['Naam', 'Geboortedatum', 'Einde dienstverband', 'Eerste ziektedag'],
      [['Bes', geboren, einde, '03-03-2025']],
      '2026-11-28',
    )
    return dossiermodelOf(eigen, eigen.standen[0]!.dossier)
  }
  const dayOf = (model: ReturnType<typeof modelOf>, code: string) => {
    const wet = model.stappen.find((regel) => regel.code === code)?.wet
    return wet === undefined ? undefined : isoVan(wet)
  }

  it('keeps what lies before the AOW day, says with its source why the rest is not there, and when the pay ends', () => {
    const model = modelOf('01-06-1958', '')
    const wia = model.stappen.find(({ code }) => code === 'WIA')
    expect(model.stand.fase).toBe('AOW-leeftijd bereikt')
    expect(dayOf(model, 'PVA')).toBe('2025-04-28')
    expect(wia).toMatchObject({ status: 'n.v.t.', wet: undefined })
    expect(wia?.onbekend).toContain('AOW-leeftijd bereikt: 01-06-2025.')
    expect(wia?.bronnen[0]?.adres).toMatch(/^https:\/\/wetten\.overheid\.nl\//)
    expect(dayOf(model, 'LOONAOW')).toBe('2025-07-12')
  })
  it('has the report and the re-integratieverslag on the last day of the employment, and nothing after it', () => {
    const model = modelOf('', '27-02-2026')
    expect([dayOf(model, 'UITDIENST'), dayOf(model, 'RIVUITDIENST')]).toEqual(['2026-02-27', '2026-02-27'])
    expect([dayOf(model, 'UWV42'), dayOf(model, 'EJE'), dayOf(model, 'WIA')]).toEqual([
      '2025-12-22',
      undefined,
      undefined,
    ])
  })
  it('asks for no re-integratieverslag when the employment ends within six weeks of illness', () => {
    const model = modelOf('', '13-04-2025')
    expect(dayOf(model, 'UITDIENST')).toBe('2025-04-14')
    expect(model.stappen.some(({ code }) => code === 'RIVUITDIENST')).toBe(false)
  })
})

describe('what follows from what was done in a dossier', () => {
  const eigen = caseloadVan(
    ['Naam', 'Eerste ziektedag', 'Plan van aanpak', 'Einde dienstverband', 'Ziekteaangifte bij einde dienstverband'],
    [['Bes', '06-01-2025', '03-03-2025', '27-02-2026', '06-03-2026']],
    '2026-03-10',
  )
  const { gevolgen } = dossiermodelOf(eigen, eigen.standen[0]!.dossier)

  it('says that the plan has to hold the vision of both', () =>
    expect(gevolgen[0]).toContain('Plan van aanpak van 03-03-2025: het stuk moet de visie van werkgever en werknemer'))
  it('says how late the report was, what that costs and what the law allows', () => {
    expect(gevolgen[1]).toContain('7 dagen te laat, boete € 230,00')
    expect(gevolgen[1]).toContain('hoogstens € 455,00')
  })
})
