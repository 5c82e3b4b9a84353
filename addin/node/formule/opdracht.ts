import { createInterface } from 'node:readline'
import { createWerkmap } from '../../nabootsing/rekenblad/werkmap.ts'
import { Formulefout } from '../../nabootsing/rekenblad/vertaling.ts'
import { antwoordjson, antwoordtekst } from './antwoordregel.ts'
import { oproepVan } from '../oproep.ts'
import { unknownOption } from '../optiefout.ts'
import { printRegels } from '../terminal.ts'
import { createEigenGastheer } from '../../bouw/eigen-gastheer.ts'

const OPROEP = oproepVan('formule')

const HULP = `Rekent formules uit zoals een Nederlandse werkmap met de invoegtoepassing.

  ${OPROEP} '=PW.DEADLINE(DATUM(2025;1;6);"WIA")'
  ${OPROEP} --json < formules.txt

  --json                 antwoorden als JSON, een per regel
  --help                 deze tekst

Zonder formule leest de opdracht een formule per regel van de standaardinvoer.
`

const vandaag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
const werkmap = createWerkmap({ locale: 'nl', vandaag, gastheer: createEigenGastheer() })

const argumenten = process.argv.slice(2)
const alsJson = argumenten.includes('--json')
const formules = argumenten.filter((argument) => argument !== '--json')

const answer = async (getypt: string): Promise<string> => {
  const formule = getypt.trim().startsWith('=') ? getypt.trim() : `=${getypt.trim()}`
  try {
    const uitkomst = await werkmap.evaluate(formule)
    return alsJson ? antwoordjson(uitkomst) : antwoordtekst(uitkomst)
  } catch (fout) {
    if (!(fout instanceof Formulefout)) throw fout
    process.exitCode = 1
    return alsJson
      ? JSON.stringify({ waarde: null, soort: 'fout', bericht: fout.message })
      : `Geen formule: ${fout.message}`
  }
}

/** An answer can hold lines of its own; those stay apart. */
const print = (antwoord: string): void => printRegels(process.stdout, antwoord.split('\n'))

process.stdout.on('error', () => process.exit())

/** No formula begins like this, and one that is misspelt would be worked out as one. */
const onbekend = formules.find((argument) => /^--[a-z]/i.test(argument))

if (formules.some((argument) => argument === '--help' || argument === '-h')) {
  process.stdout.write(HULP)
} else if (onbekend !== undefined) {
  printRegels(process.stderr, [unknownOption(onbekend.slice(2), ['json', 'help']).message])
  process.exitCode = 2
} else if (formules.length > 0) {
  for (const formule of formules) print(await answer(formule))
} else {
  for await (const regel of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    print(regel.trim() === '' ? '' : await answer(regel))
  }
}
