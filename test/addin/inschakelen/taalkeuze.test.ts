import { afterEach, describe, expect, it } from 'vitest'
import { startTaal } from '../../../addin/inschakelen/taalkeuze.ts'
import { speak, venstertaal, zin } from '../../../addin/taal/zin.ts'

/** A store of the browser; one that is refused throws at everything. */
const opslag = (begin: Readonly<Record<string, string>> = {}, isGeweigerd = false): Storage => {
  const waarden = new Map(Object.entries(begin))
  const allowed = (): void => {
    if (isGeweigerd) throw new Error('geweigerd')
  }
  return {
    get length() {
      return waarden.size
    },
    clear: () => waarden.clear(),
    key: (plaats) => [...waarden.keys()][plaats] ?? null,
    getItem: (naam) => {
      allowed()
      return waarden.get(naam) ?? null
    },
    setItem: (naam, waarde) => {
      allowed()
      waarden.set(naam, waarde)
    },
    removeItem: (naam) => {
      allowed()
      waarden.delete(naam)
    },
  }
}

const ENGELS = { Gedaan: 'Done' }
const start = (officetaal: string, opslagen: readonly Storage[] = [opslag()], loadEngels = async () => ENGELS) =>
  startTaal({ opslagen, officetaal, loadEngels })
afterEach(() => speak(undefined))

describe('de taal van het taakvenster', () => {
  it.each([
    ['nl-NL', 'nl'],
    ['nl-BE', 'nl'],
    ['NL', 'nl'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
    ['', 'en'],
  ])('is bij Office in %s: %s', async (officetaal, taal) => {
    await start(officetaal)
    expect(venstertaal()).toBe(taal)
  })

  it('is die van wie op deze computer koos, en anders weer die van Office', async () => {
    const plaats = opslag()
    const { taal } = await start('nl-NL', [plaats])
    await taal.kies('en')
    expect(zin`Gedaan`).toBe('Done')
    speak(undefined)
    const later = await start('nl-NL', [plaats])
    expect([later.taal.gekozen(), venstertaal()]).toEqual(['en', 'en'])
    await later.taal.kies(undefined)
    expect([later.taal.gekozen(), venstertaal()]).toEqual([undefined, 'nl'])
    expect(plaats.getItem('poortwachter.taal')).toBeNull()
  })

  it('neemt niets aan van wat er anders staat dan wij schrijven', async () => {
    await start('nl-NL', [opslag({ 'poortwachter.taal': 'fr' })])
    expect(venstertaal()).toBe('nl')
  })

  it('werkt ook als de browser niets wil bewaren, en onthoudt dan voor dit venster', async () => {
    const { taal } = await start('nl-NL', [opslag({}, true)])
    await taal.kies('en')
    expect([taal.gekozen(), venstertaal()]).toEqual(['en', 'en'])
  })

  it('blijft wat zij was als de Engelse teksten er niet komen, en zegt dat', async () => {
    const { taal, mislukt } = await start('en-US', [opslag()], () => Promise.reject(new Error('geen verbinding')))
    expect([mislukt, venstertaal()]).toEqual([true, 'nl'])
    await expect(taal.kies('en')).rejects.toThrow('geen verbinding')
    expect([taal.gekozen(), venstertaal()]).toEqual([undefined, 'nl'])
  })

  it('is de laatste die werd gekozen, ook als de teksten van een eerdere later komen', async () => {
    let deliver: (zinnen: typeof ENGELS) => void = () => undefined
    const { taal } = await start('nl-NL', [opslag()], () => new Promise((resolve) => (deliver = resolve)))
    const engels = taal.kies('en')
    await taal.kies('nl')
    deliver(ENGELS)
    await engels
    expect([taal.gekozen(), venstertaal()]).toEqual(['nl', 'nl'])
  })

  it('zegt een keer wat Nederlands blijft', async () => {
    const plaats = opslag()
    const { taal } = await start('en-US', [plaats])
    expect([taal.takeEersteKeer(), taal.takeEersteKeer()]).toEqual([true, false])
    const later = await start('en-US', [plaats])
    expect(later.taal.takeEersteKeer()).toBe(false)
  })

  it('en in het Nederlands niet', async () => {
    const { taal } = await start('nl-NL')
    expect(taal.takeEersteKeer()).toBe(false)
  })
})
