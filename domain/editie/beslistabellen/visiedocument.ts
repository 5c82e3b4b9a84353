import type { IsoDag } from '../../dag/datum.ts'
import type { Rij, Tabelregel } from '../../regelboek/beslistabel.ts'
import type { Bron } from '../../regelboek/bron.ts'
import type { Ingang, Tijdlijn } from '../../regelboek/tijdlijn.ts'
import { onderdeel } from './onderdelen.ts'

/** Who makes these documents. */
export const BEIDEN = 'werkgever en werknemer samen'

/** A document of employer and worker that has to hold the vision of both since 1 July 2023. */
export interface Visiedocument {
  readonly toelichting: string
  /** What it has to hold beside the vision. */
  readonly rijen: readonly Rij[]
  readonly visie: {
    readonly id: string
    readonly feit: string
    readonly bron: Bron
    /** What brings the duty when the illness began before that day: `het plan … is gemaakt`. */
    readonly of: string
  }
  readonly slot: Rij
}

/**
 * What such a document has to hold through time. Until 1 July 2025 the duty hung on the day of the illness or of the
 * document, so that its absence asks for attention; from that day it is missing.
 */
export const visietijdlijn = ({ toelichting, rijen, visie, slot }: Visiedocument): Tijdlijn<Tabelregel> => {
  const ingang = (vanaf: IsoDag, erbij: readonly Rij[]): Ingang<Tabelregel> => ({
    vanaf,
    regel: {
      status: 'regeling',
      zekerheid: 'gelezen',
      gecontroleerdOp: '2026-11-28',
      toelichting,
      rijen: [...rijen, ...erbij, slot],
    },
  })
  const ontbreekt = onderdeel(visie.id, visie.feit, 'de visie van werkgever en werknemer', BEIDEN, [
    visie.bron,
    { regeling: 'STCRT_2023_13931' },
  ])
  const aandachtspunt = {
    ...ontbreekt,
    dan: 'aandachtspunten',
    reden: `De visie van werkgever en werknemer ontbreekt. Zij is verplicht als de ziekte op of na 1-7-2023 begon, of als ${visie.of}.`,
  }
  const gemist = {
    ...ontbreekt,
    reden: 'Er ontbreekt: de visie van werkgever en werknemer. Dit komt van beiden, ieder voor zich.',
  }
  return {
    sleutel: 'peildatum',
    ingangen: [ingang('2017-10-27', []), ingang('2023-07-01', [aandachtspunt]), ingang('2025-07-01', [gemist])],
  }
}
