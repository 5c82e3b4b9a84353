import { describe, expect, it } from 'vitest'
import { afsprakenOf } from '../../../../addin/dossiers/agenda/afspraken.ts'
import { icsOf } from '../../../../addin/dossiers/agenda/ics.ts'
import type { Afspraak } from '../../../../addin/dossiers/agenda/ics.ts'
import { agendaOf } from '../../../../addin/dossiers/agenda/momenten.ts'
import type { Aanduiding } from '../../../../addin/dossiers/aanduiding.ts'
import { createOnherleidbaar } from '../../../../addin/paneel/onherleidbaar.ts'
import { keuzesleutel } from '../../../../addin/paneel/planning/model.ts'
import { dag, datumTekst } from '@poortwachter/wet'
import type { IsoDag } from '@poortwachter/wet'
import { caseloadVan, register } from '../../paneel/proefcaseload.ts'

const KOPPEN = ['Dossier', 'Naam', 'Werkgever', 'Ziektedatum', '42e-weeksmelding', 'WIA-aanvraag']
/** Week 42 of a first sick day on Monday 6-1-2025 ends on Sunday 26-10-2025; on a Tuesday on Monday 27-10-2025. */
const AAGJE = ['2025-1001', 'Aagje Appelmoes', 'Bakkerij', '06-01-2025', '', '']
const BRAM = ['2025-1002', 'Bram Bamboe', 'Bakkerij', '07-01-2025', '', '']

const onherleidbaar = await createOnherleidbaar({
  readInstelling: async () => 'een geheim',
  writeInstelling: async () => undefined,
})
const agenda = (rijen: readonly string[][], peildatum: IsoDag = '2025-10-01') =>
  agendaOf(caseloadVan(KOPPEN, rijen, peildatum))
const afspraken = (rijen: readonly string[][], aanduiding: Aanduiding = 'dossier', peildatum?: IsoDag) =>
  afsprakenOf(register, agenda(rijen, peildatum).momenten, aanduiding, onherleidbaar, '')
const ics = (lijst: readonly Afspraak[]) => icsOf(lijst, Date.UTC(2025, 9, 1))
const unfold = (tekst: string) => tekst.replaceAll('\r\n ', '')
const los: Afspraak = { id: 'x', dag: dag('2026-01-02'), urenVooraf: 15, titel: 'Titel', omschrijving: '' }

describe('wat in de agenda komt', () => {
  it('zijn alle stappen die nog moeten worden gezet, ook die zonder kolom', () => {
    const codes = agenda([AAGJE]).momenten.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['UWV42', 'EJE', 'SPOOR2', 'EINDEVAL', 'RIV', 'WIA']))
    expect(new Set(codes).size).toBe(codes.length)
  })
  it('staat op de laatste werkdag tot en met de veilige dag: zondag 26-10 wordt vrijdag 24-10', () => {
    const moment = agenda([AAGJE]).momenten.find(({ code }) => code === 'UWV42')
    expect(moment && [datumTekst(moment.dag), datumTekst(moment.wet)]).toEqual(['24-10-2025', '27-10-2025'])
  })
  it('staat op de laatste dag van de wet als de veilige dag voorbij is', () => {
    const moment = agenda([AAGJE], '2025-10-27').momenten.find(({ code }) => code === 'UWV42')
    expect(moment && datumTekst(moment.dag)).toBe('27-10-2025')
  })
  it('noemt hoeveel stappen er niet meer in kunnen, en laat weg wat gedaan is', () => {
    expect(agenda([AAGJE], '2025-10-28')).toMatchObject({ voorbij: 1 })
    expect(agenda([AAGJE.with(4, '20-10-2025')], '2025-10-28')).toMatchObject({ voorbij: 0 })
  })
  it('zegt ook bij een stap die een gebeurtenis doet ontstaan op welke grond zij bestaat', () => {
    const caseload = caseloadVan([...KOPPEN, 'Einde dienstverband'], [[...AAGJE, '31-03-2026']], '2025-10-01')
    const moment = agendaOf(caseload).momenten.find(({ code }) => code === 'UITDIENST')
    expect(moment && datumTekst(moment.wet)).toBe('31-03-2026')
    expect(moment?.bron).toContain('38')
  })
  it('zegt bij een stap die niet iedereen nodig heeft dat zij van een beslissing afhangt', () => {
    const { momenten } = agenda([AAGJE])
    expect(momenten.find(({ code }) => code === 'SPOOR2')?.voorwaarde).toBe(
      'Alleen als dat volgt uit de beslissing "Spoor 2 nodig".',
    )
    expect(momenten.find(({ code }) => code === 'UWV42')?.voorwaarde).toBeUndefined()
  })
})

describe('een stap die terugkomt', () => {
  const KOPPEN_EVAL = ['Dossier', 'Ziektedatum', 'Voortgangsevaluatie']
  const evaluatie = (gedaanOp: string, peildatum: IsoDag) =>
    agendaOf(caseloadVan(KOPPEN_EVAL, [['1', '06-01-2026', gedaanOp]], peildatum)).momenten.find(
      ({ code }) => code === 'EVAL',
    )
  it('staat er ook als een vorige ronde is gedaan: zes weken na 1-6-2026 is 13-7-2026', () => {
    expect(datumTekst(evaluatie('01-06-2026', '2026-06-25')!.wet)).toBe('13-07-2026')
    expect(datumTekst(evaluatie('01-06-2026', '2026-07-13')!.wet)).toBe('13-07-2026')
  })
  it('staat er niet meer na de laatste ronde', () => expect(evaluatie('29-12-2027', '2027-12-30')).toBeUndefined())
})

describe('wat er twee keer staat', () => {
  it('komt één keer in de agenda, hoe de werkgever ook is geschreven', () => {
    const dubbel = AAGJE.with(2, 'BAKKERIJ')
    expect(agenda([AAGJE, dubbel]).momenten).toHaveLength(agenda([AAGJE]).momenten.length)
  })
  it('verandert het kenmerk van een ander dossier van dezelfde persoon niet', async () => {
    const later = AAGJE.with(3, '01-07-2025')
    const ids = async (...rijen: string[][]) => (await afspraken(rijen)).map(({ id }) => id)
    expect(await ids(AAGJE, AAGJE, later)).toEqual(await ids(AAGJE, later))
  })
})

describe('een afspraak', () => {
  it('noemt geen dossier tenzij de gebruiker daarvoor kiest', async () => {
    const tekst = unfold(ics(await afspraken([AAGJE, AAGJE.with(0, 'X')], 'geen')))
    expect(tekst).toContain('SUMMARY:2 × 42e-weeksmelding bij UWV\r\n')
    expect(tekst).not.toMatch(/2025-1001|Aagje/)
  })
  it('noemt het nummer, en de naam alleen met de laatste keuze', async () => {
    const nummer = unfold(ics(await afspraken([AAGJE], 'dossier')))
    expect(nummer).toContain('SUMMARY:42e-weeksmelding bij UWV: 2025-1001\r\n')
    expect(nummer).not.toContain('Aagje')
    expect(unfold(ics(await afspraken([AAGJE], 'dossier en naam')))).toContain('2025-1001 (Aagje Appelmoes)')
  })
  it('noemt geen naam waar een dossier geen ander nummer heeft dan zijn naam', async () => {
    const tekst = unfold(ics(await afspraken([AAGJE.with(0, '')], 'dossier')))
    expect(tekst).not.toContain('Aagje')
    expect(tekst).toContain('42e-weeksmelding bij UWV: regel 1')
  })
  it('waarschuwt om negen uur op de werkdag ervoor, ook over een weekend heen', async () => {
    const [aagje] = await afspraken([AAGJE])
    const [bram] = await afspraken([BRAM])
    // Thursday nine o'clock before Friday; Friday nine o'clock before Monday.
    expect([aagje?.urenVooraf, bram?.urenVooraf]).toEqual([15, 63])
    expect(ics([aagje!, bram!])).toMatch(/TRIGGER:-PT15H[^]*TRIGGER:-P2DT15H/)
  })
  it('zegt tot wanneer het mag en waar dat staat, met de dag voluit', async () => {
    const [eerste] = await afspraken([AAGJE])
    expect(eerste?.omschrijving).toBe(
      'Uiterlijk maandag 27 oktober 2025. Gepland op vrijdag 24 oktober 2025, een werkdag voor die dag. Bron: ZW art. 38 lid 1; UWV Ziekteaangifte, Termijn.',
    )
  })
})

describe('wie het bestand nog eens inleest, krijgt niets dubbel', () => {
  const ids = async (...vraag: Parameters<typeof afspraken>) => (await afspraken(...vraag)).map(({ id }) => id)
  it('want iedere stap van ieder dossier heeft een eigen kenmerk', async () => {
    const alle = await ids([AAGJE, BRAM])
    expect(new Set(alle).size).toBe(alle.length)
  })
  it('dat blijft als de tabel anders is gesorteerd, er rijen bij zijn of een naam erbij moet', async () => {
    const eerder = await ids([BRAM])
    expect(await ids([AAGJE, BRAM])).toEqual(expect.arrayContaining(eerder))
    expect(await ids([BRAM], 'dossier en naam')).toEqual(eerder)
  })
  it('en als een dag verschuift', async () => {
    expect(await ids([AAGJE.with(3, '08-01-2025')])).toEqual(await ids([AAGJE]))
  })
  it('en het later gemaakte bestand gaat voor, ook op dezelfde dag, en voor een dat de dag als nummer had', () => {
    const volgnummer = (moment: number) => Number(/SEQUENCE:(\d+)/.exec(icsOf([los], moment))?.[1])
    const negenUur = Date.UTC(2025, 9, 1, 9)
    expect(volgnummer(Date.UTC(2025, 9, 1, 10))).toBeGreaterThan(volgnummer(negenUur))
    expect(volgnummer(negenUur)).toBeGreaterThan(dag('2150-12-31'))
    // RFC 5545 takes a whole number of at most 2147483647.
    expect(volgnummer(Date.UTC(2150, 11, 31))).toBeLessThan(2_147_483_647)
    expect(icsOf([los], Date.UTC(2025, 9, 1, 8, 15, 30))).toContain('DTSTAMP:20251001T081530Z')
  })
  it('ook zonder dossiers, zolang het om dezelfde gaat', async () => {
    const { momenten } = agenda([AAGJE, BRAM])
    const ander = await createOnherleidbaar({
      readInstelling: async () => 'het geheim van een andere werkmap',
      writeInstelling: async () => undefined,
    })
    const kenmerken = async (gekozen: string, sleutel = onherleidbaar) =>
      (await afsprakenOf(register, momenten, 'geen', sleutel, gekozen)).map(({ id }) => id)
    const bakkerij = await kenmerken(keuzesleutel({ werkgever: 'Bakkerij B.V.', adviseur: '' }))
    expect(await kenmerken(keuzesleutel({ werkgever: 'BAKKERIJ BV', adviseur: '' }))).toEqual(bakkerij)
    const andere = [
      ...(await kenmerken(keuzesleutel({ werkgever: '', adviseur: 'Bakkerij B.V.' }))),
      ...(await kenmerken(keuzesleutel({ werkgever: '', adviseur: '' }))),
      ...(await kenmerken(keuzesleutel({ werkgever: 'Bakkerij B.V.', adviseur: '' }), ander)),
    ]
    expect(new Set([...bakkerij, ...andere]).size).toBe(bakkerij.length * 4)
    for (const id of bakkerij) expect(id).toMatch(/^[0-9a-f]{32}@poortwachter$/)
  })
  it('terwijl een kenmerk niemand verraadt zonder het geheim van de werkmap', async () => {
    const ander = await createOnherleidbaar({
      readInstelling: async () => undefined,
      writeInstelling: async () => undefined,
    })
    expect(await ander('x')).not.toBe(await onherleidbaar('x'))
    expect((await ids([AAGJE]))[0]).toMatch(/^[0-9a-f]{32}@poortwachter$/)
  })
})

describe('het bestand', () => {
  it('is een hele dag die de dag erna eindigt, zoals het formaat wil', () =>
    expect(ics([los])).toContain('DTSTART;VALUE=DATE:20260102\r\nDTEND;VALUE=DATE:20260103\r\n'))
  it('heeft regels van hoogstens 75 bytes die samen weer zijn wat is bedoeld', () => {
    const titel = 'Eén lange titel met é, 👩‍⚕️ en een heleboel woorden '.repeat(6)
    const tekst = ics([{ ...los, titel }])
    for (const regel of tekst.split('\r\n')) expect(new TextEncoder().encode(regel).length).toBeLessThanOrEqual(75)
    expect(tekst).not.toMatch(/[^\r]\n/)
    expect(unfold(tekst)).toContain(`SUMMARY:${titel.replaceAll(',', '\\,')}`)
  })
  it.each([
    ['a;b,c\\d', 'a\\;b\\,c\\\\d'],
    ['END:VEVENT\r\nBEGIN:VEVENT', 'END:VEVENT\\nBEGIN:VEVENT'],
    ['nul\u0000bel\u0007', 'nul bel '],
  ])('houdt vijandige tekst %j binnen haar eigen regel', (titel, verwacht) => {
    const tekst = unfold(ics([{ ...los, titel }]))
    expect(tekst).toContain(`SUMMARY:${verwacht}\r\n`)
    expect(tekst.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1)
  })
})
