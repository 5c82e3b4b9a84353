import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbeidsongeschiktheid } from '../../../domain/rekenen/bedragen/wia-klasse.ts'
import { loondoorbetaling } from '../../../domain/rekenen/bedragen/loondoorbetaling.ts'
import { transitievergoeding } from '../../../domain/rekenen/bedragen/transitievergoeding.ts'
import { dag, isDag, plus } from '../../../domain/dag/datum.ts'
import type { Dag } from '../../../domain/dag/datum.ts'
import { regelboek } from '../../../domain/editie/index.ts'
import { termijn } from '../../../domain/rekenen/termijn/termijn.ts'
import { bekorting } from '../../../domain/rekenen/verzuim/bekorting.ts'
import type { Verlof, Ziekteperiode } from '../../../domain/rekenen/verzuim/periode.ts'
import { samengesteldVerzuim } from '../../../domain/rekenen/verzuim/samengesteld-verzuim.ts'
import { wachttijd } from '../../../domain/rekenen/verzuim/wachttijd.ts'
import { termijneinde } from '../../../domain/rekenen/werkdag/termijneinde.ts'
import { isWerkdag, plandag } from '../../../domain/rekenen/werkdag/werkdag.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'

const register = registerVan(regelboek)

const days = (van: string, tot: string) =>
  fc.integer({
    min: dag(van as '2000-01-01'),
    max: dag(tot as '2000-01-01'),
  }) as fc.Arbitrary<Dag>

const eersteDag = days('2018-01-01', '2028-12-31')

const periode = fc
  .record({
    van: eersteDag,
    lengte: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
    deels: fc.boolean(),
  })
  .map(({ van, lengte, deels }): Ziekteperiode => ({
    van,
    ...(lengte === undefined ? {} : { totEnMet: plus(van, lengte) }),
    ...(deels ? { herstel: 'gedeeltelijk' } : {}),
  }))

const verlof = fc
  .record({ van: eersteDag, lengte: fc.integer({ min: 0, max: 140 }), zelfde: fc.constantFrom(true, false, undefined) })
  .map(({ van, lengte, zelfde }): Verlof => ({
    van,
    totEnMet: plus(van, lengte),
    ...(zelfde === undefined ? {} : { zelfdeOorzaak: zelfde }),
  }))

describe('samengesteld verzuim', () => {
  it('does not depend on the order of the periods', () => {
    fc.assert(
      fc.property(fc.array(periode, { maxLength: 8 }), fc.array(verlof, { maxLength: 3 }), (periodes, verloven) => {
        expect(
          samengesteldVerzuim(register, { periodes: periodes.toReversed(), verloven: verloven.toReversed() }),
        ).toEqual(samengesteldVerzuim(register, { periodes, verloven }))
      }),
    )
  })

  it('does not change when a period is split in two that adjoin', () => {
    fc.assert(
      fc.property(eersteDag, fc.integer({ min: 1, max: 900 }), fc.nat(), (van, lengte, knip) => {
        const deel = knip % lengte
        const heel = [{ van, totEnMet: plus(van, lengte) }]
        const gesplitst = [
          { van, totEnMet: plus(van, deel) },
          { van: plus(van, deel + 1), totEnMet: plus(van, lengte) },
        ]
        expect(samengesteldVerzuim(register, { periodes: gesplitst })).toEqual(
          samengesteldVerzuim(register, { periodes: heel }),
        )
      }),
    )
  })

  it('moves the end of the wachttijd by exactly the days recovered, up to 27, and starts anew from 28', () => {
    fc.assert(
      fc.property(
        eersteDag,
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 1, max: 60 }),
        (van, ziek, hersteld) => {
          const opnieuw = plus(van, ziek + 1 + hersteld)
          const uitkomst = samengesteldVerzuim(register, {
            periodes: [{ van, totEnMet: plus(van, ziek) }, { van: opnieuw }],
          })
          if (uitkomst.soort !== 'bekend') throw new Error(uitkomst.soort)
          const begin = hersteld <= 27 ? van : opnieuw
          expect(uitkomst.waarde.eersteZiektedag).toBe(begin)
          expect(uitkomst.waarde.eindeWachttijd).toBe(begin + 727 + (hersteld <= 27 ? hersteld : 0))
        },
      ),
    )
  })

  it('puts the end of the wachttijd on the 728th day that counts', () => {
    fc.assert(
      fc.property(fc.array(periode, { maxLength: 6 }), eersteDag, (periodes, open) => {
        const uitkomst = samengesteldVerzuim(register, { periodes: [...periodes, { van: open }] })
        if (uitkomst.soort !== 'bekend') throw new Error(uitkomst.soort)
        const { reeksen, eindeWachttijd } = uitkomst.waarde
        const geteld = reeksen.reduce(
          (som, { van, totEnMet }) => som + Math.max(0, Math.min(totEnMet, eindeWachttijd) - van + 1),
          0,
        )
        expect(geteld).toBe(728)
      }),
    )
  })
})

describe('terms', () => {
  it('come in the order of the law for every first sick day from November 2017', () => {
    const volgorde = ['PA', 'PVA', 'UWV42', 'EJE', 'SPOOR2', 'UWVBRIEF', 'RIV', 'WIA', 'EWT', 'WIASTART', 'LSMAX']
    fc.assert(
      fc.property(
        days('2017-11-01', '2100-01-01'),
        fc.integer({ min: 0, max: 27 }),
        (eersteZiektedag, verschuiving) => {
          const dagen = volgorde.map((code) => {
            const uitkomst = termijn(register, { eersteZiektedag, code, verschuiving })
            return uitkomst.soort === 'bekend' ? uitkomst.waarde.wet : Number.NaN
          })
          expect(dagen).toEqual(dagen.toSorted((a, b) => a - b))
        },
      ),
    )
  })

  it('never have a safe day after the last day of the law', () => {
    fc.assert(
      fc.property(days('2017-11-01', '2100-01-01'), days('2017-11-01', '2100-01-01'), (eersteZiektedag, op) => {
        const ankers = Object.fromEntries(regelboek.gebeurtenissen.map(({ code }) => [code, op]))
        for (const { code } of regelboek.termijnen) {
          const uitkomst = termijn(register, { eersteZiektedag, code, ankers })
          if (uitkomst.soort === 'bekend') expect(uitkomst.waarde.veilig, code).toBeLessThanOrEqual(uitkomst.waarde.wet)
        }
      }),
    )
  })
})

describe('working days', () => {
  it('end a term on a working day, never earlier and at most a week later, or say that it is not known', () => {
    fc.assert(
      fc.property(days('2014-01-01', '2100-12-31'), (op) => {
        const einde = termijneinde(regelboek.kalender, op)
        if ('vraag' in einde) return
        expect(einde.dag).toBeGreaterThanOrEqual(op)
        expect(einde.dag - op).toBeLessThanOrEqual(7)
        expect(isWerkdag(regelboek.kalender, einde.dag)).toBe(true)
      }),
    )
  })

  it('plan on a working day on or before the day', () => {
    fc.assert(
      fc.property(days('1941-01-01', '2149-12-31'), (op) => {
        const plan = plandag(regelboek.kalender, op)
        expect(plan).toBeLessThanOrEqual(op)
        expect(isWerkdag(regelboek.kalender, plan)).toBe(true)
      }),
    )
  })
})

describe('hostile input', () => {
  const bedragen = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1e308))
  const elkeDag = fc.integer({ min: -20_000, max: 80_000 }).filter(isDag)

  it('never throws and never gives an amount that is not finite', () => {
    fc.assert(
      fc.property(bedragen, bedragen, elkeDag, elkeDag, elkeDag, (a, b, een, twee, drie) => {
        const uitkomsten = [
          arbeidsongeschiktheid(register, { maatmanloon: a, restloon: b, peildatum: een }),
          loondoorbetaling(register, {
            eersteZiektedag: een,
            peildatum: twee,
            weekloon: a,
            uren: b,
            geboortedatum: drie,
          }),
          transitievergoeding(register, {
            inDienst: een,
            eindeDienstverband: twee,
            maandloon: a,
            geboortedatum: drie,
          }),
          wachttijd(register, { eersteZiektedag: een, aanvraagOp: twee, geboortedatum: drie, kennisgevingOp: 'niet' }),
          samengesteldVerzuim(register, {
            periodes: [{ van: een, totEnMet: twee }],
            verloven: [{ van: twee, totEnMet: drie }],
          }),
          bekorting(register, {
            eersteZiektedag: een,
            besluitOp: twee,
            verzoeken: [{ ontvangenOp: drie, beslistOp: een, toegewezen: true }],
          }),
        ]
        for (const uitkomst of uitkomsten) {
          if (uitkomst.soort !== 'bekend') continue
          expect(uitkomst.grond.bronnen.length).toBeGreaterThan(0)
          for (const waarde of Object.values(uitkomst.waarde))
            if (typeof waarde === 'number') expect(Number.isFinite(waarde)).toBe(true)
        }
      }),
    )
  })

  it('takes ten thousand periods', () => {
    const van = dag('2020-01-01')
    const periodes = Array.from({ length: 10_000 }, (_, i) => ({
      van: plus(van, (i * 7919) % 3000),
      totEnMet: plus(van, ((i * 7919) % 3000) + 1),
    }))
    expect(samengesteldVerzuim(register, { periodes })).toMatchObject({ waarde: { eersteZiektedag: van } })
  })
})
