import { describe, expect, it } from 'vitest'
import { feitUitNaam, feitinhoudUit } from '../../../domain/lezen/feitlezing.ts'
import { dag, serienummerVan } from '../../../domain/dag/datum.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'
import { regelboek } from '../../../domain/editie/index.ts'

const register = registerVan(regelboek)
const feit = (naam: string) => regelboek.feiten[register.feitindex.get(naam)!]!
const read = (naam: string, cel: unknown) => feitinhoudUit(feit(naam), cel)

describe('the name of a fact', () => {
  it.each([
    ['belastbaarheid', 'belastbaarheid'],
    ['BELASTBAARHEID ', 'belastbaarheid'],
    ['AOW-datum', 'aowDatum'],
    ['aow_datum', 'aowDatum'],
    ['Eerstejaarsevaluatie', 'ejeDatum'],
  ])('%s stands for %s', (getypt, naam) => {
    expect(feitUitNaam(register, getypt)).toMatchObject({ soort: 'gelezen', waarde: { naam } })
  })

  it('is nothing when empty, and a sentence when unknown, however long or hostile', () => {
    expect(feitUitNaam(register, ' ').soort).toBe('leeg')
    for (const vijandig of ['x'.repeat(100_000), '__proto__', 'constructor', '=HYPERLINK("http://x")', '<script>']) {
      const lezing = feitUitNaam(register, vijandig)
      expect(lezing.soort).toBe('fout')
      if (lezing.soort === 'fout') expect(lezing.bericht.length).toBeLessThan(300)
    }
  })
})

describe('the value of a fact', () => {
  it.each([null, undefined, '', '  ', 'onbekend', 'Onbekend', '?'])('is not known when the cell holds %o', (cel) => {
    for (const naam of ['belastbaarheid', 'spoor1Onderzocht', 'aowDatum', 'loonwaarde'])
      expect(read(naam, cel).soort).toBe('leeg')
  })

  it.each([
    ['spoor1Onderzocht', true, 'ja'],
    ['spoor1Onderzocht', 'J', 'ja'],
    ['spoor1Onderzocht', 'ONWAAR', 'nee'],
    ['belastbaarheid', 'geen benutbare mogelijkheden, tijdelijk', 'gbmTijdelijk'],
    ['belastbaarheid', 'gbm_duurzaam', 'gbmDuurzaam'],
    ['aowDatum', '1-6-2027', dag('2027-06-01')],
    ['aowDatum', serienummerVan(dag('2027-06-01')), dag('2027-06-01')],
    ['loonwaarde', 65, 65],
    ['loonwaarde', '65,5%', 65.5],
    ['loonwaarde', 0.65, 65],
    ['loonwaarde', 0.07, 7],
  ])('%s read from %o is %o', (naam, cel, inhoud) => {
    expect(read(naam, cel)).toEqual({ soort: 'gelezen', waarde: inhoud })
  })

  it.each([
    ['spoor1Onderzocht', 'misschien', '"ja", "nee" of "onbekend"'],
    ['spoor1Onderzocht', 1, 'kan niet'],
    ['belastbaarheid', 'gbmTijdelik', 'Bedoelt u "gbmTijdelijk"'],
    ['aowDatum', '30-2-2027', 'februari 2027 heeft 28 dagen'],
    ['loonwaarde', -1, 'van 0 tot en met 1000'],
    ['verschuiving', 1.5, 'heel aantal dagen van 0 tot en met 2000'],
    ['loonwaarde', 'veel', 'geen getal'],
    ['loonwaarde', Number.NaN, 'geen getal'],
    ['loonwaarde', '6.5', 'is dat 6,5% of 650%?'],
  ])('%s refuses %o and says what was expected', (naam, cel, deel) => {
    const lezing = read(naam, cel)
    expect(lezing.soort).toBe('fout')
    if (lezing.soort === 'fout') expect(lezing.bericht).toContain(deel)
  })
})

describe('wat geen cel kan bevatten', () => {
  /** Written out it has 2 to the power of 40 members: more than any memory. */
  const verdubbeld = (): unknown => {
    let binnen: unknown = ['x']
    for (let i = 0; i < 40; i++) binnen = [binnen, binnen]
    return binnen
  }
  it.each([
    ['een lijst die zich verdubbelt', verdubbeld()],
    ['een object zonder voorouder', Object.create(null)],
    [
      'een object dat niet als tekst wil',
      {
        toString: () => {
          throw new Error('nee')
        },
      },
    ],
    ['een functie', () => 1],
  ])('%s wordt genoemd en nooit uitgeschreven, bij ieder gegeven', (_, waarde) => {
    for (const feit of register.regelboek.feiten) {
      expect(feitinhoudUit(feit, waarde)).toMatchObject({
        soort: 'fout',
        bericht: expect.stringContaining('iets anders dan tekst of een getal'),
      })
    }
    expect(feitUitNaam(register, waarde)).toMatchObject({ soort: 'fout' })
  })
})
