import { parseArgs } from 'node:util'
import { naamvraag, nabij } from '@poortwachter/wet/lezen'
import { Gebruiksfout } from './evalueer/gebruik/gebruiksfout.ts'

/** The options of a command by name, as they are parsed. */
export type Optievormen = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>>

export const unknownOption = (naam: string, namen: readonly string[]): Gebruiksfout => {
  const bedoeld = naamvraag(nabij(naam, namen, 1).map((optie) => `--${optie}`))
  return new Gebruiksfout(
    `Onbekende optie ${naam.length === 1 ? '-' : '--'}${naam}.${bedoeld} Met --help ziet u alle opties.`,
  )
}

export const withoutValue = (naam: string): Gebruiksfout =>
  new Gebruiksfout(`--${naam}: hier hoort een waarde achter. Met --help ziet u een voorbeeld.`)

/** Refuses an option that is not there, and one with too little or too much behind it, before they are parsed. */
export const checkOpties = (argumenten: readonly string[], vormen: Optievormen): void => {
  const { tokens } = parseArgs({
    args: [...argumenten],
    options: vormen,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const vorm = Object.hasOwn(vormen, token.name) ? vormen[token.name] : undefined
    if (!vorm) throw unknownOption(token.name, Object.keys(vormen))
    const isVolgende = token.inlineValue === false && token.value.startsWith('-')
    if (vorm.type === 'string' && (token.value === undefined || isVolgende)) throw withoutValue(token.name)
    if (vorm.type === 'boolean' && token.value !== undefined)
      throw new Gebruiksfout(`--${token.name}: hier hoort geen waarde achter. Met --help ziet u een voorbeeld.`)
  }
}
