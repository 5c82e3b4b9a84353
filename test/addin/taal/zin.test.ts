import { afterEach, describe, expect, it } from 'vitest'
import { dag } from '@poortwachter/wet'
import { dagVoluit, korteDag } from '../../../addin/taal/dag.ts'
import { getalInTaal } from '../../../addin/taal/getal.ts'
import {
  aaneen,
  inHetNederlands,
  kenmerkVan,
  opschrift,
  overgenomen,
  speak,
  tweetalig,
  venstertaal,
  zin,
} from '../../../addin/taal/zin.ts'

const ENGELS = {
  Gedaan: 'Done',
  werkgever: 'employer',
  '{0} dossiers in {1}': 'In {1} there {0:is|are} {0} {0:case|cases}',
  'Kies een {0}': 'Choose an {0}',
}
afterEach(() => speak(undefined))

describe('een zin van het taakvenster', () => {
  it('is Nederlands zolang er niets anders wordt gesproken', () => {
    expect(venstertaal()).toBe('nl')
    expect(zin`${3} dossiers in ${'Zwolle'}`).toBe('3 dossiers in Zwolle')
  })

  it.each([
    [0, 'In Zwolle there are 0 cases'],
    [1, 'In Zwolle there is 1 case'],
    [2, 'In Zwolle there are 2 cases'],
  ])('heeft in het Engels het woord dat bij %i hoort', (aantal, tekst) => {
    speak(ENGELS)
    expect(zin`${aantal} dossiers in ${'Zwolle'}`).toBe(tekst)
  })

  it('laat wat iemand invulde zoals het is, ook als het op een gat of op een zin lijkt', () => {
    speak(ENGELS)
    expect(zin`${2} dossiers in ${'{0:a|b} Gedaan $&'}`).toBe('In {0:a|b} Gedaan $& there are 2 cases')
  })

  it('blijft Nederlands als de vertaling haar niet kent', () => {
    speak(ENGELS)
    expect(zin`Onbekende zin over ${'iets'}`).toBe('Onbekende zin over iets')
  })
})

describe('een opschrift', () => {
  it('volgt de taal, ook in een opschrift dat erin staat', () => {
    const tekst = opschrift`Kies een ${opschrift`werkgever`}`
    expect(String(tekst)).toBe('Kies een werkgever')
    speak(ENGELS)
    expect(String(tekst)).toBe('Choose an employer')
    speak(undefined)
    expect(String(tekst)).toBe('Kies een werkgever')
  })

  it('heeft in iedere taal hetzelfde kenmerk, en een ander bij iets anders', () => {
    const maak = () => kenmerkVan(opschrift`Kies een ${opschrift`werkgever`}`)
    const nederlands = maak()
    speak(ENGELS)
    expect(maak()).toBe(nederlands)
    expect(kenmerkVan(opschrift`Kies een ${'dossier'}`)).not.toBe(nederlands)
  })

  it('van een andere kamer blijft zoals het is als de vertaling het niet kent', () => {
    const [bekend, onbekend] = [overgenomen('werkgever'), overgenomen('Plan van aanpak')]
    speak(ENGELS)
    expect([String(bekend), String(onbekend)]).toEqual(['employer', 'Plan van aanpak'])
  })

  it('dat in twee talen is geschreven geeft die van nu', () => {
    const tekst = tweetalig({ nl: 'dag', en: 'day' })
    expect(String(tekst)).toBe('dag')
    speak(ENGELS)
    expect(String(tekst)).toBe('day')
  })
})

describe('wat voor anderen is', () => {
  it('wordt in het Nederlands gemaakt, en daarna spreekt het venster weer zijn eigen taal', () => {
    speak(ENGELS)
    expect(inHetNederlands(() => zin`Gedaan`)).toBe('Gedaan')
    expect(zin`Gedaan`).toBe('Done')
  })

  it('ook als het maken mislukt', () => {
    speak(ENGELS)
    expect(() =>
      inHetNederlands(() => {
        throw new Error('mislukt')
      }),
    ).toThrow('mislukt')
    expect(venstertaal()).toBe('en')
  })
})

describe('dagen en getallen', () => {
  it.each([
    ['2026-11-23', 'ma 23 nov', 'Mon 23 Nov', 'maandag 23 november 2026', 'Monday 23 November 2026'],
    ['2027-03-07', 'zo 7 mrt 2027', 'Sun 7 Mar 2027', 'zondag 7 maart 2027', 'Sunday 7 March 2027'],
  ] as const)('%s staat in iedere taal met de dag voor de maand', (iso, kort, short, voluit, full) => {
    const peildatum = dag('2026-11-28')
    expect([korteDag(dag(iso), peildatum), dagVoluit(dag(iso))]).toEqual([kort, voluit])
    speak(ENGELS)
    expect([korteDag(dag(iso), peildatum), dagVoluit(dag(iso))]).toEqual([short, full])
  })

  it('een getal heeft de tekens van de taal', () => {
    expect(getalInTaal(1234.5)).toBe('1.234,5')
    speak(ENGELS)
    expect(getalInTaal(1234.5)).toBe('1,234.5')
  })

  it('zinnen achter elkaar laten geen gat voor wat er niet is', () =>
    expect(aaneen('Een.', undefined, false, '', opschrift`Twee.`)).toBe('Een. Twee.'))
})
