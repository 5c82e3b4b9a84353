import { describe, expect, it } from 'vitest'
import { regelboek } from '@poortwachter/wet/editie'
import { linkKoppen } from '../../../../addin/dossiers/koppeling.ts'
import { veldenOf } from '../../../../addin/dossiers/velden.ts'
import { functies } from '../../../../addin/functies/index.ts'
import { storeFormule, writeFormule } from '../../../../addin/dossiers/vorm/celformule.ts'
import { kolommen } from '../../../../addin/dossiers/vorm/kolommen.ts'

const metFormule = kolommen.filter(({ formule }) => formule)

describe('the columns of a caseload', () => {
  it('have headings that are different, and that need no escape inside a formula', () => {
    const koppen = kolommen.map(({ kop }) => kop)
    expect(new Set(koppen).size).toBe(koppen.length)
    for (const kop of koppen) expect(kop).toMatch(/^[^[\]#'@"]+$/)
  })

  it('ask only for functions and columns that exist, with no more arguments than the function takes', () => {
    expect(metFormule.length).toBeGreaterThan(0)
    for (const { kop, formule } of metFormule) {
      const functie = functies.find(({ id }) => id === formule?.functie)
      expect(functie, kop).toBeDefined()
      const parameters = Object.values(functie?.parameters ?? {})
      const meest = parameters.some(({ vorm }) => vorm === 'reeks') ? Number.POSITIVE_INFINITY : parameters.length
      expect(formule?.argumenten.length).toBeLessThanOrEqual(meest)
      for (const argument of formule?.argumenten ?? []) {
        if (argument && 'kolom' in argument) expect(kolommen.map((kolom) => kolom.kop)).toContain(argument.kolom)
      }
    }
  })

  it('offer lists that Excel can hold in a cell: no comma in a word, and 255 characters at most', () => {
    for (const { kop, keuzes } of kolommen) {
      for (const { waarde } of keuzes ?? []) expect(waarde, kop).not.toContain(',')
      expect((keuzes ?? []).map(({ waarde }) => waarde).join(',').length, kop).toBeLessThanOrEqual(255)
    }
  })

  it('are all understood by the pane, and no column with a formula is taken for something a person filled in', () => {
    const { kolommen: gekoppeld } = linkKoppen(
      kolommen.map(({ kop }) => kop),
      veldenOf(regelboek),
    )
    for (const [i, { kop, formule }] of kolommen.entries()) {
      expect(gekoppeld[i]?.veld !== undefined, kop).toBe(formule === undefined)
    }
  })
})

describe('a formula of the caseload', () => {
  const formule = {
    functie: 'DEADLINE',
    argumenten: [{ kolom: 'Plan van aanpak' }, { tekst: 'a"b' }, null, { cel: 'PW_Peildatum' }],
  }

  it('is typed with the column of its own row', () =>
    expect(writeFormule(formule)).toBe('=PW.DEADLINE([@[Plan van aanpak]],"a""b",,PW_Peildatum)'))

  it('is stored under the name by which Excel finds the add-in back', () =>
    expect(storeFormule(formule, 'Caseload')).toBe(
      '_xldudf_PW_DEADLINE(Caseload[[#This Row],[Plan van aanpak]],"a""b",,PW_Peildatum)',
    ))
})
