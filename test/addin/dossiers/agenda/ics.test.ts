import { describe, expect, it } from 'vitest'
import { afsprakenOf } from '../../../../addin/dossiers/agenda/afspraken.ts'
import type { Agendamoment } from '../../../../addin/dossiers/agenda/afspraken.ts'
import { icsOf } from '../../../../addin/dossiers/agenda/ics.ts'
import { dag } from '@poortwachter/wet'

const moment = (dossier: string, naam: string, anders: Partial<Agendamoment> = {}): Agendamoment => ({
  code: 'EJE',
  titel: 'Eerstejaarsevaluatie',
  dag: dag('2026-01-02'),
  wet: dag('2026-01-04'),
  dossier,
  naam,
  ...anders,
})
const momenten = [moment('2026-1001', 'Aagje Appelmoes'), moment('2026-1002', 'Bram Bamboe')]
const ics = (...afspraken: Parameters<typeof icsOf>[0]) => icsOf(afspraken, dag('2025-11-22'))
const unfold = (tekst: string) => tekst.replaceAll('\r\n ', '')

describe('a calendar file', () => {
  it('names no case unless the user chose so', () => {
    const tekst = ics(...afsprakenOf(momenten, 'geen'))
    expect(tekst).toContain('SUMMARY:2 × Eerstejaarsevaluatie')
    expect(tekst).not.toMatch(/1001|1002|Aagje|Bram/)
  })
  it('names the number, and the name only with the last choice', () => {
    expect(ics(...afsprakenOf(momenten, 'dossier'))).toContain('SUMMARY:Eerstejaarsevaluatie: 2026-1001\r\n')
    expect(ics(...afsprakenOf(momenten, 'dossier'))).not.toContain('Aagje')
    expect(ics(...afsprakenOf(momenten, 'dossier en naam'))).toContain('2026-1001 (Aagje Appelmoes)')
  })
  it('is a whole day that ends the day after, as the format wants', () => {
    const tekst = ics(...afsprakenOf(momenten, 'geen'))
    expect(tekst).toContain('DTSTART;VALUE=DATE:20260102\r\nDTEND;VALUE=DATE:20260103\r\n')
  })
  it('has lines of at most 75 bytes that end in CRLF and unfold to what was meant', () => {
    const titel = 'Eén lange titel met é, 👩‍⚕️ en een heleboel woorden '.repeat(6)
    const tekst = ics({ id: 'x', dag: dag('2026-01-02'), titel, omschrijving: '' })
    for (const regel of tekst.split('\r\n')) expect(new TextEncoder().encode(regel).length).toBeLessThanOrEqual(75)
    expect(tekst).not.toMatch(/[^\r]\n/)
    expect(unfold(tekst)).toContain(`SUMMARY:${titel.replaceAll(',', '\\,')}`)
  })
  it.each([
    ['a;b,c\\d', 'a\\;b\\,c\\\\d'],
    ['END:VEVENT\r\nBEGIN:VEVENT', 'END:VEVENT\\nBEGIN:VEVENT'],
    ['nul\u0000bel\u0007', 'nul bel '],
  ])('keeps hostile text %j within its own line', (titel, verwacht) => {
    const tekst = unfold(ics({ id: 'x', dag: dag('2026-01-02'), titel, omschrijving: '' }))
    expect(tekst).toContain(`SUMMARY:${verwacht}\r\n`)
    expect(tekst.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1)
  })
  it('gives the same moment the same id each time, so that an import replaces it', () => {
    const ids = () => afsprakenOf(momenten, 'geen').map(({ id }) => id)
    expect(ids()).toEqual(ids())
    expect(ids()).toEqual(['EJE-2026-01-02@poortwachter'])
  })
})
