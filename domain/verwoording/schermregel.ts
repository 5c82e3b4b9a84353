/** Characters that a terminal acts on, or that turn the order of what it shows around. */
// oxlint-disable-next-line no-control-regex -- finding them is the purpose
const STUURTEKENS = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g

const LAATSTE_C0 = 0x1f
/** Unicode has a visible sign for each of the first control characters, from here on. */
const ZICHTBAAR = 0x2400
const DEL = '\u007F'

/** A line as any screen can show it: what came from a file or a service can move no cursor and clear no terminal. */
export const schermregel = (regel: string): string =>
  regel.replace(STUURTEKENS, (teken) => {
    const code = teken.charCodeAt(0)
    if (code <= LAATSTE_C0) return String.fromCharCode(ZICHTBAAR + code)
    return teken === DEL ? '\u2421' : '\uFFFD'
  })
