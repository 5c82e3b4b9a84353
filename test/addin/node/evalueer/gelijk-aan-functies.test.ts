import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { excelwaarde } from '../../../../addin/functies/cel/excelwaarde.ts'
import { functies } from '../../../../addin/functies/index.ts'
import { callFunctie } from '../../../../addin/functies/kern/aanroep.ts'
import { createRegelvoorraad } from '../../../../addin/regels/regelbron.ts'
import { dagUitCel } from '@poortwachter/wet/lezen'
import { ankerVan, datumTekst, serienummerVan } from '@poortwachter/wet'
import { KOPPEN, PEILDAG, portfolioCsv, portfolioRows } from './portefeuille.ts'
import { createProefmap, readUitvoer, runEvalueer } from './proef.ts'
import type { Proefmap } from './proef.ts'

const AANTAL = 10_000
const PEILDATUM = serienummerVan(PEILDAG)
const regels = createRegelvoorraad()
const { termijn } = regels.huidig()

let map: Proefmap
let rijen: Awaited<ReturnType<typeof readUitvoer>>
beforeAll(async () => {
  map = await createProefmap()
  const invoer = await map.write('in.csv', [...portfolioCsv(AANTAL)].join(''))
  await runEvalueer(invoer, '--uit', map.pad('uit.csv'))
  rijen = await readUitvoer(map.pad('uit.csv'))
}, 120_000)
afterAll(() => map.remove())

/** One column of the portfolio as Excel passes a range. */
const column = (kop: (typeof KOPPEN)[number]): readonly (readonly string[])[] => {
  const plaats = KOPPEN.indexOf(kop)
  return [...portfolioRows(AANTAL)].map((rij) => [rij[plaats]!])
}

/** The facts of every case as a range with headings above it. */
const factRange = (): readonly [koppen: readonly (readonly string[])[], rijen: readonly (readonly string[])[]] => {
  const kolommen = Object.values(FEITEN).map((naam) => column(naam))
  return [[Object.keys(FEITEN)], rijen.map((_, i) => kolommen.map((kolom) => kolom[i]![0]!))]
}

const call = (id: string, ...argumenten: readonly unknown[]): readonly unknown[] => {
  const functie = functies.find((kandidaat) => kandidaat.id === id)!
  const matrix = excelwaarde(callFunctie(functie, argumenten, regels), 'kaal')
  return (matrix as readonly (readonly unknown[])[]).map(([cel]) => cel)
}

/** What a cell of Excel would show, in the form the command writes: an error has no answer. */
const shown = (cel: unknown, soort: 'dag' | 'woord'): string => {
  if (cel instanceof Error) return ''
  if (soort === 'woord') return String(cel)
  const lezing = dagUitCel(cel)
  return lezing.soort === 'gelezen' ? datumTekst(lezing.waarde) : `geen dag: ${String(cel)}`
}

const GEDAAN: Readonly<Record<string, (typeof KOPPEN)[number]>> = {
  PA: 'Datum probleemanalyse',
  PVA: 'Plan van aanpak',
  UWV42: '42e-weeksmelding',
  EJE: 'Eerstejaarsevaluatie',
  WIA: 'WIA-aanvraag',
}

/** Columns that are facts of decisions, by the name of the fact. */
const FEITEN: Readonly<Record<string, (typeof KOPPEN)[number]>> = {
  paDatum: 'Datum probleemanalyse',
  pvaDatum: 'Plan van aanpak',
  ejeDatum: 'Eerstejaarsevaluatie',
  belastbaarheid: 'Belastbaarheid',
  perspectiefConcreet: 'Concreet perspectief',
  hersteldVanaf: 'Hersteld op',
  ziekmeldingUwv: '42e-weeksmelding',
  spoor2Start: 'Start spoor 2',
  wiaAanvraag: 'WIA-aanvraag',
  spoor1Onderzocht: 'Spoor 1 onderzocht',
  bedrijfsartsIngeschakeld: 'Bedrijfsarts ingeschakeld',
}

const loopt = ({ 'PW fase': fase }: Readonly<Record<string, string>>): boolean =>
  fase === 'loopt' || fase === 'wachttijd voorbij'

describe(`${AANTAL} cases through the command and through the functions of Excel`, () => {
  it('are all there, and most can be worked out', () => {
    expect(rijen).toHaveLength(AANTAL)
    expect(rijen.filter(loopt).length).toBeGreaterThan(AANTAL / 2)
  })

  it.each(['PA', 'PVA', 'UWV42', 'EJE', 'SPOOR2', 'EINDEVAL', 'RIV', 'WIA', 'EWT', 'WIASTART', 'LSMAX'])(
    'have the same last day for %s as PW.DEADLINE gives',
    (code) => {
      const anker = ankerVan(termijn.get(code)!)
      const ankerkolom = anker === undefined ? undefined : GEDAAN[anker]
      const leeg = column('Eerste ziektedag').map(() => [''])
      const ankers = ankerkolom === undefined ? leeg : column(ankerkolom)
      const dagen = call('DEADLINE', column('Eerste ziektedag'), code, ankers)
      const verschil = rijen.flatMap((rij, i) => {
        const [verwacht, was] = [shown(dagen[i], 'dag'), rij[`PW ${code} uiterlijk`]]
        return verwacht === was ? [] : [{ regel: i + 2, verwacht, was, anker: ankers[i]![0] }]
      })
      expect(verschil).toEqual([])
    },
  )

  it.each(['PA', 'UWV42', 'EJE', 'WIA'])(
    'have the same status for %s as PW.STATUS gives, as long as the case runs',
    (code) => {
      const standen = call('STATUS', column('Eerste ziektedag'), code, PEILDATUM, column(GEDAAN[code]!))
      const verschil = rijen.flatMap((rij, i) => {
        const verwacht = shown(standen[i], 'woord')
        const was = rij[`PW ${code} status`]
        return !loopt(rij) || verwacht === was ? [] : [{ regel: i + 2, verwacht, was }]
      })
      expect(verschil).toEqual([])
    },
  )

  it.each([
    ['SPOOR2NODIG', 'PW spoor 2 nodig', 'PW spoor 2 ontbreekt'],
    ['LOONSANCTIERISICO', 'PW loonsanctierisico', 'PW risico ontbreekt'],
  ])(
    'have the same outcome as PW.%s gives, and something missing where that asks for something',
    (id, kop, ontbreekt) => {
      const cellen = call(id, column('Eerste ziektedag'), PEILDATUM, factRange())
      const klasse = (cel: unknown) =>
        String(cel)
          .replace(/ \(.* bekend\).*$/, '')
          .replace(/^nog niet te zeggen$/, 'ontbreekt')
      const isOpen = (cel: unknown) => / bekend\), eerst nodig: /.test(String(cel))
      const verschil = rijen.flatMap((rij, i) => {
        if (!loopt(rij)) return []
        const verwacht = [klasse(cellen[i]), isOpen(cellen[i])]
        const was = [rij[kop], rij[ontbreekt] !== '']
        return verwacht.join() === was.join() ? [] : [{ regel: i + 2, verwacht, was }]
      })
      expect(verschil).toEqual([])
    },
    400_000,
  )

  it('have the same last day to begin with spoor 2 as PW.SPOOR2START gives', () => {
    const cellen = call('SPOOR2START', column('Eerste ziektedag'), PEILDATUM, factRange())
    const verschil = rijen.flatMap((rij, i) => {
      const verwacht = typeof cellen[i] === 'number' ? shown(cellen[i], 'dag') : ''
      const was = rij['PW spoor 2 uiterlijk starten']
      return !loopt(rij) || verwacht === was ? [] : [{ regel: i + 2, verwacht, was }]
    })
    expect(verschil).toEqual([])
    expect(rijen.filter((rij) => rij['PW spoor 2 uiterlijk starten'] !== '').length).toBeGreaterThan(100)
  }, 120_000)

  it('give each class of both decisions somewhere, so that the comparison means something', () => {
    expect(new Set(rijen.map((rij) => rij['PW spoor 2 nodig']))).toContain('ja')
    expect(new Set(rijen.map((rij) => rij['PW loonsanctierisico'])).size).toBeGreaterThan(3)
  })

  it('are in the same week of sickness as PW.VERZUIMWEEK says', () => {
    const weken = call('VERZUIMWEEK', column('Eerste ziektedag'), PEILDATUM)
    expect(rijen.map((rij) => rij['PW verzuimweek'])).toEqual(weken.map((week) => shown(week, 'woord')))
  })
})
