import { bronnenTekst } from '@poortwachter/wet/verwoording'
import type { Termijn, Termijnregister } from '@poortwachter/wet'
import type { Keuzelijst } from './parameter.ts'

const LONGEST_TOOLTIP = 256

const tooltip = (register: Termijnregister, termijn: Termijn): string => {
  const laatste = termijn.tijdlijn.ingangen.at(-1)
  const bronnen =
    laatste && 'regel' in laatste
      ? bronnenTekst(register.regelboek, { bronnen: laatste.regel.bronnen.slice(0, 1) })
      : ''
  return `${termijn.titel}: ${termijn.betekenis} (${bronnen})`.slice(0, LONGEST_TOOLTIP)
}

/** Every step of the edition, with what its day means and the article it rests on. */
export const keuzelijstSoort: Keuzelijst = {
  id: 'SOORT',
  keuzes: (register) =>
    register.regelboek.termijnen.map((termijn) => ({ waarde: termijn.code, uitleg: tooltip(register, termijn) })),
}

/** The two profiles. */
export const keuzelijstProfiel: Keuzelijst = {
  id: 'PROFIEL',
  keuzes: () => [
    { waarde: 'wet', uitleg: 'laatste dag die de tekst toelaat' },
    { waarde: 'veilig', uitleg: 'laatste dag van de week die de praktijk noemt, nooit later dan de wet' },
  ],
}
