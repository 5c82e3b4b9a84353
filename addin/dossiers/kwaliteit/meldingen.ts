import { zin } from '../../taal/zin.ts'
import { datumTekst } from '@poortwachter/wet'
import { isLopend } from '../dossierstand.ts'
import type { Kwaliteitsbevinding, Kwaliteitscontrole } from './bevinding.ts'

/** Running cases past the 42nd week without a report to UWV: after a change of system nobody proposes it any more. */
export const kwaliteitsmeldingen: Kwaliteitscontrole = ({ register, bijgehouden, standen }) => {
  const titel = register.termijn.get('UWV42')?.titel ?? 'UWV42'
  if (!bijgehouden.has('UWV42')) return []
  return standen.filter(isLopend).flatMap(({ dossier, stappen }): Kwaliteitsbevinding[] => {
    const stap = stappen.find(({ code, status }) => code === 'UWV42' && status === 'te laat')
    if (!stap) return []
    return [
      {
        soort: 'ontbreekt',
        dossier,
        bericht: zin`${titel}: geen datum ingevuld, uiterlijk was ${datumTekst(stap.wet)}. Ga na of de melding is gedaan.`,
      },
    ]
  })
}
