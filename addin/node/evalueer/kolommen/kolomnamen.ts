/**
 * Headings as names that a table can have: none empty and no two alike, also where capitals make no difference. A second
 * one gets a number behind it.
 */
export const kolomnamenOf = (koppen: readonly string[]): readonly string[] => {
  const gebruikt = new Set<string>()
  return koppen.map((kop, plaats) => {
    const naam = kop.trim() === '' ? `kolom ${plaats + 1}` : kop
    let uniek = naam
    for (let nummer = 2; gebruikt.has(uniek.toLowerCase()); nummer++) uniek = `${naam} (${nummer})`
    gebruikt.add(uniek.toLowerCase())
    return uniek
  })
}
