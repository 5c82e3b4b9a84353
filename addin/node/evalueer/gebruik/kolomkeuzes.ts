import { readFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import { aangehaald, naamvraag, nabij } from '@poortwachter/wet/lezen'
import { kopwoord } from '@poortwachter/wet/lezen'
import type { Kopkeuzes } from '../../../dossiers/koppeling.ts'
import type { Veld } from '@poortwachter/wet/lezen'
import { Gebruiksfout, systemCode } from './gebruiksfout.ts'

/** What the user says about a heading: the field as typed, or null for "do not use". */
type Kolomwens = readonly [kop: string, veld: string | null]

const wensenschema = z.record(z.string(), z.nullable(z.string()))

const readWensbestand = async (pad: string): Promise<readonly Kolomwens[]> => {
  let inhoud: unknown
  try {
    inhoud = JSON.parse(await readFile(pad, 'utf8'))
  } catch (fout) {
    const wat = systemCode(fout) === 'ENOENT' ? 'is niet gevonden' : 'kan niet worden gelezen als JSON'
    throw new Gebruiksfout(`--kolommen: ${aangehaald(pad)} ${wat}. Verwacht: { "Kop in het bestand": "veld" }.`)
  }
  const gelezen = wensenschema.safeParse(inhoud)
  if (gelezen.success) return Object.entries(gelezen.data)
  throw new Gebruiksfout(
    `--kolommen: in ${aangehaald(pad)} hoort bij elke kop een veld tussen aanhalingstekens, of null om de kolom niet te gebruiken.`,
  )
}

const readWenslijst = (lijst: string): readonly Kolomwens[] =>
  lijst
    .split(/[;,]/)
    .filter((deel) => deel.trim() !== '')
    .map((deel): Kolomwens => {
      const [kop = '', veld, ...meer] = deel.split('=')
      if (veld === undefined || meer.length > 0 || kop.trim() === '') {
        throw new Gebruiksfout(
          `--kolommen: ${aangehaald(deel.trim())} is geen paar. Schrijf kop=veld, of kop=- om een kolom niet te gebruiken.`,
        )
      }
      return [kop.trim(), veld.trim() === '-' || veld.trim() === '' ? null : veld.trim()]
    })

const isBestandsnaam = (tekst: string): boolean => tekst.trim().toLowerCase().endsWith('.json')

/** The file that `--kolommen` names, when it names one. */
export const wishFiles = (tekst: string | undefined): readonly string[] =>
  tekst !== undefined && isBestandsnaam(tekst) ? [tekst.trim()] : []

/** Reads `--kolommen`: the name of a JSON file, or a list. */
export const readWensen = async (tekst: string | undefined): Promise<readonly Kolomwens[]> => {
  if (tekst === undefined) return []
  return isBestandsnaam(tekst) ? readWensbestand(tekst.trim()) : readWenslijst(tekst)
}

/** Id of the field that goes by a name; throws a `Gebruiksfout`, which names the option, when there is none. */
export const fieldFor = (getypt: string, velden: readonly Veld[], optie: string): string => {
  const woord = kopwoord(getypt)
  const namenVan = ({ id, titel, namen }: Veld) => [id, titel, ...namen]
  const veld = velden.find((kandidaat) => namenVan(kandidaat).some((naam) => kopwoord(naam) === woord))
  if (veld) return veld.id
  // Many names differ in nothing but capitals and spaces; of those the first is enough.
  const namen = new Map<string, string>()
  for (const naam of velden.flatMap(namenVan)) if (!namen.has(kopwoord(naam))) namen.set(kopwoord(naam), naam)
  const bedoeld = naamvraag(nabij(getypt, [...namen.values()]).map(aangehaald))
  throw new Gebruiksfout(`${optie}: ${aangehaald(getypt)} is geen veld.${bedoeld} Met --velden ziet u alle velden.`)
}

/** The wishes as choices by heading. */
export const keuzesFrom = (wensen: readonly Kolomwens[], velden: readonly Veld[]): Kopkeuzes =>
  Object.fromEntries(
    wensen.map(([kop, veld]) => [kopwoord(kop), veld === null ? null : fieldFor(veld, velden, '--kolommen')]),
  )

/** Refuses a wish for a heading that the file does not have. */
export const checkWensen = (wensen: readonly Kolomwens[], koppen: readonly string[]): void => {
  const bekend = new Set(koppen.map(kopwoord))
  for (const [kop] of wensen) {
    if (bekend.has(kopwoord(kop))) continue
    const bedoeld = naamvraag(nabij(kop, koppen, 1).map(aangehaald))
    throw new Gebruiksfout(
      `--kolommen: het bestand heeft geen kop ${aangehaald(kop)}.${bedoeld} Koppen zijn: ${koppen.filter((naam) => naam !== '').join(', ')}.`,
    )
  }
}
