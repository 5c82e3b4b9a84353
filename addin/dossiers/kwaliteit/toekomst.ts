import type { Dag } from '@poortwachter/wet'
import { zin } from '../../taal/zin.ts'
import { datumTekst } from '@poortwachter/wet'
import { stapTitel } from '@poortwachter/wet/verwoording'
import type { Kwaliteitsbevinding, Kwaliteitscontrole } from './bevinding.ts'

/** Days after the day one looks from at which something is said to have happened. */
export const toekomst: Kwaliteitscontrole = ({ register, peildatum, standen }) =>
  standen.flatMap(({ dossier }): Kwaliteitsbevinding[] => {
    const ahead = (dag: Dag | undefined, say: (dag: Dag) => string): Kwaliteitsbevinding[] =>
      dag !== undefined && dag > peildatum ? [{ soort: 'in de toekomst', dossier, bericht: say(dag) }] : []
    const { ziektedatum, geboortedatum, gedaan } = dossier
    return [
      ...ahead(
        ziektedatum,
        (dag) =>
          zin`Eerste ziektedag: ${datumTekst(dag)} ligt na de peildatum ${datumTekst(peildatum)}. Controleer de datum.`,
      ),
      ...ahead(geboortedatum, () => zin`Geboortedatum: ligt na de peildatum. Controleer de datum.`),
      ...Object.entries(gedaan).flatMap(([code, op]) =>
        ahead(
          op,
          (dag) =>
            zin`${stapTitel(register, code)}: ${datumTekst(dag)} ligt na de peildatum; de stap telt dan nog als niet gezet.`,
        ),
      ),
    ]
  })
