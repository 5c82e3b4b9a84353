import { expect, it } from 'vitest'
import { dag } from '../../../../domain/dag/datum.ts'
import { regelboek } from '../../../../domain/editie/index.ts'
import { termijngevolgen } from '../../../../domain/rekenen/termijn/gevolg.ts'
import type { Lezing } from '../../../../domain/rekenen/termijn/gevolg.ts'

const wet: Lezing = { regelboek, profiel: 'wet' }
const vraag = { eersteZiektedag: dag('2025-01-06') }

it('dezelfde editie in hetzelfde profiel heeft geen gevolg', () => {
  expect(termijngevolgen(wet, wet, vraag)).toEqual([])
})

it('het veilige profiel vervroegt de 42e-weeksmelding met een dag', () => {
  const gevolgen = termijngevolgen(wet, { regelboek, profiel: 'veilig' }, vraag)
  expect(gevolgen.find(({ code }) => code === 'UWV42')).toEqual({
    code: 'UWV42',
    titel: '42e-weeksmelding bij UWV',
    was: '27-10-2025',
    wordt: '26-10-2025',
    dagen: -1,
  })
  expect(gevolgen.map(({ code }) => code)).not.toContain('WIA')
})

it('een stap die in de andere editie niet bestaat, wordt genoemd', () => {
  const zonder = { ...regelboek, termijnen: regelboek.termijnen.filter(({ code }) => code !== 'IVA') }
  expect(termijngevolgen(wet, { regelboek: zonder, profiel: 'wet' }, vraag)).toEqual([
    {
      code: 'IVA',
      titel: 'Aanvraag verkorte wachttijd (vervroegde IVA)',
      was: '26-04-2026',
      wordt: 'bestaat niet',
      dagen: undefined,
    },
  ])
})
