import { tellingenVan } from '../../rekenen/termijn/anker.ts'
import type { Controle } from '../bezwaar.ts'

/** Whoever adds months says what happens when the month is too short. */
export const maandenControle: Controle = ({ termijnen }) =>
  termijnen.flatMap((termijn) =>
    tellingenVan(termijn)
      .filter((telling) => telling.maanden && !telling.afronding)
      .map(() => ({ plaats: termijn.code, bezwaar: 'telt maanden zonder te zeggen hoe wordt afgerond' })),
  )
