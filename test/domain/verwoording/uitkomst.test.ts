import { describe, expect, it } from 'vitest'
import { dag } from '../../../domain/dag/datum.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'
import { onbekendTekst } from '../../../domain/verwoording/uitkomst.ts'

const register = registerVan(regelboek)

describe('waarom er geen antwoord is', () => {
  it('noemt wat ontbreekt met de vraag die het oplost', () => {
    const ontbreekt = [
      { gegeven: 'ejeDatum', vraag: 'Op welke dag was de eerstejaarsevaluatie?' },
      { gegeven: 'conflict', vraag: 'Is er een conflict?' },
    ]
    expect(onbekendTekst(register, { soort: 'onvolledig', ontbreekt })).toBe(
      'Nog nodig: ejeDatum (Op welke dag was de eerstejaarsevaluatie?); conflict (Is er een conflict?)',
    )
  })

  it('noemt editie, regel en dag als er geen regel gold, en wat men dan doet', () => {
    const { code, titel } = regelboek.termijnen[0]!
    expect(onbekendTekst(register, { soort: 'geenRegel', regel: code, peildatum: dag('1990-05-01') })).toBe(
      `Regelversie ${regelboek.versie} kent geen regel "${titel}" voor 01-05-1990. ` +
        'Controleer de datum, of zoek de wettekst van die dag op.',
    )
  })

  it('zegt het zoals de regel het zegt als die een reden geeft, en kent een vreemde code bij haar code', () => {
    const uitkomst = {
      soort: 'geenRegel',
      regel: 'XYZ',
      peildatum: dag('1990-05-01'),
      waarom: 'Nog niet bekend.',
    } as const
    expect(onbekendTekst(register, uitkomst)).toBe(
      `Regelversie ${regelboek.versie} kent geen regel "XYZ" voor 01-05-1990. Nog niet bekend.`,
    )
  })
})
