import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync } from '@swc/core'
import { describe, expect, it } from 'vitest'
import { verantwoording, registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { beslissingTekst } from '@poortwachter/wet/verwoording'
import { caseloadOf } from '../../../addin/dossiers/caseload.ts'
import { feitenOf } from '../../../addin/dossiers/feiten.ts'
import { dossiermodelOf } from '../../../addin/paneel/dossier/model.ts'
import { uitlegTekst } from '../../../addin/paneel/dossier/uitlegtekst.ts'
import { PEILDAG, gevarieerdeRijen, koppeling } from '../dossiers/gevarieerd.ts'
import { createCodenaamzoeker } from './codenamen.ts'

const register = registerVan(regelboek)
const findNamen = createCodenaamzoeker(regelboek)
/** In a formula people type the code of a table themselves, so the help of functions may name those. */
const findFeitnamen = createCodenaamzoeker({ ...regelboek, beslistabellen: [] })
const found = (teksten: readonly string[]) => teksten.flatMap(findNamen)

/** Keys of an edition whose texts are words of a source or the names themselves. */
const GEEN_TEKST = new Set([
  'citaat',
  'naam',
  'code',
  'codes',
  'id',
  'feit',
  'feiten',
  'raakt',
  'url',
  'bwb',
  'formule',
  'welkeStappen',
])

const textsIn = (waarde: unknown): readonly string[] => {
  if (typeof waarde === 'string') return waarde.includes(' ') ? [waarde] : []
  if (Array.isArray(waarde)) return waarde.flatMap(textsIn)
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([sleutel, deel]) => (GEEN_TEKST.has(sleutel) ? [] : textsIn(deel)))
}

const sourceFiles = (map: string): readonly string[] =>
  readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith('.ts'))
    .map((naam) => `${map}/${naam}`)

/** Texts between quotes in a source file that hold a space, as sentences do; formulas begin with =, drawings with a move. */
const literalsIn = (pad: string): readonly string[] => {
  const teksten: string[] = []
  const walk = (deel: unknown): void => {
    if (Array.isArray(deel)) return deel.forEach(walk)
    if (typeof deel !== 'object' || deel === null) return
    const { type, value, cooked } = deel as { type?: unknown; value?: unknown; cooked?: unknown }
    if (type === 'ImportDeclaration') return
    const tekst = type === 'StringLiteral' ? value : type === 'TemplateElement' ? cooked : undefined
    if (typeof tekst === 'string' && tekst.includes(' ') && !/^(?:=|[Mm][\d.])/.test(tekst)) teksten.push(tekst)
    Object.values(deel).forEach(walk)
  }
  walk(parseSync(readFileSync(pad, 'utf8'), { syntax: 'typescript', target: 'es2022' }))
  return teksten
}

describe('wat een gebruiker leest heeft geen namen uit de code', () => {
  it('de zoeker vindt ze wel als zij er staan', () => {
    expect(found(['ontbreekt: perspectiefConcreet', 'regel SPOOR2NODIG S31', 'typ npm run -s evalueer'])).toHaveLength(
      4,
    )
    expect(found(['Zie =PW.SPOOR2NODIG(A2;B1) of PW.DEADLINE.', 'de EJE in week 52'])).toEqual([])
  })

  it('in de teksten van de regels: redenen, vragen, toelichtingen', () =>
    expect(
      found(
        textsIn([
          regelboek.termijnen,
          regelboek.tabellen,
          regelboek.feiten,
          regelboek.beslistabellen,
          regelboek.gebeurtenissen,
          regelboek.begrippen,
          regelboek.opkomst,
        ]),
      ),
    ).toEqual([]))

  it.each(['taal', 'paneel', 'functies', 'dossiers', 'excel', 'lint', 'regels', 'inschakelen'])(
    'in de zinnen van %s',
    (kamer) => {
      const map = fileURLToPath(new URL(`../../../addin/${kamer}`, import.meta.url))
      const teksten = sourceFiles(map).flatMap(literalsIn)
      expect(teksten.length).toBeGreaterThan(5)
      expect(teksten.flatMap(kamer === 'functies' ? findFeitnamen : findNamen)).toEqual([])
    },
  )

  it('in de uitleg van iedere beslissing, bij weinig en bij veel gegevens', () => {
    for (const vulling of [0.1, 0.7]) {
      const rijen = gevarieerdeRijen(25, vulling, 9)
      const caseload = caseloadOf(rijen, { register, peildatum: PEILDAG, koppeling })
      for (const { dossier } of caseload.standen) {
        if (dossier.ziektedatum === undefined) continue
        const { feiten } = feitenOf(register, dossier)
        for (const { code } of regelboek.beslistabellen) {
          const gegeven = verantwoording(register, {
            tabel: code,
            eersteZiektedag: dossier.ziektedatum,
            peildatum: PEILDAG,
            feiten,
            ankers: dossier.gedaan,
          })
          expect(found([beslissingTekst(register, gegeven)]), code).toEqual([])
        }
        expect(found([uitlegTekst(dossiermodelOf(caseload, dossier), regelboek.versie)])).toEqual([])
      }
    }
  })
})
