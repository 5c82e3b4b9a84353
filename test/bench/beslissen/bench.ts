import { dossierstand } from '../../../domain/beslissen/dossier.ts'
import { dossierUit } from '../../../domain/beslissen/kolommen/dossierkolommen.ts'
import { beslissingrekenaar } from '../../../domain/beslissen/kolommen/portefeuille.ts'
import { createCaseload, firstOf, register } from './caseload.ts'
import { invoerOf } from './gelijken/regels.ts'
import type { Invoer } from './gelijken/regels.ts'
import { spoor2ByHand } from './handgeschreven.ts'
import { measureInTurn, medianOf } from './meten.ts'
import { differenceOf, workByHand, workWithTables } from './werklast.ts'

type Peer = (dossiers: readonly Invoer[]) => readonly string[] | Promise<readonly string[]>

const RONDEN = 15
const print = (naam: string, µs: number, maal: number, opmerking = ''): void =>
  console.log(`${naam.padEnd(46)}${µs.toFixed(2).padStart(12)}${maal.toFixed(2).padStart(12)}   ${opmerking}`)
const head = (titel: string): void => console.log(`\n${titel}\n${'manier'.padEnd(46)}${'µs/dossier'.padStart(12)}${'× met hand'.padStart(12)}`)

const rekenSpoor2 = beslissingrekenaar(register, 'SPOOR2NODIG')!

for (const aantal of [100_000, 1_000_000]) {
  const caseload = createCaseload(aantal)
  const verschil = differenceOf(workByHand(caseload), workWithTables(caseload))
  if (verschil) throw new Error(`uitkomsten verschillen: ${verschil}`)
  const ronden = aantal > 100_000 ? 5 : RONDEN
  const [hand, tabellen] = measureInTurn([() => workByHand(caseload), () => workWithTables(caseload)], ronden) as [number, number]
  head(`${aantal.toLocaleString('nl')} dossiers: 17 termijnen, SPOOR2NODIG en LOONSANCTIERISICO, uitkomsten gelijk`)
  print('met de hand over getypeerde kolommen', (hand / aantal) * 1e3, 1)
  print('beslistabellen in kolommen', (tabellen / aantal) * 1e3, tabellen / hand, 'met redenen en ontbrekende feiten')
  const deels = createCaseload(aantal, 0.2)
  const [handS2, tabelS2, metOnbekend] = measureInTurn(
    [() => spoor2ByHand(caseload), () => rekenSpoor2(caseload), () => rekenSpoor2(deels)],
    ronden,
  ) as [number, number, number]
  head(`${aantal.toLocaleString('nl')} dossiers: alleen SPOOR2NODIG`)
  print('met de hand over getypeerde kolommen', (handS2 / aantal) * 1e3, 1)
  print('beslistabel in kolommen', (tabelS2 / aantal) * 1e3, tabelS2 / handS2)
  print('beslistabel in kolommen, een vijfde onbekend', (metOnbekend / aantal) * 1e3, metOnbekend / handS2, 'de hand kan dit niet')
}

/** Time of one case when a peer does so many, the middle of three runs, once its outcomes are found to be the same. */
const measurePeer = async (peer: Peer, dossiers: readonly Invoer[], verwacht: readonly string[]): Promise<number> => {
  const uitkomsten = await peer(dossiers)
  const anders = uitkomsten.findIndex((uitkomst, i) => uitkomst !== verwacht[i])
  if (anders >= 0) throw new Error(`dossier ${anders}: ${uitkomsten[anders]} in plaats van ${verwacht[anders]}`)
  const tijden: number[] = []
  for (let ronde = 0; ronde < 3; ronde++) {
    const begin = performance.now()
    await peer(dossiers)
    tijden.push(performance.now() - begin)
  }
  return medianOf(tijden) / dossiers.length
}

const caseload = createCaseload(100_000)
const [hand] = measureInTurn([() => spoor2ByHand(caseload)], RONDEN) as [number]
const proef = firstOf(caseload, 20_000)
const invoer = invoerOf(proef)
const { uitkomst, uitkomsten } = rekenSpoor2(proef)
const verwacht = Array.from(uitkomst, (code) => uitkomsten[code - 1]!)
const gereed = dossierstand(register, dossierUit(register, proef, 0)).gereed(register.beslistabel.get('SPOOR2NODIG')!)!

const perDossier: Peer = (dossiers) =>
  dossiers.map((_, i) => uitkomsten[dossierstand(register, dossierUit(register, proef, i)).oordeel(gereed).code - 1]!)

const peers: readonly [naam: string, aantal: number, maak: () => Promise<Peer>][] = [
  ['beslistabel, een dossier tegelijk', 20_000, async () => perDossier],
  ['date-fns, objecten en ifs', 20_000, async () => (await import('./gelijken/date-fns.ts')).createDateFns()],
  ['json-logic-engine (met eval)', 20_000, async () => (await import('./gelijken/json-logic.ts')).createCompiledJsonLogic()],
  ['json-logic-engine', 20_000, async () => (await import('./gelijken/json-logic.ts')).createJsonLogic()],
  ['zen-engine', 2_000, async () => (await import('./gelijken/zen.ts')).createZen()],
  ['HyperFormula-formules', 2_000, async () => (await import('./gelijken/hyperformula.ts')).createHyperFormula()],
  ['json-rules-engine', 2_000, async () => (await import('./gelijken/json-rules-engine.ts')).createJsonRulesEngine()],
  ['publicodes', 100, async () => (await import('./gelijken/publicodes.ts')).createPublicodes(invoer[0]!)],
]

head('SPOOR2NODIG elders, met termijnen vooraf uitgerekend; uitkomsten gelijk')
print('met de hand over getypeerde kolommen', (hand / caseload.aantal) * 1e3, 1)
for (const [naam, aantal, maak] of peers) {
  try {
    const ms = await measurePeer(await maak(), invoer.slice(0, aantal), verwacht)
    print(naam, ms * 1e3, ms / (hand / caseload.aantal), `${aantal.toLocaleString('nl')} dossiers`)
  } catch (fout) {
    const bericht = fout instanceof Error ? fout.message : String(fout)
    console.log(`${naam.padEnd(46)} ${bericht.includes('Cannot find') ? 'niet geïnstalleerd: npm --prefix test/bench install' : bericht.slice(0, 200)}`)
  }
}
