import { describe, expect, it } from 'vitest'
import { feitenOf } from '../../../addin/dossiers/feiten.ts'
import { createFeitlezer } from '../../../addin/dossiers/feitkolommen.ts'
import { aangenomen } from '../../../addin/paneel/dossier/wat-als.ts'
import { caseloadVan, register } from '../paneel/proefcaseload.ts'
import { cel, roepFout } from '../functies/roep.ts'

const { standen } = caseloadVan(['Ziektedatum', 'Belastbaarheid'], [['06-01-2025', 'belastbaar']], '2026-02-01')
const { dossier } = standen[0]!
const FOUT = 'belastbaarheit'

describe('een gegeven dat de regels niet kennen', () => {
  it('is een fout in een formule, met wat er bedoeld kan zijn', () => {
    const { bericht } = roepFout('SPOOR2NODIG', cel('2025-01-06'), cel('2026-02-01'), [[[FOUT]], [['belastbaar']]])
    expect(bericht).toContain('Bedoelt u "belastbaarheid"')
  })
  it('is een fout in PW.RISICO', () => {
    const { bericht } = roepFout('RISICO', [['EZD', FOUT]], [[cel('2025-01-06'), 'belastbaar']], cel('2026-02-01'))
    expect(bericht).toContain('Bedoelt u "belastbaarheid"')
  })
  it('wordt genoemd bij een dossier in het taakvenster', () => {
    const { feiten, fouten } = feitenOf(register, { ...dossier, feiten: { ...dossier.feiten, [FOUT]: 'belastbaar' } })
    expect(feiten).toEqual({ belastbaarheid: 'belastbaar' })
    expect(fouten).toEqual([{ veld: `feit:${FOUT}`, kop: FOUT, bericht: expect.stringContaining('Bedoelt u') }])
  })
  it('kan niet worden aangenomen in Wat als', () => {
    expect(() => aangenomen(register, dossier, { feiten: { [FOUT]: 'belastbaar' } })).toThrow(FOUT)
    expect(aangenomen(register, dossier, { feiten: { belastbaarheid: '' } }).feiten).not.toHaveProperty(
      'belastbaarheid',
    )
  })
  it('kan geen kolom zijn waaruit over veel dossiers wordt beslist', () => {
    const bron = { feiten: new Set([FOUT]), stappen: new Set<string>(), metGeboortedatum: false }
    expect(() => createFeitlezer(register, bron)).toThrow(FOUT)
  })
  it('twee waarden voor een gegeven zijn een fout, en geen keuze voor de laatste', () => {
    const paren = [[['belastbaarheid', 'Belastbaarheid']], [['belastbaar', 'hersteld']]]
    const { bericht } = roepFout('SPOOR2NODIG', cel('2025-01-06'), cel('2026-02-01'), paren)
    expect(bericht).toContain('staat er twee keer')
  })
})
