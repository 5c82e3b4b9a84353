import { parseSync } from '@swc/core'
import type { ModuleItem, Pattern } from '@swc/core'

const namesIn = (patroon: Pattern): readonly string[] => {
  if (patroon.type === 'Identifier') return [patroon.value]
  if (patroon.type === 'ArrayPattern') return patroon.elements.flatMap((element) => (element ? namesIn(element) : []))
  if (patroon.type === 'AssignmentPattern') return namesIn(patroon.left)
  if (patroon.type !== 'ObjectPattern') return []
  return patroon.properties.flatMap((deel) => {
    if (deel.type === 'KeyValuePatternProperty') return namesIn(deel.value)
    return deel.type === 'AssignmentPatternProperty' ? [deel.key.value] : namesIn(deel.argument)
  })
}

const exportedBy = (regel: ModuleItem): readonly string[] => {
  if (regel.type === 'ExportNamedDeclaration' && !regel.source) {
    return regel.specifiers.flatMap((deel) =>
      deel.type === 'ExportSpecifier' ? [(deel.exported ?? deel.orig).value] : [],
    )
  }
  if (regel.type !== 'ExportDeclaration') return []
  const { declaration } = regel
  if (declaration.type === 'VariableDeclaration') return declaration.declarations.flatMap(({ id }) => namesIn(id))
  return ['identifier' in declaration ? declaration.identifier.value : declaration.id.value]
}

/** The names, of values and of types, that a file owns and exports. What it passes on from another file is not its own. */
export const exportedNames = (bron: string): ReadonlySet<string> =>
  new Set(parseSync(bron, { syntax: 'typescript' }).body.flatMap(exportedBy))

/** Names with more than one owner, each with its owners. */
export const sharedNames = (
  perBestand: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, readonly string[]> => {
  const eigenaars = new Map<string, string[]>()
  for (const [bestand, namen] of perBestand) {
    for (const naam of namen) eigenaars.set(naam, [...(eigenaars.get(naam) ?? []), bestand])
  }
  return new Map([...eigenaars].filter(([, bestanden]) => bestanden.length > 1))
}
