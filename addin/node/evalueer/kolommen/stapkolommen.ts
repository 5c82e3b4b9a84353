import type { Profiel, Register, Termijn } from '@poortwachter/wet'
import { isLopend, isTeDoen } from '../../../dossiers/dossierstand.ts'
import type { Caseloadstand, Caseloadstap } from '../../../dossiers/dossierstand.ts'
import { bronnenTekst, vervallenTekst } from '@poortwachter/wet/verwoording'
import type { Kolomdefinitie, Kolomvraag } from './kolomdefinitie.ts'
import type { Rijrekenaar, Rijuitkomst } from './rij.ts'

/**
 * Steps and moments that get a column: those of every case, and those of a special situation that the file keeps or of
 * which it tells the event.
 */
const termsWithColumn = (
  { regelboek }: Register,
  { bijgehouden, gebeurtenissen }: Pick<Rijrekenaar, 'bijgehouden' | 'gebeurtenissen'>,
): readonly Termijn[] =>
  regelboek.termijnen.filter(
    ({ code, alleenBij, ontstaatBij }) =>
      alleenBij === undefined || bijgehouden.has(code) || (ontstaatBij && gebeurtenissen.has(ontstaatBij.bij)),
  )

const isGereed = ({ status }: Caseloadstap): boolean => status === 'gereed' || status === 'gereed, te laat'

/** The step of a running case that is still to be taken and whose last day comes first. */
export const nextStep = (stand: Caseloadstand | undefined): Caseloadstap | undefined => {
  if (!stand || !isLopend(stand)) return undefined
  let eerste: Caseloadstap | undefined
  for (const stap of stand.stappen) {
    if (isTeDoen(stap) && (!eerste || stap.wet < eerste.wet)) eerste = stap
  }
  return eerste
}

const stepOf = ({ stand }: Rijuitkomst, code: string): Caseloadstap | undefined => {
  if (stand) for (const stap of stand.stappen) if (stap.code === code) return stap
  return undefined
}

const stepColumns = (code: string, wanneer: string, profiel: Profiel): readonly Kolomdefinitie[] => [
  {
    kop: `PW ${code} ${wanneer}`,
    soort: 'dag',
    waarde: (rij) => {
      const stap = stepOf(rij, code)
      return stap?.vervallen ? undefined : stap?.[profiel]
    },
  },
  {
    kop: `PW ${code} status`,
    soort: 'tekst',
    geteld: `Status ${code}`,
    waarde: (rij) => {
      const stap = stepOf(rij, code)
      if (!stap || !rij.stand) return undefined
      // Of a case that does not run, only what was done still says something.
      return isLopend(rij.stand) || rij.stand.fase === 'AOW-leeftijd bereikt' || isGereed(stap) ? stap.status : 'n.v.t.'
    },
  },
]

const momentColumn = (code: string, wanneer: string, profiel: Profiel): Kolomdefinitie => ({
  kop: `PW ${code} ${wanneer}`,
  soort: 'dag',
  waarde: ({ geval }) => (geval?.vervallen(code) ? undefined : geval?.dag(code, profiel)),
})

/** Why steps are not there any more, with the source; each reason once, with the steps it is about. */
const lapsedText = (register: Register, { stand }: Rijuitkomst): string => {
  const redenen = new Map<string, string[]>()
  for (const { code, vervallen } of stand?.stappen ?? []) {
    if (!vervallen) continue
    const reden = `${vervallenTekst(register, vervallen)} ${bronnenTekst(register.regelboek, vervallen.verval)}`
    redenen.set(reden, [...(redenen.get(reden) ?? []), code])
  }
  return [...redenen].map(([reden, codes]) => `${codes.join(', ')}: ${reden}.`).join(' ')
}

/** A last day for each step and moment, and for a step its status. */
export const termColumns = (vraag: Kolomvraag, rekenaar: Rijrekenaar): readonly Kolomdefinitie[] => {
  const wanneer = vraag.profiel === 'wet' ? 'uiterlijk' : 'veilig'
  const stappen = termsWithColumn(vraag.register, rekenaar).flatMap(({ code, aard }) =>
    aard === 'stap' ? stepColumns(code, wanneer, vraag.profiel) : [momentColumn(code, wanneer, vraag.profiel)],
  )
  if (rekenaar.gebeurtenissen.size === 0) return stappen
  const waarom: Kolomdefinitie = {
    kop: 'PW vervallen stappen',
    soort: 'tekst',
    waarde: (rij) => lapsedText(vraag.register, rij),
  }
  return [...stappen, waarom]
}
