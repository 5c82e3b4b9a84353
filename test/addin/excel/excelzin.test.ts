import { describe, expect, it } from 'vitest'
import { excelzin } from '../../../addin/excel/excelzin.ts'

const fout = (code: string, message: string) => Object.assign(new Error(message), { code })
const ENGELS = 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB.'

describe('wat Excel weigert, in gewoon Nederlands', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'U bewerkt een cel. Sluit die af met Enter of Esc. Probeer het opnieuw.'],
    ['AccessDenied', 'Dit blad of deze werkmap is beveiligd. Hef de beveiliging op. Probeer het opnieuw.'],
    [
      'RequestPayloadSizeLimitExceeded',
      'Dit is meer dan Excel in één keer aanneemt. Doe het in delen, met minder rijen.',
    ],
    ['InvalidOrTimedOutSession', 'De verbinding met de werkmap is verlopen. Ververs de bladzijde met F5.'],
    ['ApiNotFound', 'Deze Excel kan dit niet: er is een nieuwere versie voor nodig.'],
  ])('%s: %s', (code, zin) => {
    expect(String(excelzin(fout(code, ENGELS)))).toBe(zin)
  })

  it.each([
    [fout('GeneralException', 'An internal error has occurred.'), 'An internal error has occurred.'],
    [new TypeError('x is not a function'), 'x is not a function'],
    ['zomaar tekst', 'zomaar tekst'],
    [undefined, 'undefined'],
    [{ code: 'toString', message: 'He said "no"' }, "He said 'no'"],
  ])('haalt aan wat het niet kent: %s', (oorzaak, eigen) => {
    expect(String(excelzin(oorzaak))).toBe(
      `Probeer het opnieuw. Blijft het misgaan, geef dan deze tekst door aan uw beheerder: "${eigen}".`,
    )
  })

  it('kapt een heel lange tekst af', () => {
    expect(String(excelzin(new Error('x'.repeat(5_000)))).length).toBeLessThan(400)
  })
})
