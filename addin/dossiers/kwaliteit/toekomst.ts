import { datumTekst } from '@poortwachter/wet'
import { stapTitel } from '@poortwachter/wet/verwoording'
import type { Kwaliteitsbevinding, Kwaliteitscontrole } from './bevinding.ts'

/** Days after the day one looks from at which something is said to have happened. */
export const toekomst: Kwaliteitscontrole = ({ register, peildatum, standen }) =>
  standen.flatMap(({ dossier }): Kwaliteitsbevinding[] => {
    const ahead = (wat: string, dag: number | undefined, bericht: string): Kwaliteitsbevinding[] =>
      dag !== undefined && dag > peildatum ? [{ soort: 'in de toekomst', dossier, bericht: `${wat}: ${bericht}` }] : []
    const { ziektedatum, geboortedatum, gedaan } = dossier
    return [
      ...ahead(
        'Eerste ziektedag',
        ziektedatum,
        `${ziektedatum === undefined ? '' : datumTekst(ziektedatum)} ligt na de peildatum ${datumTekst(peildatum)}. Controleer de datum.`,
      ),
      ...ahead('Geboortedatum', geboortedatum, 'ligt na de peildatum. Controleer de datum.'),
      ...Object.entries(gedaan).flatMap(([code, op]) =>
        ahead(
          stapTitel(register, code),
          op,
          `${datumTekst(op)} ligt na de peildatum; de stap telt dan nog als niet gezet.`,
        ),
      ),
    ]
  })
