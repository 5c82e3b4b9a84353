import { zin } from '../../taal/zin.ts'
import { ankerVan, datumTekst } from '@poortwachter/wet'
import type { Caseloaddossier } from '../dossier.ts'
import type { Kwaliteitsbevinding, Kwaliteitscontrole } from './bevinding.ts'

const JONGSTE = 13 * 365
const OUDSTE = 90 * 366

const impossible = (dossier: Caseloaddossier, bericht: string): Kwaliteitsbevinding => ({
  soort: 'onmogelijke volgorde',
  dossier,
  bericht,
})

/** Days that cannot be right together: a step before the illness, recovery before it, a plan before what it hangs on. */
export const onmogelijkeVolgorde: Kwaliteitscontrole = ({ register, standen }) =>
  standen.flatMap(({ dossier }): Kwaliteitsbevinding[] => {
    const { ziektedatum, hersteldatum, geboortedatum, eindeDienstverband, gedaan } = dossier
    if (ziektedatum === undefined) return []
    const ziek = (): string => zin`de eerste ziektedag ${datumTekst(ziektedatum)}`
    const gevonden: Kwaliteitsbevinding[] = []
    if (hersteldatum !== undefined && hersteldatum < ziektedatum)
      gevonden.push(
        impossible(dossier, zin`Hersteld op ${datumTekst(hersteldatum)} ligt voor ${ziek()}. Controleer beide datums.`),
      )
    if (eindeDienstverband !== undefined && eindeDienstverband < ziektedatum)
      gevonden.push(
        impossible(
          dossier,
          zin`Einde dienstverband ${datumTekst(eindeDienstverband)} ligt voor ${ziek()}. Controleer beide datums.`,
        ),
      )
    const leeftijd = geboortedatum === undefined ? undefined : ziektedatum - geboortedatum
    if (leeftijd !== undefined && (leeftijd < JONGSTE || leeftijd > OUDSTE))
      gevonden.push(impossible(dossier, zin`De geboortedatum past niet bij ${ziek()}. Controleer beide datums.`))
    for (const code in gedaan) {
      const op = gedaan[code]!
      const termijn = register.termijn.get(code)
      if (!termijn) continue
      if (op < ziektedatum)
        gevonden.push(
          impossible(dossier, zin`${termijn.titel} op ${datumTekst(op)} ligt voor ${ziek()}. Controleer beide datums.`),
        )
      const anker = ankerVan(termijn)
      const ankerdag = anker === undefined ? undefined : gedaan[anker]
      if (ankerdag !== undefined && op < ankerdag && op >= ziektedatum) {
        const titel = register.termijn.get(anker ?? '')?.titel.toLowerCase() ?? ''
        gevonden.push(
          impossible(
            dossier,
            zin`${termijn.titel} op ${datumTekst(op)} ligt voor de ${titel} op ${datumTekst(ankerdag)}. Controleer beide datums.`,
          ),
        )
      }
    }
    return gevonden
  })
