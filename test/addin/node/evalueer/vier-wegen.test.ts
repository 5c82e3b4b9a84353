import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ankerVan, datumTekst, keuzesVan, plus, serienummerVan } from '@poortwachter/wet'
import type { Dag, Feit } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { caseloadOf } from '../../../../addin/dossiers/caseload.ts'
import type { Caseload } from '../../../../addin/dossiers/caseload.ts'
import type { Caseloadstap } from '../../../../addin/dossiers/dossierstand.ts'
import { isLopend } from '../../../../addin/dossiers/dossierstand.ts'
import { linkKoppen } from '../../../../addin/dossiers/koppeling.ts'
import { createRisicorekenaar } from '../../../../addin/dossiers/risico.ts'
import { veldenOf } from '../../../../addin/dossiers/velden.ts'
import { excelwaarde } from '../../../../addin/functies/cel/excelwaarde.ts'
import { functies } from '../../../../addin/functies/index.ts'
import { callFunctie } from '../../../../addin/functies/kern/aanroep.ts'
import { dossiermodelOf } from '../../../../addin/paneel/dossier/model.ts'
import { createRegelvoorraad } from '../../../../addin/regels/regelbron.ts'
import { PEILDAG, createToeval } from './portefeuille.ts'
import { createProefmap, readUitvoer, runEvalueer } from './proef.ts'
import type { Proefmap } from './proef.ts'

/** More of them with VIER_WEGEN=50000, others with VIER_WEGEN_ZAAD=2. */
const AANTAL = Number(process.env.VIER_WEGEN ?? 5000)
const ZAAD = Number(process.env.VIER_WEGEN_ZAAD ?? 1)
const RISICO = 'LOONSANCTIERISICO'

/** Facts that the question gives by itself, that another column gives, or that end a case. */
const NIET_ALS_KOLOM = new Set(['eersteZiektedag', 'peildatum', 'verschuiving', 'hersteldVanaf', 'evaluatieDatum'])
const feiten: readonly Feit[] = regelboek.feiten.filter(({ naam }) => !NIET_ALS_KOLOM.has(naam))

/** The heading of a fact, where its name alone is asked about first. */
const KOP: Readonly<Record<string, string>> = { ziekmeldingUwv: '42e-weeksmelding' }
const KOPPEN = [
  'Dossier',
  'Eerste ziektedag',
  'verschuiving',
  'Voortgangsevaluatie',
  ...feiten.map(({ naam }) => KOP[naam] ?? naam),
]

const toeval = createToeval(ZAAD)
const chance = (deel: number): boolean => toeval() < deel
const pick = <T>(lijst: readonly T[]): T => lijst[Math.floor(toeval() * lijst.length)]!
const between = (van: number, tot: number): number => van + Math.floor(toeval() * (tot - van + 1))

/** The facts that end steps, in the order in which PW.STATUS takes them, with the event that PW.TIJDLIJN knows them by. */
const EINDES: readonly (readonly [feit: string, gebeurtenis: string])[] = [
  ['aowDatum', 'AOWBEREIKT'],
  ['eindeDienstverband', 'EINDEDIENST'],
  ['ivaIngang', 'IVAINGANG'],
]

/** How often a fact is known: little is in one case, much in another. */
const cellOf = (feit: Feit, ziek: Dag, vulling: number): string => {
  const isZeldzaam = EINDES.some(([naam]) => naam === feit.naam)
  if (!chance(isZeldzaam ? vulling / 4 : vulling)) return chance(0.02) ? 'onbekend' : ''
  const keuzes = keuzesVan(feit)
  if (keuzes) return pick(keuzes.map(({ waarde }) => waarde))
  if (feit.soort === 'dag') return datumTekst(plus(ziek, between(isZeldzaam ? -200 : 0, 780)))
  const getal = feit.soort === 'percentage' || feit.soort === 'getal' ? between(feit.vanaf, Math.min(feit.tot, 100)) : 0
  return feit.soort === 'percentage' ? `${getal}%` : String(getal)
}

const rijen = Array.from({ length: AANTAL }, (_, i): readonly string[] => {
  const ziek = plus(PEILDAG, -between(0, 800))
  const vulling = pick([0.1, 0.4, 0.8])
  return [
    `2026-${i}`,
    datumTekst(ziek),
    chance(0.1) ? String(between(1, 60)) : '',
    chance(0.3) ? datumTekst(plus(ziek, between(60, 700))) : '',
    ...feiten.map((feit) => cellOf(feit, ziek, vulling)),
  ]
})

const regels = createRegelvoorraad()
const register = regels.huidig()
const PEILDATUM = serienummerVan(PEILDAG)

/** What Excel would be given: rows of cells, or the error of a single one. */
const call = (id: string, ...argumenten: readonly unknown[]): readonly (readonly unknown[])[] => {
  const functie = functies.find((kandidaat) => kandidaat.id === id)!
  try {
    const waarde = excelwaarde(callFunctie(functie, argumenten, regels), 'kaal')
    return Array.isArray(waarde) ? (waarde as readonly (readonly unknown[])[]) : [[waarde]]
  } catch (fout) {
    return [[fout]]
  }
}

let map: Proefmap
let opdracht: Awaited<ReturnType<typeof readUitvoer>>
let caseload: Caseload
beforeAll(async () => {
  map = await createProefmap()
  const csv = [KOPPEN, ...rijen].map((rij) => rij.join(';')).join('\r\n')
  await runEvalueer(await map.write('in.csv', csv), '--uit', map.pad('uit.csv'))
  opdracht = await readUitvoer(map.pad('uit.csv'))
  caseload = caseloadOf(rijen, { register, peildatum: PEILDAG, koppeling: linkKoppen(KOPPEN, veldenOf(regelboek)) })
}, 400_000)
afterAll(() => map.remove())

/** Statuses that rest on what only a caseload knows: which columns it has, and what a decision says of a step. */
const isVanCaseload = ({ status, vervallen }: Caseloadstap): boolean =>
  status === 'niet bijgehouden' || (status === 'n.v.t.' && vervallen === undefined)

describe(`${AANTAL} random cases by four ways: formula, task pane, PW.RISICO and command`, () => {
  it('are all there, of every phase', () => {
    expect(opdracht).toHaveLength(AANTAL)
    expect(caseload.standen).toHaveLength(AANTAL)
    const fasen = new Set(caseload.standen.map(({ fase }) => fase))
    for (const fase of ['loopt', 'wachttijd voorbij', 'uit dienst', 'AOW-leeftijd bereikt'])
      expect(fasen).toContain(fase)
    expect(new Set(caseload.standen.flatMap(({ stappen }) => stappen.map(({ status }) => status)))).toContain(
      'controleren',
    )
  })

  it('are in the same phase and week in pane and command', () =>
    expect(opdracht.map((rij) => [rij['PW fase'], rij['PW verzuimweek']])).toEqual(
      caseload.standen.map(({ fase, week }) => [fase, String(week ?? '')]),
    ))

  it('have the same days and statuses in pane and command', () => {
    const verschil = caseload.standen.flatMap((stand, i) =>
      stand.stappen.flatMap(({ code, wet, status, vervallen }) => {
        const rij = opdracht[i]!
        if (!(`PW ${code} uiterlijk` in rij)) return []
        const dag = vervallen ? '' : datumTekst(wet)
        const loopt = isLopend(stand) || stand.fase === 'AOW-leeftijd bereikt'
        const isGelijk = rij[`PW ${code} uiterlijk`] === dag && (!loopt || rij[`PW ${code} status`] === status)
        return isGelijk ? [] : [{ rij: i, code, dag, status, was: rij[`PW ${code} uiterlijk`] }]
      }),
    )
    expect(verschil).toEqual([])
  })

  it('have the same status by PW.STATUS', () => {
    const verschil = caseload.standen.flatMap(({ dossier, stappen }, i) =>
      stappen.flatMap((stap) => {
        if (isVanCaseload(stap)) return []
        const { code, gedaanOp, status } = stap
        const anker = ankerVan(register.termijn.get(code)!)
        const cell = (dag: Dag | undefined) => (dag === undefined ? null : serienummerVan(dag))
        const ankerdag = anker === undefined ? undefined : dossier.gedaan[anker]
        const ankerstap = anker === undefined ? undefined : register.termijn.get(anker)
        const isEenSchakel =
          anker === undefined || ankerdag !== undefined || (ankerstap && ankerVan(ankerstap) === undefined)
        if (!isEenSchakel) return []
        const [eerste] = call(
          'STATUS',
          cell(dossier.ziektedatum),
          code,
          PEILDATUM,
          cell(gedaanOp),
          cell(ankerdag),
          dossier.verschuiving,
          null,
          ...EINDES.map(([feit]) => rijen[i]![KOPPEN.indexOf(feit)]!).map((cel) => (cel === 'onbekend' ? null : cel)),
        )
        const was = eerste?.[0]
        return was === status || was instanceof Error ? [] : [{ rij: i, code, status, was }]
      }),
    )
    expect(verschil).toEqual([])
  }, 120_000)

  it('have the same class, reasons and missing facts by PW.RISICO, pane and command', () => {
    const ids = register.beslistabel
      .get(RISICO)!
      .tijdlijn.ingangen.flatMap((ingang) => ('regel' in ingang ? ingang.regel.rijen.map(({ id }) => id) : []))
    const zonderId = (tekst: string) => ids.reduce((zin, id) => zin.replaceAll(`${id}: `, ''), tekst)
    /** The command also names what was given for nothing; a cell of PW.RISICO leaves that to PW.REDENEN. */
    const zonderRest = (tekst: string) =>
      tekst.replace(/ ?Ingevuld, (?:tot nu toe )?zonder invloed op deze vraag: .*$/, '')
    const [, ...spil] = call('RISICO', [KOPPEN], rijen, PEILDATUM)
    const risicos = createRisicorekenaar(caseload)(caseload.standen)
    const verschil = caseload.standen.flatMap((stand, i) => {
      const [klasse, , , redenen, ontbreekt] = spil[i]!.map(String)
      const pane = risicos[i]!.klasse
      const rij = opdracht[i]!
      const fout = klasse === pane ? [] : [{ rij: i, klasse, pane }]
      if (!isLopend(stand)) return fout
      const formule = [klasse, zonderId(redenen!), ontbreekt]
      const command = [
        rij['PW loonsanctierisico'],
        zonderId(zonderRest(rij['PW risico reden']!)),
        rij['PW risico ontbreekt'],
      ]
      return formule.every((deel, k) => deel === command[k]) ? fout : [...fout, { rij: i, formule, command }]
    })
    expect(verschil).toEqual([])
  }, 120_000)

  it('have the same timeline in PW.TIJDLIJN and pane, reasons included, for one case in ten', () => {
    const verschil = caseload.standen.flatMap(({ dossier }, i) => {
      if (i % 10 !== 0 || dossier.verschuiving !== 0) return []
      const paren = [
        ...Object.entries(dossier.gedaan).map(([code, dag]) => [code, serienummerVan(dag)]),
        ...EINDES.flatMap(([feit, gebeurtenis]) => {
          const cel = rijen[i]![KOPPEN.indexOf(feit)]!
          return cel === '' || cel === 'onbekend' ? [] : [[gebeurtenis, cel]]
        }),
      ]
      const [, ...formule] = call('TIJDLIJN', serienummerVan(dossier.ziektedatum!), PEILDATUM, [paren])
      const pane = dossiermodelOf(caseload, dossier).stappen
      return formule.flatMap(([code, , , , wet, , , bron], k) => {
        const stap = pane[k]
        const dag = stap?.wet === undefined ? '' : serienummerVan(stap.wet)
        const reden = stap?.onbekend ?? ''
        return stap?.code === code && dag === wet && String(bron).startsWith(reden) ? [] : [{ rij: i, code, wet, dag }]
      })
    })
    expect(verschil).toEqual([])
  }, 120_000)
})
