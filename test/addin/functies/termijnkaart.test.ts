import { expect, it } from 'vitest'
import { dag, termijn, termijnregisterVan } from '@poortwachter/wet'
import { termijnboek } from '@poortwachter/wet/termijnen'
import { termijnkaart } from '../../../addin/functies/kern/termijnkaart.ts'

const register = termijnregisterVan(termijnboek)

it('de kaart achter een datum noemt hoe bindend de bron is gezag; een status is waar een stap staat', () => {
  const uitkomst = termijn(register, { eersteZiektedag: dag('2025-01-06'), code: 'EJE' })
  if (uitkomst.soort !== 'bekend') throw new Error('De eerstejaarsevaluatie heeft een laatste dag.')
  const kaart = termijnkaart(register, uitkomst.waarde, uitkomst.grond)
  expect(kaart).toMatchObject({ Gezag: 'ministeriële regeling, in de tekst zelf gelezen' })
  expect(Object.keys(kaart)).not.toContain('Status')
})
