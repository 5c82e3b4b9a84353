import { zin } from '../../taal/zin.ts'
import { datumTekst } from '@poortwachter/wet'
import { stapTitel } from '@poortwachter/wet/verwoording'
import type { Kwaliteitsbevinding, Kwaliteitscontrole } from './bevinding.ts'

/** Days after the day one looks from at which something is said to have happened. */
export const toekomst: Kwaliteitscontrole = ({ register, peildatum, standen }) =>
  standen.flatMap(({ dossier }): Kwaliteitsbevinding[] => {
    const { ziektedatum, hersteldatum, geboortedatum, verschuiving, gedaan } = dossier
    const gevonden: Kwaliteitsbevinding[] = []
    const note = (bericht: string): void => void gevonden.push({ soort: 'in de toekomst', dossier, bericht })
    if (ziektedatum !== undefined && ziektedatum > peildatum)
      note(
        zin`Eerste ziektedag: ${datumTekst(ziektedatum)} ligt na de peildatum ${datumTekst(peildatum)}. Controleer de datum.`,
      )
    const voorbij = ziektedatum === undefined ? undefined : peildatum - ziektedatum
    if (voorbij !== undefined && voorbij >= 0 && verschuiving > voorbij)
      note(
        zin`Dagen die niet meetellen: ${verschuiving}, maar tussen de eerste ziektedag en de peildatum ${datumTekst(peildatum)} liggen er ${voorbij}. De verzuimweek is dan onbekend. Controleer het aantal.`,
      )
    if (hersteldatum !== undefined && hersteldatum > peildatum)
      note(
        zin`Hersteld op: ${datumTekst(hersteldatum)} ligt na de peildatum ${datumTekst(peildatum)}; het dossier telt dan nog als ziek.`,
      )
    if (geboortedatum !== undefined && geboortedatum > peildatum)
      note(zin`Geboortedatum: ligt na de peildatum. Controleer de datum.`)
    for (const code in gedaan) {
      const op = gedaan[code]!
      if (op > peildatum)
        note(
          zin`${stapTitel(register, code)}: ${datumTekst(op)} ligt na de peildatum; de stap telt dan nog als niet gezet.`,
        )
    }
    return gevonden
  })
