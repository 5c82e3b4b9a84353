import type { Invoerblok, Tijden } from './blok.ts'
import type { Invoerbron } from './invoerbron.ts'
import type { Doel } from './doel/doel.ts'
import { createDubbelen } from './dubbelen.ts'
import type { Dubbelen } from './dubbelen.ts'
import { MEESTE_MELDINGEN } from './melding.ts'
import type { Melding } from './melding.ts'
import { answersInOrder } from './draden/ploeg.ts'
import type { Ploeg } from './draden/ploeg.ts'
import { createRapportsom } from './rapport/rapportteller.ts'
import type { Rapporttelling } from './rapport/rapportteller.ts'
import { createTeller } from './kolommen/telling.ts'
import type { Uitkomsttelling } from './kolommen/telling.ts'

/** How far a run is. */
export interface Oogststand {
  readonly dossiers: number
  /** Part of the input that has been read, 0-1; undefined when its size is not known. */
  readonly deel: number | undefined
}

/** What the outside of a run is told, and how it is stopped. */
export interface Oogstomgeving {
  readonly signaal?: AbortSignal
  readonly onStand?: (stand: Oogststand) => void
  /** Told as soon as the outputs have their names. */
  readonly onGeschreven?: () => void
}

/** What has been gathered from the blocks so far. */
interface Oogst {
  readonly dossiers: number
  readonly telling: Uitkomsttelling
  readonly rapporttelling: Rapporttelling
  readonly meldingen: readonly Melding[]
  readonly aantalMeldingen: number
  readonly dubbelen: Pick<Dubbelen, 'aantal' | 'meldingen'>
  readonly tijden: Tijden
}

/** Lets every block be worked out and adds the answers to the output in their order. */
export const harvest = async (
  bron: Pick<Invoerbron, 'omvang'> & { readonly blokken: () => AsyncIterable<Invoerblok> },
  ploeg: Ploeg,
  draden: number,
  doel: Doel,
  omgeving: Oogstomgeving,
): Promise<Oogst> => {
  const teller = createTeller()
  const meldingen: Melding[] = []
  const dubbelen = createDubbelen()
  const rapport = createRapportsom()
  let aantalMeldingen = 0
  let dossiers = 0
  let regels = 0
  let klaar = 0
  let tijden: Tijden = { lezen: 0, rekenen: 0, schrijven: 0 }
  for await (const antwoord of answersInOrder(bron.blokken(), ploeg, 2 * draden)) {
    omgeving.signaal?.throwIfAborted()
    await doel.add(antwoord.uitvoer)
    teller.merge(antwoord.telling)
    rapport.add(antwoord.rapport)
    for (const melding of antwoord.meldingen.slice(0, MEESTE_MELDINGEN - meldingen.length)) {
      meldingen.push({ ...melding, regel: regels + melding.regel })
    }
    if (antwoord.nummers) dubbelen.add(antwoord.nummers, regels)
    aantalMeldingen += antwoord.aantalMeldingen
    dossiers += antwoord.dossiers
    regels += antwoord.regels
    klaar += antwoord.omvang
    tijden = {
      lezen: tijden.lezen + antwoord.tijden.lezen,
      rekenen: tijden.rekenen + antwoord.tijden.rekenen,
      schrijven: tijden.schrijven + antwoord.tijden.schrijven,
    }
    omgeving.onStand?.({ dossiers, deel: bron.omvang > 0 ? Math.min(1, klaar / bron.omvang) : undefined })
  }
  omgeving.signaal?.throwIfAborted()
  return {
    dossiers,
    telling: teller.result(),
    rapporttelling: rapport.result(),
    meldingen,
    aantalMeldingen,
    // Without the numbers they were found with, of which there are as many as rows.
    dubbelen: { aantal: dubbelen.aantal, meldingen: dubbelen.meldingen },
    tijden,
  }
}
