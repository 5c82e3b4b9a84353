/** A command as a reader types it, with pieces of text that must then be seen. */
interface Opdrachtregel {
  readonly opdracht: string
  readonly ziet: readonly string[]
}

const OPDRACHT = /<pre class="opdracht">\n([\s\S]*?)\n<\/pre>/g
const ZIET = '→ '

/**
 * The commands of a chapter. One is written between `<pre class="opdracht">` and `</pre>`: the command on the first
 * line, and below it lines that begin with an arrow.
 */
export const opdrachtenOf = (fragment: string): readonly Opdrachtregel[] =>
  [...fragment.matchAll(OPDRACHT)].map(([, inhoud = '']) => {
    const [opdracht = '', ...regels] = inhoud.split('\n')
    const vreemd = regels.find((regel) => !regel.startsWith(ZIET))
    if (vreemd !== undefined) throw new Error(`Achter een opdracht hoort een regel met een pijl: ${vreemd}`)
    return { opdracht, ziet: regels.map((regel) => regel.slice(ZIET.length)) }
  })
