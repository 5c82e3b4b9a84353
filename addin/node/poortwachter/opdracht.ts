#!/usr/bin/env node
import { aangehaald, naamvraag, nabij } from '@poortwachter/wet/lezen'
import { regelboek } from '@poortwachter/wet/editie'
import { version } from '../../../package.json'
import { pakketopdrachten } from '../oproep.ts'
import type { Pakketopdracht } from '../oproep.ts'
import { printRegels } from '../terminal.ts'
import { hulpInHetEngels } from './engels.ts'
import { OVERZICHT, OVERZICHT_EN } from './hulp.ts'

/** Each command is a program of its own that reads the arguments of the process; it starts as soon as it is loaded. */
const programmas: Readonly<Record<Pakketopdracht, () => Promise<unknown>>> = {
  evalueer: () => import('../evalueer/opdracht.ts'),
  formule: () => import('../formule/opdracht.ts'),
  rekenbewijs: () => import('../rekenbewijs.ts'),
  'regels-sql': () => import('../regels-sql/opdracht.ts'),
}

const ENGELS = '--english'
const isOpdracht = (woord: string): woord is Pakketopdracht => Object.hasOwn(programmas, woord)

const [uitvoerder = '', script = '', ...argumenten] = process.argv
const isEngels = argumenten.includes(ENGELS)
const opdracht = argumenten.find((argument) => argument !== ENGELS)
const rest = argumenten.filter((_, plaats) => plaats !== argumenten.indexOf(opdracht ?? ''))
const wilHulp = (woord: string | undefined): boolean => woord === '--help' || woord === '-h'

if (opdracht === undefined || wilHulp(opdracht)) {
  process.stdout.write(isEngels ? OVERZICHT_EN : OVERZICHT)
  process.exitCode = opdracht === undefined && !isEngels ? 2 : 0
} else if (opdracht === '--versie' || opdracht === '--version') {
  printRegels(process.stdout, [`poortwachter ${version}, regelversie ${regelboek.versie}`])
} else if (!isOpdracht(opdracht)) {
  const bedoeld = naamvraag(nabij(opdracht, pakketopdrachten, 1).map(aangehaald))
  printRegels(process.stderr, [
    `De opdracht ${aangehaald(opdracht)} is er niet.${bedoeld} Kies uit: ${pakketopdrachten.join(', ')}. Met --help ziet u wat zij doen.`,
  ])
  process.exitCode = 2
} else if (isEngels && rest.every((argument) => argument === ENGELS || wilHulp(argument))) {
  process.stdout.write(hulpInHetEngels[opdracht])
} else {
  process.argv = [uitvoerder, script, ...rest]
  await programmas[opdracht]()
}
