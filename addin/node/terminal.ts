/** Characters that a terminal acts on, or that turn the order of what it shows around. */
// oxlint-disable-next-line no-control-regex -- finding them is the purpose
const STUURTEKENS = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g

const LAATSTE_C0 = 0x1f
/** Unicode has a visible sign for each of the first control characters, from here on. */
const ZICHTBAAR = 0x2400
const DEL = '\u007F'

/** A line as it can be shown in a terminal: what came from a file can move no cursor and clear no screen. */
export const terminalRegel = (regel: string): string =>
  regel.replace(STUURTEKENS, (teken) => {
    const code = teken.charCodeAt(0)
    if (code <= LAATSTE_C0) return String.fromCharCode(ZICHTBAAR + code)
    return teken === DEL ? '\u2421' : '\uFFFD'
  })

/** Prints lines, made safe for a terminal. */
export const printRegels = (stroom: { write(tekst: string): unknown }, regels: readonly string[]): void =>
  void stroom.write(regels.map((regel) => `${terminalRegel(regel)}\n`).join(''))
