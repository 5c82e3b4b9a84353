import type { Blad } from '../rekenblad/blad.ts'
import { bevat, gebiedAdres } from '../rekenblad/adressen.ts'
import type { Rechthoek } from '../rekenblad/waarden.ts'
import { createObject, type Eigenschap, type Modelklasse, type Modelobject } from './lid.ts'
import type { Excelomgeving } from './omgeving.ts'

interface Doel {
  readonly omgeving: Excelomgeving
  readonly blad: Blad
  readonly vlak: Rechthoek
}

const inhoudVan = ({ omgeving, blad, vlak }: Doel): ReadonlyMap<string, unknown> | undefined =>
  omgeving.validaties.findLast((v) => v.blad === blad && bevat(v.vlak, vlak.r1, vlak.c1))?.inhoud

const zet = ({ omgeving, blad, vlak }: Doel, naam: string, waarde: unknown): void => {
  const adres = gebiedAdres(vlak)
  const bestaand = omgeving.validaties.find((v) => v.blad === blad && gebiedAdres(v.vlak) === adres)
  if (bestaand) bestaand.inhoud.set(naam, waarde)
  else omgeving.validaties.push({ blad, vlak, inhoud: new Map([[naam, waarde]]) })
}

const veld = (naam: string, standaard: unknown): Eigenschap<Doel> => ({
  lees: (doel) => inhoudVan(doel)?.get(naam) ?? standaard,
  schrijf: (doel, waarde) => zet(doel, naam, waarde),
})

/** The rule is kept and given back; the stand-in does not refuse what a person types against it. */
const DATAVALIDATION: Modelklasse<Doel> = {
  naam: 'DataValidation',
  eigenschappen: {
    rule: veld('rule', {}),
    ignoreBlanks: veld('ignoreBlanks', true),
    prompt: veld('prompt', { showPrompt: true, title: '', message: '' }),
    errorAlert: veld('errorAlert', { showAlert: true, style: 'Stop', title: '', message: '' }),
    type: {
      lees: (doel) => {
        const regel = inhoudVan(doel)?.get('rule')
        const soort = typeof regel === 'object' && regel !== null ? Object.keys(regel)[0] : undefined
        return soort ? soort[0]?.toUpperCase() + soort.slice(1) : 'None'
      },
    },
  },
  methoden: {
    clear: ({ omgeving, blad, vlak }) => {
      const adres = gebiedAdres(vlak)
      const over = omgeving.validaties.filter((v) => v.blad !== blad || gebiedAdres(v.vlak) !== adres)
      omgeving.validaties.splice(0, omgeving.validaties.length, ...over)
    },
  },
}

export const createValidatie = (omgeving: Excelomgeving, blad: Blad, vlak: Rechthoek): Modelobject =>
  createObject(DATAVALIDATION, { omgeving, blad, vlak }, omgeving.leden)
