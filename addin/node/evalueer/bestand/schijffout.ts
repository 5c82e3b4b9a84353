import { basename, dirname } from 'node:path'
import { aangehaald } from '@poortwachter/wet/lezen'
import { Gebruiksfout, systemCode } from '../gebruik/gebruiksfout.ts'

const sentenceFor = (code: string, pad: string): string => {
  const uitvoer = `De uitvoer ${aangehaald(basename(pad))}`
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `De map ${aangehaald(dirname(pad))} voor de uitvoer ${aangehaald(basename(pad))} is er niet. Maak die eerst.`
    case 'ENOSPC':
    case 'EDQUOT':
      return `${uitvoer} past niet meer op de schijf. Maak ruimte vrij of kies met --uit een andere schijf.`
    case 'EFBIG':
      return `${uitvoer} is groter dan de schijf van een bestand toelaat. Kies met --uit een andere schijf.`
    case 'EROFS':
      return `${uitvoer} kan niet worden geschreven: van de map ${aangehaald(dirname(pad))} kan alleen worden gelezen. Kies met --uit een andere map.`
    case 'ENAMETOOLONG':
      return `${uitvoer} heeft een naam die te lang is. Kies met --uit een kortere naam.`
    case 'EIO':
      return `${uitvoer} kan niet worden geschreven: de schijf geeft een fout. Kies met --uit een andere schijf.`
    default:
      return `De uitvoer ${aangehaald(pad)} kan niet worden geschreven. Sluit het bestand in Excel, of kies een map waarin u mag schrijven.`
  }
}

/** An error of the disk while writing a file, as a sentence that says what to do; any other error as it is. */
export const diskError = (fout: unknown, pad: string): unknown => {
  const code = systemCode(fout)
  return code === undefined || fout instanceof Gebruiksfout ? fout : new Gebruiksfout(sentenceFor(code, pad))
}
