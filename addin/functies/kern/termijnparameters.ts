import { ankerVan, datumTekst, plus, tellingenVan, termijn as uitkomstVan } from '@poortwachter/wet'
import type { Dag, Termijn, Termijnregister, Termijnvraag } from '@poortwachter/wet'
import { waardefout } from '../cel/antwoord.ts'
import type { Celantwoord } from '../cel/antwoord.ts'
import {
  aantalDagenParameter,
  ankerParameter,
  dagParameter,
  optioneel,
  regelversieParameter,
  soortParameter,
} from './parameters.ts'

/** The first sick day; every function that starts from it takes it under this name. */
export const ziektedatum = dagParameter({
  nl: 'De eerste ziektedag: de eerste werkdag waarop door ziekte niet of niet volledig is gewerkt.',
  en: 'The first sick day: the first working day not (fully) worked because of illness.',
})

/** The arguments that `PW.DEADLINE` and `PW.VENSTER` share. */
export const termijnparameters = {
  ziektedatum,
  soort: soortParameter({
    nl: 'De stap, bijvoorbeeld "EJE" of "WIA".',
    en: 'The step, for example "EJE" or "WIA".',
  }),
  ankerdatum: optioneel(
    ankerParameter({
      nl: 'De werkelijke datum van de stap waaraan deze vastzit: de probleemanalyse bij PVA, de eerstejaarsevaluatie bij SPOOR2. Leeg: de laatste dag van die stap.',
      en: 'The actual date of the step this one hangs on: the problem analysis for PVA, the first-year evaluation for SPOOR2. Empty: the last day of that step.',
    }),
  ),
  verschuiving: optioneel(
    aantalDagenParameter({
      nl: 'Aantal dagen dat niet meetelt (herstel korter dan vier weken, WAZO-verlof). Leeg: 0.',
      en: 'Number of days that do not count (recovery under four weeks, maternity leave). Empty: 0.',
    }),
  ),
  regelversie: regelversieParameter,
}

interface Termijnargumenten {
  readonly ziektedatum: Dag
  readonly soort: string
  readonly ankerdatum?: Dag | undefined
  readonly verschuiving?: number | undefined
}

/** A term of which the edition holds no rule says so itself, whatever day is given. */
const isBerekend = ({ tijdlijn }: Termijn): boolean => tijdlijn.ingangen.some((ingang) => 'regel' in ingang)

/** The question to the domain, or the mistake in the combination of arguments. */
export const termijnvraagFrom = (
  register: Termijnregister,
  { ziektedatum: eersteZiektedag, soort: code, ankerdatum, verschuiving = 0 }: Termijnargumenten,
): { readonly vraag: Termijnvraag } | { readonly fout: Celantwoord } => {
  if (ankerdatum === undefined) return { vraag: { eersteZiektedag, code, verschuiving } }
  const termijn = register.termijn.get(code)
  const anker = termijn && ankerVan(termijn)
  if (termijn && !isBerekend(termijn)) return { vraag: { eersteZiektedag, code, verschuiving } }
  if (!termijn || anker === undefined) {
    return { fout: waardefout(`ankerdatum: ${code} telt vanaf de eerste ziektedag. Laat ankerdatum leeg.`) }
  }
  const { titel = anker, vroegst = 0 }: Partial<Termijn> =
    register.gebeurtenis.get(anker) ?? register.termijn.get(anker) ?? {}
  const vanaf = plus(eersteZiektedag, vroegst)
  if (ankerdatum < vanaf && !tellingenVan(termijn).some(({ nietVoorZiekte }) => nietVoorZiekte)) {
    const waarom = vroegst
      ? `"${titel}" kan er niet voor ${datumTekst(vanaf)} zijn`
      : 'deze dag ligt voor de eerste ziektedag'
    return { fout: waardefout(`ankerdatum: ${waarom}. Controleer beide datums.`) }
  }
  const vraag = { eersteZiektedag, code, verschuiving, ankers: { [anker]: ankerdatum } }
  const uitkomst = uitkomstVan(register, vraag)
  const eigen = plus(eersteZiektedag, termijn.vroegst ?? 0)
  if (uitkomst.soort === 'bekend' && Math.min(uitkomst.waarde.wet, uitkomst.waarde.veilig) < eigen) {
    const waarvoor = termijn.vroegst ? datumTekst(eigen) : 'de eerste ziektedag'
    return { fout: waardefout(`ankerdatum: daarmee ligt ${code} voor ${waarvoor}. Geef de dag van "${titel}".`) }
  }
  return { vraag }
}
