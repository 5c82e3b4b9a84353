/** SQL as a reader types it, with the rows that its last statement must then give: cells apart. */
interface Sqlblok {
  readonly sql: string
  readonly rijen: readonly (readonly string[])[]
}

const BLOK = /<pre class="sql">\n([\s\S]*?)\n<\/pre>/g
const RIJ = '→ '

/**
 * The pieces of SQL of a chapter, in their order. One is written between `<pre class="sql">` and `</pre>`; below it come
 * lines that begin with an arrow, a row each, with bars between the cells. An empty cell is NULL.
 */
export const sqlblokkenOf = (fragment: string): readonly Sqlblok[] =>
  [...fragment.matchAll(BLOK)].map(([, inhoud = '']) => {
    const regels = inhoud.split('\n')
    return {
      sql: regels.filter((regel) => !regel.startsWith(RIJ)).join('\n'),
      rijen: regels
        .filter((regel) => regel.startsWith(RIJ))
        .map((regel) =>
          regel
            .slice(RIJ.length)
            .split('|')
            .map((cel) => cel.trim()),
        ),
    }
  })
