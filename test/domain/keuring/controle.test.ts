import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { beslistabelcontroles } from '../../../domain/keuring/controle-beslistabellen/controles.ts'
import { controles } from '../../../domain/keuring/controles.ts'
import { uitgegeven } from '../../../domain/keuring/controle/uitgegeven.ts'
import type { Regelboek } from '../../../domain/regelboek/regelboek.ts'
import type { Tabel } from '../../../domain/regelboek/tabel.ts'
import type { Termijn, Termijnregel } from '../../../domain/regelboek/termijn.ts'
import { eerdereEdities } from '../../../domain/editie/eerder/index.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import { keuring } from '../../../domain/keuring/keuring.ts'
import { regelboekSchema } from '../../../domain/keuring/schema/schema.ts'
import { begrippenTekst } from '../../../domain/verwoording/begrippen.ts'
import { hashOf } from '../../../addin/node/editiehash.ts'
import { checkRegels } from '../../../addin/node/regels-controleer.ts'

const regel: Termijnregel = {
  wet: { van: 'eersteZiektedag', dagen: 10 },
  veilig: { van: 'eersteZiektedag', dagen: 10 },
  status: 'wet',
  zekerheid: 'gelezen',
  bronnen: [{ regeling: 'WIA' }],
  gecontroleerdOp: '2026-11-22',
}

const termijnMet = (veranderd: Partial<Termijnregel>, over: Partial<Termijn> = {}): Termijn => ({
  code: 'PROEF',
  titel: 'Proef',
  wie: 'niemand',
  betekenis: 'proef',
  aard: 'moment',
  aliassen: [],
  tijdlijn: { sleutel: 'eersteZiektedag', ingangen: [{ vanaf: '2000-01-01', regel: { ...regel, ...veranderd } }] },
  ...over,
})

const tabelMet = (over: Partial<Tabel>): Tabel => ({
  code: 'PROEFTABEL',
  titel: 'Proef',
  eenheid: 'dagen',
  betekenis: 'proef',
  tijdlijn: { sleutel: 'peildatum', ingangen: [] },
  ...over,
})

const withTermijn = (termijn: Termijn): Regelboek => ({ ...regelboek, termijnen: [...regelboek.termijnen, termijn] })
const withTabel = (tabel: Tabel): Regelboek => ({ ...regelboek, tabellen: [...regelboek.tabellen, tabel] })

const withNaam = (naam: string): Regelboek => ({
  ...regelboek,
  feiten: [{ ...regelboek.feiten[0]!, naam }, ...regelboek.feiten],
})
const withVoorbeeld = (uitkomst: Regelboek['gecontroleerdOp']): Regelboek => ({
  ...regelboek,
  voorbeelden: [
    {
      id: 'verzonnen',
      termijn: 'WIA',
      eersteZiektedag: '2025-01-06',
      uitkomst,
      omdat: 'proef',
      bron: { regeling: 'WIA' },
    },
  ],
})

/** Editions with one mistake each, by the check that must find it, and words of the objection. */
const gebroken: readonly (readonly [keyof typeof controles, string, Regelboek])[] = [
  ['namen', 'constructor deze naam is bezet', withNaam('constructor')],
  ['namen', 'hasOwnProperty deze naam is bezet', withNaam('hasOwnProperty')],
  [
    'reikwijdte',
    'PROEF telt 40000 maanden',
    withTermijn(termijnMet({ wet: { van: 'eersteZiektedag', maanden: 40_000, afronding: 'naarBeneden' } })),
  ],
  [
    'reikwijdte',
    'PROEF telt -3661 dagen',
    withTermijn(termijnMet({ veilig: { van: 'eersteZiektedag', dagen: -3_661 } })),
  ],
  ['voorbeelden', 'verzonnen hoort voor WIA 2026-10-20 te geven en geeft 2026-10-18', withVoorbeeld('2026-10-20')],
  ['bronnen', 'PROEF vanaf 2000-01-01 heeft geen bron', withTermijn(termijnMet({ bronnen: [] }))],
  ['bronnen', 'noemt de onbekende regeling KLETS', withTermijn(termijnMet({ bronnen: [{ regeling: 'KLETS' }] }))],
  ['bronnen', 'noemt de onbekende regeling toString', withTermijn(termijnMet({ bronnen: [{ regeling: 'toString' }] }))],
  [
    'gebruik',
    'ONGEBRUIKT deze regeling wordt nergens genoemd',
    { ...regelboek, regelingen: { ...regelboek.regelingen, ONGEBRUIKT: { titel: 'x', afkorting: 'x' } } },
  ],
  [
    'gebruik',
    'OOIT vanaf deze gebeurtenis telt geen enkele termijn',
    { ...regelboek, gebeurtenissen: [...regelboek.gebeurtenissen, { code: 'OOIT', titel: 'Ooit', vraag: 'Wanneer?' }] },
  ],
  [
    'tijdlijnen',
    'begint twee keer op 2000-01-01',
    withTermijn(
      termijnMet(
        {},
        {
          tijdlijn: {
            sleutel: 'eersteZiektedag',
            ingangen: [
              { vanaf: '2000-01-01', regel },
              { vanaf: '2000-01-01', vervallen: 'x' },
            ],
          },
        },
      ),
    ),
  ],
  [
    'tijdlijnen',
    'staat na 2010-01-01, maar begint eerder',
    withTabel(
      tabelMet({
        tijdlijn: {
          sleutel: 'peildatum',
          ingangen: [
            { vanaf: '2010-01-01', onbekend: 'x' },
            { vanaf: '2009-01-01', onbekend: 'x' },
          ],
        },
      }),
    ),
  ],
  ['ankers', 'telt vanaf het onbekende anker NERGENS', withTermijn(termijnMet({ veilig: { van: 'NERGENS' } }))],
  [
    'ankers',
    'PROEF telt langs een omweg vanaf zichzelf',
    {
      ...regelboek,
      termijnen: [termijnMet({ wet: { van: 'ANDER' } }), termijnMet({ wet: { van: 'PROEF' } }, { code: 'ANDER' })],
    },
  ],
  ['profielen', 'PROEF de veilige dag', withTermijn(termijnMet({ veilig: { van: 'eersteZiektedag', dagen: 11 } }))],
  ['profielen', 'PROEF de veilige dag', withTermijn(termijnMet({ begin: { van: 'eersteZiektedag', dagen: 11 } }))],
  [
    'trappen',
    'de trappen lopen niet op',
    withTabel(
      tabelMet({
        maat: 'x',
        tijdlijn: {
          sleutel: 'peildatum',
          ingangen: [
            {
              vanaf: '2000-01-01',
              regel: {
                ...regel,
                trappen: [
                  { vanaf: 2, waarde: 1 },
                  { vanaf: 2, waarde: 2 },
                ],
              },
            },
          ],
        },
      }),
    ),
  ],
  [
    'trappen',
    'heeft trappen maar geen maat',
    withTabel(
      tabelMet({
        tijdlijn: {
          sleutel: 'peildatum',
          ingangen: [{ vanaf: '2000-01-01', regel: { ...regel, trappen: [{ vanaf: 2, waarde: 1 }] } }],
        },
      }),
    ),
  ],
  ['codes', 'WIA deze code komt twee keer voor', withTabel(tabelMet({ code: 'WIA' }))],
  ['codes', 'w93 dit woord hoort bij twee termijnen', withTermijn(termijnMet({}, { aliassen: ['W-93'] }))],
  [
    'codes',
    'raakt de onbekende code NIETS',
    {
      ...regelboek,
      bronverschillen: [{ code: 'X1', onderwerp: 'x', raakt: ['NIETS'], lezingen: [], gekozen: 'x', waarom: 'x' }],
    },
  ],
  ['begrippen', 'PROEF hoort bij geen begrip', withTermijn(termijnMet({}))],
  [
    'begrippen',
    'een begrip noemt deze onbekende code',
    { ...regelboek, begrippen: [...regelboek.begrippen, { term: 'x', betekenis: 'x', engels: 'x', codes: ['NIETS'] }] },
  ],
  ['begrippen', 'gebruikt de afkorting XYZ', withTermijn(termijnMet({ toelichting: 'Volgens de XYZ.' }))],
]

describe('the edition that ships', () => {
  it('has no objection, in form or in content', () => {
    expect(checkRegels(regelboek)).toEqual([])
  })

  it('has a glossary file that equals its glossary; run npm run begrippen when it is not', () => {
    const bestand = readFileSync(new URL('../../../domain/begrippen.md', import.meta.url), 'utf8')
    expect(bestand).toBe(begrippenTekst(regelboek))
  })
})

describe('an edition that shipped before', () => {
  it.each(eerdereEdities.map((editie) => ({ editie, versie: editie.versie })))(
    '$versie has no objection',
    ({ editie }) => {
      expect(keuring(regelboekSchema.parse(editie))).toEqual([])
    },
  )
})

describe('a mistake in an edition is found', () => {
  it.each(gebroken.map(([controle, verwacht, editie]) => ({ controle, verwacht, editie })))(
    '$controle: $verwacht',
    ({ controle, verwacht, editie }) => {
      const bezwaren = controles[controle]!(editie).map(({ plaats, bezwaar }) => `${plaats} ${bezwaar}`)
      expect(bezwaren.filter((bezwaar) => bezwaar.includes(verwacht))).not.toEqual([])
    },
  )

  it('by every check at least once; those on decision tables have their own test', () => {
    const eigen = Object.keys(controles).filter((controle) => !(controle in beslistabelcontroles))
    expect(new Set(gebroken.map(([controle]) => controle))).toEqual(new Set(eigen))
  })
})

describe('a published edition', () => {
  it('may not change by a single character', () => {
    const hash = hashOf(regelboek)
    const anders = hashOf({ ...regelboek, gecontroleerdOp: '2026-11-23' })
    expect(anders).not.toBe(hash)
    expect(uitgegeven(regelboek, hash, { [regelboek.versie]: hash })).toEqual([])
    expect(uitgegeven(regelboek, anders, { [regelboek.versie]: hash })).toHaveLength(1)
  })

  it('is only compared with itself', () => {
    expect(uitgegeven(regelboek, 'a', {})).toEqual([])
    expect(uitgegeven(regelboek, 'a', { '2025.1.0': 'b' })).toEqual([])
  })
})
