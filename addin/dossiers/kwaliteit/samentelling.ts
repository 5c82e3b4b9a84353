import { zin } from '../../taal/zin.ts'
import { datumTekst, plus, samengesteldVerzuim } from '@poortwachter/wet'
import type { Kwaliteitsbevinding, Kwaliteitscontrole } from './bevinding.ts'
import { perPersoon } from './dubbelen.ts'

/** A new case within four weeks after the recovery of an earlier one of the same worker: by law they are one. */
export const samentelling: Kwaliteitscontrole = ({ register, standen }) =>
  perPersoon(standen.map(({ dossier }) => dossier)).flatMap((groep) =>
    groep.flatMap((dossier, i): Kwaliteitsbevinding[] => {
      const vorige = groep[i - 1]
      const { ziektedatum } = dossier
      if (!vorige || ziektedatum === undefined || vorige.ziektedatum === undefined || vorige.hersteldatum === undefined)
        return []
      if (vorige.hersteldatum <= vorige.ziektedatum || vorige.hersteldatum >= ziektedatum) return []
      const uitkomst = samengesteldVerzuim(register, {
        periodes: [{ van: vorige.ziektedatum, totEnMet: plus(vorige.hersteldatum, -1) }, { van: ziektedatum }],
      })
      if (uitkomst.soort !== 'bekend' || uitkomst.waarde.eersteZiektedag === ziektedatum) return []
      const { verschuiving } = uitkomst.waarde
      return [
        {
          soort: 'samen te tellen',
          dossier,
          bericht: zin`Minder dan vier weken na het herstel op ${datumTekst(vorige.hersteldatum)} (regel ${vorige.rijnummer}): de perioden tellen samen. De eerste ziektedag is dan ${datumTekst(vorige.ziektedatum)}, met ${verschuiving} dagen die niet meetellen.`,
        },
      ]
    }),
  )
