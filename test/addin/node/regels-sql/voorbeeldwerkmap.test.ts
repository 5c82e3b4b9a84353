import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dag, dagUitIso, datumTekst } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { kolomnaam } from '@poortwachter/wet/sql'
import { caseloadOf } from '../../../../addin/dossiers/caseload.ts'
import type { Caseload } from '../../../../addin/dossiers/caseload.ts'
import type { Dossiercel } from '../../../../addin/dossiers/dossiercel.ts'
import { isLopend } from '../../../../addin/dossiers/dossierstand.ts'
import { createFeitlezer, feitbronOf, isGedateerd } from '../../../../addin/dossiers/feitkolommen.ts'
import { linkKoppen } from '../../../../addin/dossiers/koppeling.ts'
import { createRisicorekenaar } from '../../../../addin/dossiers/risico.ts'
import { veldenOf } from '../../../../addin/dossiers/velden.ts'
import { createRegelvoorraad } from '../../../../addin/regels/regelbron.ts'
import { openDuckdb } from '../../../domain/sql/duckdb.ts'
import { createProefmap, readUitvoer, runEvalueer } from '../evalueer/proef.ts'
import type { Proefmap } from '../evalueer/proef.ts'

const VOORBEELD = new URL('../../../../addin/bouw/voorbeeld/', import.meta.url)
const BLAD = 'Caseload'
const SPOOR2 = 'SPOOR2NODIG'
const RISICO = 'LOONSANCTIERISICO'
const register = createRegelvoorraad().huidig()
/** The day that stands in the workbook itself. */
const PEILDAG = dag('2026-11-23')

type Bladcel = string | number | null | { readonly waarde: string | number | null }

interface Voorbeeldblad {
  readonly naam: string
  readonly rijen: readonly (readonly Bladcel[])[]
}

/** The cells of the sheet as Excel gives them to the pane: of a formula what it came to. */
const readBlad = async (): Promise<{ koppen: readonly string[]; rijen: readonly (readonly Dossiercel[])[] }> => {
  const { bladen } = JSON.parse(await readFile(new URL('caseload.json', VOORBEELD), 'utf8')) as {
    readonly bladen: readonly Voorbeeldblad[]
  }
  const rijen = bladen
    .find(({ naam }) => naam === BLAD)!
    .rijen.map((rij) => rij.map((cel): Dossiercel => (typeof cel === 'object' ? (cel?.waarde ?? '') : cel)))
  const kop = rijen.findIndex(([eerste]) => eerste === 'Dossier')
  return { koppen: rijen[kop]!.map(String), rijen: rijen.slice(kop + 1) }
}

let map: Proefmap
let caseload: Caseload
let opdracht: ReadonlyMap<string, Readonly<Record<string, string>>>
let databank: ReadonlyMap<string, Readonly<Record<string, string | null>>>

beforeAll(async () => {
  map = await createProefmap()
  const werkmap = fileURLToPath(new URL('caseload.xlsx', VOORBEELD))
  await runEvalueer(werkmap, '--blad', BLAD, '--peildatum', '2026-11-23', '--uit', map.pad('uit.csv'))
  opdracht = new Map((await readUitvoer(map.pad('uit.csv'))).map((rij) => [rij['Dossier']!, rij]))

  const { koppen, rijen } = await readBlad()
  const koppeling = linkKoppen(koppen, veldenOf(regelboek))
  caseload = caseloadOf(rijen, { register, peildatum: PEILDAG, koppeling })

  const dossiers = caseload.standen.map(({ dossier }) => dossier).filter(isGedateerd)
  const { kolommen } = createFeitlezer(register, feitbronOf(koppeling))(dossiers, PEILDAG)
  const verbinding = await openDuckdb(register, kolommen)
  const antwoord = await verbinding.runAndReadAll('SELECT * FROM pw_uitkomsten ORDER BY dossier')
  databank = new Map(
    antwoord.getRowObjectsJson().map((rij, i) => [dossiers[i]!.label, rij as Readonly<Record<string, string | null>>]),
  )
}, 300_000)
afterAll(() => map.remove())

/** A day as SQL gives it, as people read it. */
const dayOf = (iso: string | null | undefined): string => {
  const gevonden = iso ? dagUitIso(iso.slice(0, 10)) : undefined
  return gevonden === undefined ? '' : datumTekst(gevonden)
}

/** Cases that still run, which all three answer. */
const running = () =>
  caseload.standen.flatMap((stand, i) => {
    const { label } = stand.dossier
    const [rij, sql] = [opdracht.get(label), databank.get(label)]
    return isLopend(stand) ? [{ i, stand, label, rij: rij!, sql: sql! }] : []
  })

describe('the example workbook by three ways: command, database and task pane', () => {
  it('has the same cases, most of them running', () => {
    expect(running().length).toBeGreaterThan(30)
    expect(running().filter(({ rij, sql }) => !rij || !sql)).toEqual([])
  })

  it('has the same last days', () => {
    const verschil = running().flatMap(({ label, stand, rij, sql }) =>
      stand.stappen.flatMap(({ code, wet, vervallen }) => {
        if (vervallen || !(`PW ${code} uiterlijk` in rij)) return []
        const dagen = [rij[`PW ${code} uiterlijk`], dayOf(sql[`${kolomnaam(code)}_wet`]), datumTekst(wet)]
        return new Set(dagen).size === 1 ? [] : [{ label, code, dagen }]
      }),
    )
    expect(verschil).toEqual([])
  })

  it('has the same words on the risk of a sanction', () => {
    const risicos = createRisicorekenaar(caseload)(caseload.standen)
    const verschil = running().flatMap(({ i, label, rij, sql }) => {
      const paneel = risicos[i]!.klasse
      const [uitkomst, ondergrens] = [sql[`${kolomnaam(RISICO)}_uitkomst`], sql[`${kolomnaam(RISICO)}_ondergrens`]]
      const klasse = uitkomst ?? (ondergrens ? `ten minste ${ondergrens}` : 'ontbreekt')
      const woorden = [rij['PW loonsanctierisico'], klasse, paneel]
      return new Set(woorden).size === 1 ? [] : [{ label, woorden }]
    })
    expect(verschil).toEqual([])
  })

  it('gives the reasons of the risk in the pane as they stand in the database', () => {
    const risicos = createRisicorekenaar(caseload)(caseload.standen)
    const verschil = running().flatMap(({ i, label, sql }) => {
      const [paneel, reden] = [risicos[i]!.uitleg().redenen.join(' '), sql[`${kolomnaam(RISICO)}_reden`] ?? '']
      return paneel === reden ? [] : [{ label, paneel, reden }]
    })
    expect(verschil).toEqual([])
  })

  it.each([
    [SPOOR2, 'spoor 2'],
    [RISICO, 'risico'],
  ])('gives the same reasons of %s', (tabel, naam) => {
    const verschil = running().flatMap(({ label, rij, sql }) => {
      const reden = sql[`${kolomnaam(tabel)}_reden`] ?? ''
      const gegeven = rij[`PW ${naam} reden`]!.replace(
        / ?Ingevuld, (?:tot nu toe )?zonder invloed op deze vraag: .*$/,
        '',
      )
      return gegeven === reden ? [] : [{ label, gegeven, reden }]
    })
    expect(verschil).toEqual([])
  })
})
