import { describe, expect, it } from 'vitest'
import { klasseVan, verantwoordingOver } from '../../../addin/dossiers/beslissing.ts'
import { caseloadOf } from '../../../addin/dossiers/caseload.ts'
import { DOSSIERS_PER_KEER } from '../../../addin/dossiers/gevallen.ts'
import { bewijsrijen, createBewijsmaker, vingerafdrukVan } from '../../../addin/rekenbewijs/bewijs.ts'
import { TABELLEN } from '../../../addin/rekenbewijs/kolommen.ts'
import type { Bewijscel } from '../../../addin/rekenbewijs/kolommen.ts'
import { readBewijs } from '../../../addin/rekenbewijs/lezen.ts'
import { recalculateBewijs } from '../../../addin/rekenbewijs/narekenen.ts'
import { narekenverslag } from '../../../addin/rekenbewijs/verslag.ts'
import { sha256Van, vingerafdruk } from '../../../addin/rekenbewijs/vingerafdruk.ts'
import { dag, registerVan } from '@poortwachter/wet'
import { PEILDAG, gevarieerdeRijen, koppeling } from '../dossiers/gevarieerd.ts'
import { caseloadVan, register } from '../paneel/proefcaseload.ts'

const KOPPEN = [
  'Dossier',
  'Naam',
  'Ziektedatum',
  'Hersteldatum',
  '42e-weeksmelding',
  'Eerstejaarsevaluatie',
  'Belastbaarheid',
  'Concreet perspectief',
]
const caseload = caseloadVan(
  KOPPEN,
  [
    ['1001', 'Aagje Appelmoes', '06-01-2025', '', '', '', 'belastbaar', 'nee'],
    ['1002', 'Bram Bamboe', '31-02-2026', '', '', '', '', ''],
    ['=1+1', '<img src=x>', '06-01-2025', '01-03-2025', '27-10-2025', '', '', ''],
  ],
  '2026-02-01',
)
const make = async () => {
  const maker = createBewijsmaker({
    caseload,
    bron: 'Caseload',
    programmaversie: '2026.11.0',
    gemaaktOp: dag('2026-02-02'),
  })
  maker.add(caseload.standen)
  return bewijsrijen(await maker.result())
}
const rijen = await make()
/** The sheet of a proof of this table, with the value of its first case under a heading. */
const proofOf = async (eigen: ReturnType<typeof caseloadVan>) => {
  const maker = createBewijsmaker({
    caseload: eigen,
    bron: 'Caseload',
    programmaversie: '2026.11.0',
    gemaaktOp: dag('2026-02-02'),
  })
  maker.add(eigen.standen)
  const blad = bewijsrijen(await maker.result())
  const [kop, rij] = [blad[10]!, blad[11]!]
  return { blad, waarde: (naam: string) => rij[kop.indexOf(naam)] }
}
const registers = (versie: string) => (versie === register.regelboek.versie ? register : undefined)
const recalculate = async (blad: readonly (readonly (Bewijscel | null)[])[], van = registers) => {
  const lezing = readBewijs(blad)
  return lezing.soort === 'gelezen'
    ? recalculateBewijs(lezing.waarde, van)
    : { soort: 'niet te lezen' as const, bericht: lezing.soort === 'fout' ? lezing.bericht : '' }
}
const koppen = rijen[10]!
const changed = (rij: number, kop: string, cel: Bewijscel) =>
  rijen.map((cellen, i) => (i === 11 + rij ? cellen.map((oud, k) => (koppen[k] === kop ? cel : oud)) : cellen))

describe('a fingerprint', () => {
  it('is SHA-256 as the standard has it', async () =>
    expect(await sha256Van('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'))
  it('does not depend on the order in which members stand', async () =>
    expect(await vingerafdruk({ b: 1, a: [1, 'x'] })).toBe(await vingerafdruk({ a: [1, 'x'], b: 1 })))
})

describe('a proof', () => {
  it('holds no day of a step that the AOW age took away', async () => {
    const eigen = caseloadVan(
      ['Dossier', 'Ziektedatum', 'Geboortedatum'],
      [['A', '06-01-2025', '01-06-1958']],
      '2026-02-01',
    )
    const { waarde } = await proofOf(eigen)
    expect([waarde('WIA uiterlijk'), waarde('WIA veilig'), waarde('WIA status')]).toEqual(['', '', 'n.v.t.'])
    // Six weeks after 6-1-2025 is 17-2-2025, serial number 45705.
    expect(waarde('PA uiterlijk')).toBe(45_705)
  })
  it('says of a step whose cell cannot be read that it is to be looked at, also when it is worked out again', async () => {
    const { blad, waarde } = await proofOf(
      caseloadVan(['Dossier', 'Ziektedatum', '42e-weeksmelding'], [['A', '06-01-2025', 'ja']], '2026-02-01'),
    )
    expect([waarde('gedaan: UWV42'), waarde('UWV42 status')]).toEqual(['niet te lezen', 'controleren'])
    expect(await recalculate(blad)).toEqual({ soort: 'gelijk', aantal: 1 })
  })
  it.each([
    ['afgeweken', 'afgeweken', 'afgeweken'],
    ['20-03-2025, gemotiveerd afgeweken', 'afgeweken 20-03-2025', 'afgeweken'],
  ])('says %j of a step of which the parties departed', async (cel, invoer, status) => {
    const { blad, waarde } = await proofOf(
      caseloadVan(['Dossier', 'Ziektedatum', 'Probleemanalyse'], [['A', '06-01-2025', cel]], '2026-02-01'),
    )
    expect([waarde('gedaan: PA'), waarde('PA status')]).toEqual([invoer, status])
    expect(await recalculate(blad)).toEqual({ soort: 'gelijk', aantal: 1 })
  })
  it('holds inputs, outcomes and the edition, and no name of a person', () => {
    expect(rijen[2]).toEqual(['Regelversie', register.regelboek.versie])
    expect(rijen[3]?.[1]).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(rijen)).not.toMatch(/Aagje|Bram/)
    const eje = koppen.indexOf('EJE uiterlijk')
    // The EJE of 6-1-2025 is due on 4-1-2026, serial number 46026.
    expect(rijen[11]?.[eje]).toBe(46_026)
    expect(rijen[11]?.[koppen.indexOf('SPOOR2NODIG')]).toBe('ja')
  })
  it('is equal when it is worked out again', async () =>
    expect(await recalculate(rijen)).toEqual({ soort: 'gelijk', aantal: 3 }))
  it('is equal with empty cells read as nothing, as a file gives them', async () =>
    expect(await recalculate(rijen.map((cellen) => cellen.map((cel) => (cel === '' ? null : cel))))).toMatchObject({
      soort: 'gelijk',
    }))

  it('names an outcome that was changed by hand, with what it should be', async () => {
    const uitkomst = await recalculate(changed(0, 'EJE uiterlijk', 46_027))
    expect(uitkomst).toMatchObject({
      soort: 'anders',
      afwijkingen: [{ dossier: '1001', kop: 'EJE uiterlijk', staat: 46_027, berekend: 46_026 }],
    })
    const lezing = readBewijs(rijen)
    if (lezing.soort !== 'gelezen' || uitkomst.soort !== 'anders') throw new Error('onverwacht')
    expect(narekenverslag('Rekenbewijs', lezing.waarde, uitkomst).join('\n')).toContain(
      '- 1001, EJE uiterlijk: er staat 05-01-2026, nagerekend 04-01-2026',
    )
  })
  it('sees that an input was changed, even where no outcome follows from it', async () => {
    const uitkomst = await recalculate(changed(1, 'dossier', '9999'))
    expect(uitkomst).toMatchObject({
      soort: 'anders',
      redenen: ['De vingerafdruk klopt niet: na het maken is een cel gewijzigd.'],
      afwijkingen: [],
    })
  })
  it('tells a proof apart of which a name and the fingerprint were both changed, by the fingerprint that was noted', async () => {
    const vervalst = readBewijs(changed(0, 'dossier', '9999'))
    if (vervalst.soort !== 'gelezen') throw new Error('not read')
    const nieuw = { ...vervalst.waarde, vingerafdruk: await vingerafdrukVan(vervalst.waarde) }
    expect(await recalculateBewijs(nieuw, registers)).toMatchObject({ soort: 'gelijk' })
    const genoteerd = String(rijen[8]![1])
    for (const begin of [genoteerd, `${genoteerd.slice(0, 12)}…`]) {
      expect(await recalculateBewijs(nieuw, registers, undefined, begin)).toMatchObject({
        soort: 'anders',
        redenen: [expect.stringContaining('niet de genoteerde')],
      })
      const eigen = readBewijs(rijen)
      if (eigen.soort !== 'gelezen') throw new Error('not read')
      expect(await recalculateBewijs(eigen.waarde, registers, undefined, begin)).toMatchObject({ soort: 'gelijk' })
    }
    expect(await recalculateBewijs(nieuw, registers, undefined, '')).toMatchObject({ soort: 'anders' })
  })

  it('is made and equal with half a character in a name and in a fact', async () => {
    const half = caseloadVan(KOPPEN, [['\ud83d1001', 'A', '06-01-2025', '', '', '', 'x\ude00', '']], '2026-02-01')
    const maker = createBewijsmaker({
      caseload: half,
      bron: 'C\ud83d',
      programmaversie: '2',
      gemaaktOp: dag('2026-02-02'),
    })
    maker.add(half.standen)
    const blad = bewijsrijen(await maker.result())
    expect(blad[11]![0]).toBe('\uFFFD1001')
    expect(await recalculate(blad)).toMatchObject({ soort: 'gelijk' })
  })

  it.each(['Gemaakt op', 'Peildatum'])('says so when %s is no day any more', async (kop) => {
    const blad = rijen.map((rij) => (rij[0] === kop ? [kop, '2 februari 2026'] : rij))
    expect(await recalculate(blad)).toMatchObject({
      soort: 'niet te lezen',
      bericht: expect.stringContaining('hoort een datum te staan'),
    })
  })

  it('says that rows are gone', async () =>
    expect(await recalculate(rijen.slice(0, -1))).toMatchObject({ soort: 'niet te lezen' }))
  it('says which heading is not in its place', async () => {
    const anders = rijen.with(10, koppen.with(1, 'ziekte'))
    expect(await recalculate(anders)).toMatchObject({ soort: 'niet na te rekenen' })
  })
  it.each(['feit: belastbaarheit', 'gedaan: UWV43'])(
    'does not take the unknown heading %s for not known',
    async (kop) => {
      const plaats = koppen.findIndex((naam) => String(naam).startsWith(kop.slice(0, 6)))
      const uitkomst = await recalculate(rijen.with(10, koppen.with(plaats, kop)))
      expect(uitkomst).toMatchObject({ soort: 'niet na te rekenen' })
      expect(uitkomst).toMatchObject({ reden: expect.stringContaining(`"${kop.split(': ')[1]}" niet`) })
    },
  )
  it('does not guess with another edition than the one it names', async () =>
    expect(await recalculate(rijen, () => undefined)).toEqual({
      soort: 'niet na te rekenen',
      reden: `Regelversie ${register.regelboek.versie} is hier niet aanwezig.`,
    }))
  it('sees that the rules of an edition are not the same to the byte', async () => {
    const anders = registerVan({ ...register.regelboek, gecontroleerdOp: '2000-01-01' })
    expect(await recalculate(rijen, () => anders)).toMatchObject({ soort: 'anders', afwijkingen: [] })
  })
  it.each([
    [[]],
    [[['Rekenbewijs', 'rekenbewijs/v2']]],
    [[['Rekenbewijs', 'rekenbewijs/v1']]],
    [[['x'.repeat(32_767)]]],
  ])('refuses a sheet that is none: %#', async (blad) =>
    expect(await recalculate(blad)).toMatchObject({ soort: 'niet te lezen' }),
  )
})

describe('a proof of more cases than are worked out at a time', () => {
  const vele = caseloadOf(gevarieerdeRijen(DOSSIERS_PER_KEER * 2, 0.5, 3), { register, peildatum: PEILDAG, koppeling })
  const make = async () => {
    const maker = createBewijsmaker({
      caseload: vele,
      bron: 'Caseload',
      programmaversie: '2026.11.0',
      gemaaktOp: PEILDAG,
    })
    maker.add(vele.standen.slice(0, 50))
    maker.add(vele.standen.slice(50))
    return maker.result()
  }
  it('has the classes that the tables give each of them alone', async () => {
    const bewijs = await make()
    expect(TABELLEN.map((tabel) => bewijs.rijen.map((rij) => rij[bewijs.koppen.indexOf(tabel)]))).toEqual(
      TABELLEN.map((tabel) =>
        vele.standen.map(({ dossier }) => klasseVan(verantwoordingOver(register, dossier, tabel, PEILDAG))),
      ),
    )
  })
  it('is equal when it is worked out again, part by part', async () => {
    const bewijs = await make()
    const delen: number[] = []
    const uitkomst = await recalculateBewijs(bewijs, registers, async (aantal, stap) => {
      for (let deel = 0; deel < aantal; deel++) {
        stap(deel)
        delen.push(deel)
      }
      return true
    })
    expect(uitkomst).toEqual({ soort: 'gelijk', aantal: vele.standen.length })
    expect(delen).toEqual([0, 1])
  })
  it('names the case of a later part that was changed', async () => {
    const bewijs = await make()
    const plaats = DOSSIERS_PER_KEER + 5
    const kop = bewijs.koppen.indexOf('LOONSANCTIERISICO')
    const anders = { ...bewijs, rijen: bewijs.rijen.with(plaats, bewijs.rijen[plaats]!.with(kop, 'verzonnen')) }
    expect(await recalculateBewijs(anders, registers)).toMatchObject({
      soort: 'anders',
      afwijkingen: [{ dossier: `D-${plaats}`, kop: 'LOONSANCTIERISICO', staat: 'verzonnen' }],
    })
  })
  it('says that it was stopped', async () => {
    const uitkomst = await recalculateBewijs(await make(), registers, async () => false)
    expect(uitkomst).toEqual({
      soort: 'niet na te rekenen',
      reden: 'Het narekenen is gestopt voordat alle dossiers aan de beurt waren.',
    })
  })
})
