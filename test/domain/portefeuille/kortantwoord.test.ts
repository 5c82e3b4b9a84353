import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../domain/beslissen/dossiers/dossier.ts'
import type { Dag } from '../../../domain/dag/datum.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import { portefeuille } from '../../../domain/portefeuille/portefeuille.ts'
import type { Portefeuillegeval } from '../../../domain/portefeuille/portefeuille.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'
import type { Register } from '../../../domain/regelboek/register.ts'
import { columnsOf, dossierArbitrary } from '../beslissen/willekeurig.ts'
import { TABELFEITEN, overalBekendArbitrary, tabellenArbitrary } from '../beslissen/willekeurige-tabel.ts'

const register = registerVan(regelboek)

/** What the short answer says of a case, its days filled in. */
const inShort = (geval: Portefeuillegeval, tabel: string) => {
  const kort = geval.kort(tabel)
  const isBeslist = kort.soort === 'bekend' || kort.soort === 'oordeelNodig'
  return {
    soort: kort.soort,
    uitkomst: kort.uitkomst,
    ondergrens: kort.ondergrens,
    redenen: kort.rijen().map((rij) => geval.reden(rij)),
    rijen: kort.rijen().map(({ id }) => id),
    isAangenomen: kort.isAangenomen(),
    zonderInvloed: kort.zonderInvloed(),
    ontbrekendeFeiten: kort.ontbrekendeFeiten(),
    start: kort.start && geval.operanddag(kort.start),
    vervolg: isBeslist
      ? kort.rijen().flatMap(({ vervolg }) => (vervolg ? [{ ...vervolg, dag: geval.operanddag(vervolg.dag) }] : []))
      : [],
  }
}

/** The same from the answer that is worked out for this case alone. */
const inFull = (geval: Portefeuillegeval, tabel: string): ReturnType<typeof inShort> => {
  const antwoord = geval.antwoord(tabel)
  return {
    soort: antwoord.soort,
    uitkomst: antwoord.uitkomst,
    ondergrens: antwoord.ondergrens,
    redenen: [...antwoord.redenen()],
    rijen: antwoord.rijen().map(({ id }) => id),
    isAangenomen: antwoord.isAangenomen(),
    zonderInvloed: antwoord.zonderInvloed(),
    ontbrekendeFeiten: antwoord.ontbrekendeFeiten(),
    start: antwoord.start(),
    vervolg: [...antwoord.vervolg()],
  }
}

const NAMEN = regelboek.feiten.map(({ naam }) => naam)
const isDagfeit = new Set(regelboek.feiten.flatMap(({ naam, soort }) => (soort === 'dag' ? [naam] : [])))

const moved = (dossier: Dossier, dagen: number): Dossier => ({
  ...dossier,
  eersteZiektedag: (dossier.eersteZiektedag + dagen) as Dag,
  peildatum: (dossier.peildatum + dagen) as Dag,
  feiten: Object.fromEntries(
    Object.entries(dossier.feiten).map(([naam, inhoud]) => [
      naam,
      typeof inhoud === 'number' && isDagfeit.has(naam) ? inhoud + dagen : inhoud,
    ]),
  ),
})

/** Cases that differ from this one by little: on other days, seen on another day, or with one thing less or otherwise known. */
const andItsLike = (dossier: Dossier): readonly Dossier[] => {
  const feiten = Object.entries(dossier.feiten)
  const withFact = (naam: string, inhoud: Dossier['feiten'][string] | undefined): Dossier => ({
    ...dossier,
    feiten: Object.fromEntries(
      feiten.flatMap(([eigen, was]) => {
        if (eigen !== naam) return [[eigen, was]]
        return inhoud === undefined ? [] : [[eigen, inhoud]]
      }),
    ),
  })
  return [
    dossier,
    moved(dossier, 1),
    moved(dossier, -3),
    ...[-28, 1, 90].map((dagen) => ({ ...dossier, peildatum: (dossier.peildatum + dagen) as Dag })),
    ...feiten.map(([naam]) => withFact(naam, undefined)),
    ...feiten.flatMap(([naam, inhoud]) =>
      isDagfeit.has(naam) && typeof inhoud === 'number'
        ? [-1, 1, 40].map((dagen) => withFact(naam, inhoud + dagen))
        : [],
    ),
  ]
}

/** Lays cases beside an edition and asks every table both ways. */
const expectSame = (
  editie: Register,
  gevallen: ReturnType<typeof portefeuille>['gevallen'],
  dossiers: readonly Dossier[],
) => {
  for (const geval of gevallen(columnsOf(dossiers))) {
    for (const { code } of editie.regelboek.beslistabellen) expect(inShort(geval, code)).toEqual(inFull(geval, code))
  }
}

describe('the short answer', () => {
  it('is the answer of the case, whichever cases were asked before', () => {
    const { gevallen } = portefeuille(register)
    fc.assert(
      fc.property(fc.array(dossierArbitrary(NAMEN), { minLength: 1, maxLength: 2 }), (dossiers) =>
        expectSame(register, gevallen, dossiers.flatMap(andItsLike)),
      ),
      { numRuns: 3 },
    )
  }, 120_000)

  it('is so in editions with other tables', () => {
    fc.assert(
      fc.property(
        tabellenArbitrary,
        fc.array(dossierArbitrary(TABELFEITEN), { minLength: 1, maxLength: 4 }),
        overalBekendArbitrary,
        (beslistabellen, enkele, bekend) => {
          const dossiers = enkele.map((dossier) => ({ ...dossier, feiten: { ...bekend, ...dossier.feiten } }))
          const editie = registerVan({ ...regelboek, beslistabellen })
          const { gevallen } = portefeuille(editie)
          for (const [plaats] of dossiers.entries())
            expectSame(editie, gevallen, dossiers.slice(0, plaats + 1).flatMap(andItsLike))
        },
      ),
      { numRuns: 60 },
    )
  }, 120_000)

  it('is one and the same for cases that differ in their days alone', () => {
    const { gevallen } = portefeuille(register)
    const dossier: Dossier = {
      eersteZiektedag: 46_000 as Dag,
      peildatum: 46_300 as Dag,
      feiten: { belastbaarheid: 'belastbaar' },
    }
    const korten = Array.from(gevallen(columnsOf([dossier, moved(dossier, 1)])), (geval) => geval.kort('SPOOR2NODIG'))
    expect(korten[1]).toBe(korten[0])
  })
})
