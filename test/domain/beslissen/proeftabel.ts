import type { Beslistabel, Rij } from '../../../domain/regelboek/beslistabel.ts'
import type { Feit } from '../../../domain/regelboek/feit.ts'
import type { Regelboek } from '../../../domain/regelboek/regelboek.ts'
import { registerVan } from '../../../domain/regelboek/register.ts'
import type { Register } from '../../../domain/regelboek/register.ts'
import { regelboek } from '../../../domain/editie/index.ts'

/** A row with only what a test is about. */
export const createRij = (rij: Partial<Rij> & { readonly id: string }): Rij => ({
  reden: 'reden',
  bronnen: [{ regeling: 'BBP' }],
  ...rij,
})

/** A table with these rows, in force since 2017. */
export const createTabel = (rijen: readonly Rij[], eigen: Partial<Beslistabel> = {}): Beslistabel => ({
  code: 'PROEF',
  titel: 'Proef',
  vraag: 'Proef',
  aliassen: [],
  soort: 'eerste',
  uitkomsten: ['zwaar', 'midden', 'beoordeling nodig', 'licht'],
  tijdlijn: {
    sleutel: 'peildatum',
    ingangen: [
      {
        vanaf: '2017-10-27',
        regel: { status: 'werkwijzer', zekerheid: 'gelezen', gecontroleerdOp: '2026-11-22', rijen },
      },
    ],
  },
  ...eigen,
})

const janeefeit = (naam: string): Feit => ({
  soort: 'janee',
  naam,
  label: `label ${naam}`,
  vraag: `${naam}?`,
  wie: 'werkgever',
})

export const proeffeiten: readonly Feit[] = [
  ...regelboek.feiten.filter(({ naam }) =>
    ['eersteZiektedag', 'peildatum', 'ejeDatum', 'loonwaarde', 'aowDatum'].includes(naam),
  ),
  ...['a', 'b', 'c', 'd'].map(janeefeit),
]

/** An edition whose only decision tables are these. */
export const createRegelboek = (...beslistabellen: readonly Beslistabel[]): Regelboek => ({
  ...regelboek,
  feiten: proeffeiten,
  beslistabellen,
})

export const createRegister = (...beslistabellen: readonly Beslistabel[]): Register =>
  registerVan(createRegelboek(...beslistabellen))
