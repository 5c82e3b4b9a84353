import type { Plugin } from 'vite'

const PLAATS = /@brok:([\w-]+)@/g

/**
 * Fills in which files a part of the program that is loaded later consists of, which is known only when everything has
 * been bundled: the files that are not there from the start, with a space between. The file that holds the names also
 * imports that part, so its own name changes whenever they do.
 */
export const brokadressen = (): Plugin => ({
  name: 'brokadressen',
  generateBundle: (_, bundel) => {
    const brokken = Object.values(bundel).filter((bestand) => bestand.type === 'chunk')
    const filesOf = (bestand: string, gezien: Set<string>): ReadonlySet<string> => {
      const brok = brokken.find(({ fileName }) => fileName === bestand)
      if (!brok || brok.isEntry || gezien.has(bestand)) return gezien
      gezien.add(bestand)
      for (const verder of brok.imports) filesOf(verder, gezien)
      return gezien
    }
    const namesOf = (naam: string): string => {
      const brok = brokken.find((kandidaat) => kandidaat.isDynamicEntry && kandidaat.name === naam)
      if (!brok) throw new Error(`De bundel heeft geen deel "${naam}".`)
      return [...filesOf(brok.fileName, new Set())].map((bestand) => `./${bestand.split('/').at(-1)}`).join(' ')
    }
    for (const brok of brokken) brok.code = brok.code.replace(PLAATS, (_hier, naam: string) => namesOf(naam))
  },
})
