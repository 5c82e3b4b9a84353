import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regelboek } from '../../../domain/editie/index.ts'
import { portefeuillegeval } from '../../../domain/portefeuille/portefeuille.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'
import { dossierArbitrary } from './willekeurig.ts'

describe('gegevens die elkaar tegenspreken', () => {
  it('worden alleen gevonden in wat is ingevuld: wat niet is ingevuld wordt hiervoor nooit gevraagd', () => {
    const register = registerVan(regelboek)
    fc.assert(
      fc.property(dossierArbitrary(), (dossier) => {
        expect(portefeuillegeval(register, dossier).antwoord('TEGENSPRAAK').ontbrekendeFeiten()).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})
