import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verantwoording } from '../../../domain/beslissen/antwoord/beslisvraag.ts'
import type { Dossier } from '../../../domain/beslissen/dossiers/dossier.ts'
import { dag } from '../../../domain/dag/datum.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import { FEITEN_VAN_DE_VRAAG, keuzesVan } from '../../../domain/regelboek/feit.ts'
import type { Feit } from '../../../domain/regelboek/feit.ts'
import type { Feitinhoud } from '../../../domain/regelboek/feitcode.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'
import { beslissingTekst } from '../../../domain/verwoording/beslissing.ts'
import { dossierArbitrary } from './willekeurig.ts'

const register = registerVan(regelboek)
const PEILDAG = dag('2026-11-01')
const KALE_ZAAK: Dossier = { eersteZiektedag: dag('2025-01-06'), peildatum: PEILDAG, feiten: {} }
const IN_ORDE: Dossier = {
  ...KALE_ZAAK,
  feiten: {
    belastbaarheid: 'belastbaar',
    perspectiefConcreet: 'nee',
    spoor2Status: 'lopend',
    spoor2Start: dag('2026-01-04'),
    planVooraf: 'ja',
    planSamenhang: 'ja',
    planAfstand: 'ja',
    planBijgesteld: 'ja',
    spoor1Onderzocht: 'ja',
    bedrijfsartsIngeschakeld: 'ja',
    rivVolledig: 'ja',
  },
}

/** Every word of a list; days and numbers that lie on both sides of what tables compare with. */
const contentsOf = (feit: Feit): readonly Feitinhoud[] => {
  const keuzes = keuzesVan(feit)
  if (keuzes) return keuzes.map(({ waarde }) => waarde)
  return feit.soort === 'dag'
    ? [dag('2024-12-01'), dag('2025-06-01'), dag('2026-10-15'), dag('2027-06-01')]
    : [0, 65, 90]
}

const told = (dossier: Dossier, tabel: string): string =>
  beslissingTekst(register, verantwoording(register, { ...dossier, tabel }))

const feiten = regelboek.feiten.filter(({ naam }) => !FEITEN_VAN_DE_VRAAG.has(naam))

describe.each(regelboek.beslistabellen)('wat is ingevuld, in $code', ({ code }) => {
  it.each([
    ['een leeg dossier', KALE_ZAAK],
    ['een dossier in orde', IN_ORDE],
  ])('verandert in %s iedere waarde van ieder gegeven de uitleg, of staat bij wat geen invloed heeft', (_, dossier) => {
    for (const feit of feiten) {
      const { [feit.naam]: _weg, ...rest } = dossier.feiten
      const zonder = told({ ...dossier, feiten: rest }, code)
      const gezien = new Set([zonder])
      for (const inhoud of contentsOf(feit)) {
        const met = told({ ...dossier, feiten: { ...rest, [feit.naam]: inhoud } }, code)
        expect(gezien.has(met), `${feit.naam} = ${String(inhoud)}`).toBe(false)
        gezien.add(met)
      }
    }
  })
})

it('noemt ieder gegeven eenmaal: onder wat is gebruikt of onder wat geen invloed heeft', () => {
  const namen = feiten.map(({ naam }) => naam)
  fc.assert(
    fc.property(dossierArbitrary(namen), fc.constantFrom(...regelboek.beslistabellen), (dossier, { code }) => {
      const { toelichting } = verantwoording(register, { ...dossier, tabel: code })
      const genoemd = [...Object.keys(toelichting!.feiten), ...Object.keys(toelichting!.zonderInvloed)]
      expect(genoemd.toSorted()).toEqual(Object.keys(dossier.feiten).toSorted())
    }),
    { numRuns: 150 },
  )
})

it('zegt van wat zonder invloed heet terecht dat het de uitkomst niet draagt', () => {
  fc.assert(
    fc.property(dossierArbitrary(), fc.constantFrom(...regelboek.beslistabellen), (dossier, { code }) => {
      const vraag = { ...dossier, tabel: code }
      const eerst = verantwoording(register, vraag)
      const rest = Object.fromEntries(
        Object.entries(dossier.feiten).filter(([naam]) => !(naam in eerst.toelichting!.zonderInvloed)),
      )
      const later = verantwoording(register, { ...vraag, feiten: rest })
      const klasse = ({ uitkomst, toelichting }: typeof eerst) =>
        uitkomst.soort === 'bekend' ? uitkomst.waarde.uitkomst : [uitkomst.soort, toelichting!.ondergrens]
      expect(klasse(later)).toEqual(klasse(eerst))
    }),
    { numRuns: 200 },
  )
})
