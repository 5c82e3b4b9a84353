import { describe, expect, it } from 'vitest'
import { dag } from '@poortwachter/wet'
import type { Celwaarde, Vindplaats, Werkmap } from '../../../addin/excel/werkmap.ts'
import { createCaseloadbron } from '../../../addin/paneel/bron/caseloadbron.ts'
import { register } from './proefcaseload.ts'

const KOPPEN = ['Dossier', 'Ziektedatum', 'Iets']
const TABEL: Vindplaats = {
  id: 'tabel:Verzuim',
  kenmerk: '{1}',
  soort: 'tabel',
  blad: 'B',
  naam: 'Verzuim',
  bovenkant: [KOPPEN, ['1', '01-09-2026', 'x']],
  aantalRijen: 1,
  rij: 0,
  kolom: 0,
}

/** A workbook that answers after a moment, as Excel does. */
const werkmapWith = (begin: unknown) => {
  let isMislukt = false
  let tekst: string | undefined = JSON.stringify(begin)
  const later = <T>(waarde: T): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(waarde), 20))
  const werkmap = {
    readInstelling: () => later(tekst),
    writeInstelling: async (_naam: string, nieuw: string | undefined) => {
      await later(undefined)
      if (isMislukt) {
        isMislukt = false
        throw new Error('nu niet')
      }
      tekst = nieuw
    },
    vindplaatsen: async () => ({ plaatsen: [TABEL], actiefBlad: 'B' }),
    readPeildatum: async (): Promise<Celwaarde | undefined> => undefined,
    readRijen: async () => ({ rijen: [['1', '01-09-2026', 'x']], heeftVerborgen: false }),
  } as unknown as Werkmap
  return {
    open: () =>
      createCaseloadbron({
        werkmap,
        vandaag: dag('2026-11-23'),
        bezwaar: async () => undefined,
        regels: { huidig: () => register },
      }),
    /** The next time that something is to be kept fails. */
    fail: () => {
      isMislukt = true
    },
    onthouden: (): unknown => JSON.parse(tekst ?? '{}'),
  }
}

const EERDER = {
  plaats: 'tabel:Anders',
  koppen: { 'tabel:Verzuim': { foo: 'naam' } },
  plannen: { soort: { 'kolom:a': 'naam' } },
}

describe('wat de werkmap onthoudt van keuzes', () => {
  it('blijft staan als iemand kiest terwijl zij nog wordt gelezen', async () => {
    const werkmap = werkmapWith(EERDER)
    const bron = werkmap.open()
    void bron.refresh()
    await bron.kiesActiefBlad()
    expect(werkmap.onthouden()).toEqual({ koppen: EERDER.koppen, plannen: EERDER.plannen })
  })

  it('blijft staan als er iets mee gebeurt in een ander taakvenster op deze werkmap', async () => {
    const werkmap = werkmapWith(EERDER)
    const [een, ander] = [werkmap.open(), werkmap.open()]
    await Promise.all([een.refresh(), ander.refresh()])
    await een.kiesVeld('Iets', 'werkgever')
    await ander.kiesPlaats('tabel:Verzuim')
    expect(werkmap.onthouden()).toEqual({
      plaats: 'tabel:Verzuim',
      koppen: { 'tabel:Verzuim': { foo: 'naam', iets: 'werkgever' } },
      plannen: EERDER.plannen,
    })
  })

  it('houdt twee keuzes die tegelijk worden gemaakt', async () => {
    const werkmap = werkmapWith(EERDER)
    const bron = werkmap.open()
    await bron.refresh()
    await Promise.all([bron.kiesVeld('Iets', 'werkgever'), bron.kiesVeld('Dossier', null)])
    expect(werkmap.onthouden()).toMatchObject({
      koppen: { 'tabel:Verzuim': { foo: 'naam', iets: 'werkgever', dossier: null } },
    })
  })

  it('is ook na een mislukte poging nog te kiezen', async () => {
    const werkmap = werkmapWith(EERDER)
    const bron = werkmap.open()
    await bron.refresh()
    werkmap.fail()
    await expect(bron.kiesPlaats('tabel:Verzuim')).rejects.toThrow('nu niet')
    await bron.kiesPlaats('tabel:Verzuim')
    expect(werkmap.onthouden()).toMatchObject({ plaats: 'tabel:Verzuim', plannen: EERDER.plannen })
  })
})
