import { nabijeNamen } from '../../naamgelijkenis.ts'
import { naamsleutel } from '../../naamgroepen.ts'
import type { Exportcellen, Exportrij } from './exportcellen.ts'
import { createErboven, werkgeverregels } from '../tabel/tussenregels.ts'
import { inDienstverband } from '../sleutel/dienstverband.ts'
import { createWerkgevers } from '../sleutel/werkgevers.ts'

/** One person at two employers whose names resemble each other: or two people, which only the user can say. */
export interface Gelijkenis {
  readonly werkgevers: readonly [een: string, ander: string]
  readonly personen: readonly [een: string, ander: string]
}

/** Tells of which person rows are. */
export interface Persoonzoeker {
  /** In an employment where rows tell in which: by number, else by case, else by name; a row without any is of someone alone. */
  persoonIn(rij: Exportrij, rijplaats: number): string
  readonly gelijkenissen: readonly Gelijkenis[]
}

/** Under which the answer is kept whether employers that resemble each other are one. */
export const WERKGEVERVRAAG = 'werkgever'
/** Under which the answer is kept whether a number is one person, whatever name stands beside it. */
export const NUMMERVRAAG = 'nummer'

/** Someone at an employer, for as far as it matters whether that is another one. */
interface Aanstelling {
  readonly werkgever: string
  readonly naam: string
  readonly persoon: string
}

const isZelfdeNaam = (a: string, b: string): boolean => a === b || a === '' || b === ''

export const createPersoonzoeker = (cellen: Exportcellen, rijen: readonly Exportrij[]): Persoonzoeker => {
  const { lezing, plaats, sleutel, woord, naamIn } = cellen
  const { antwoorden } = lezing
  const werkgevers = createWerkgevers()
  /** The key under which an employer goes that was said to be another one. */
  const eigenlijk = new Map<string, string>()
  const werkgeverIn = (rij: Exportrij): string => {
    const eigen = werkgevers.add(woord(rij, plaats.werkgever))
    return eigenlijk.get(eigen) ?? eigen
  }
  const erboven =
    plaats.werkgever === undefined ? createErboven(werkgeverregels(lezing.tussenregels, antwoorden)) : undefined
  const geboorte = lezing.plaatsVan('geboortedatum')
  const wieIn = (rij: Exportrij): string => `${naamIn(rij)} ${sleutel(rij, geboorte)}`
  const mensIn = (rij: Exportrij, rijplaats: number): string => {
    const blad = antwoorden.blad === 'werkgever' ? plaats.blad : undefined
    const bij = `${erboven?.(rijplaats) ?? werkgeverIn(rij)} ${sleutel(rij, blad)}`
    const nummer = sleutel(rij, plaats.nummer)
    if (nummer !== '') return `nr ${nummer} ${antwoorden[NUMMERVRAAG] === 'apart' ? wieIn(rij) : ''} ${bij}`
    const dossier = sleutel(rij, plaats.dossier)
    if (dossier !== '' && antwoorden.naam !== 'ja') return `dossier ${dossier}`
    const naam = naamIn(rij)
    if (naam !== '') return `naam ${naam} ${bij}`
    return dossier === '' ? `rij ${rijplaats}` : `dossier ${dossier}`
  }
  const persoonIn = (rij: Exportrij, rijplaats: number): string => {
    const mens = mensIn(rij, rijplaats)
    return plaats.dienstverband === undefined ? mens : inDienstverband(mens, sleutel(rij, plaats.dienstverband))
  }
  /** Where people with one number, or else one name, are employed. */
  const aanstellingen = (): Iterable<readonly Aanstelling[]> => {
    const groepen = new Map<string, Map<string, Aanstelling>>()
    for (const [rijplaats, rij] of rijen.entries()) {
      const persoon = persoonIn(rij, rijplaats)
      const werkgever = woord(rij, plaats.werkgever)
      if (werkgever === '' || !/^(?:nr|naam) /.test(persoon)) continue
      const naam = naamIn(rij)
      const nummer = sleutel(rij, plaats.nummer)
      const wie = nummer === '' ? `naam ${naam}` : `nr ${nummer}`
      const groep = groepen.get(wie) ?? new Map<string, Aanstelling>()
      groepen.set(wie, groep)
      if (!groep.has(persoon)) groep.set(persoon, { werkgever, naam, persoon })
    }
    return [...groepen.values()].map((groep) => [...groep.values()])
  }
  const findGelijkenissen = (): readonly Gelijkenis[] =>
    [...aanstellingen()].flatMap((groep) =>
      groep.length === 1
        ? []
        : nabijeNamen(groep.map(({ werkgever }) => werkgever)).flatMap(([een, ander]): Gelijkenis[] => {
            const hier = groep.find(({ werkgever }) => werkgever === een)!
            const daar = groep.find(({ werkgever }) => werkgever === ander)!
            return isZelfdeNaam(hier.naam, daar.naam) && naamsleutel(een) !== naamsleutel(ander)
              ? [{ werkgevers: [een, ander], personen: [hier.persoon, daar.persoon] }]
              : []
          }),
    )
  if (plaats.werkgever === undefined || antwoorden[WERKGEVERVRAAG] === 'apart') return { persoonIn, gelijkenissen: [] }
  for (const rij of rijen) werkgevers.add(woord(rij, plaats.werkgever))
  const gelijkenissen = werkgevers.kanLijken() ? findGelijkenissen() : []
  if (antwoorden[WERKGEVERVRAAG] !== 'zelfde') return { persoonIn, gelijkenissen }
  for (const { werkgevers: paar } of gelijkenissen) {
    const [een, ander] = paar.map((naam) => werkgevers.add(naam)).map((eigen) => eigenlijk.get(eigen) ?? eigen)
    for (const [van, naar] of eigenlijk) if (naar === ander) eigenlijk.set(van, een!)
    if (een !== ander) eigenlijk.set(ander!, een!)
  }
  return { persoonIn, gelijkenissen: [] }
}
