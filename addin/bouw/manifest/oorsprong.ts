/** Stands in `manifest.xml` for the address of the service; a name under `.example` can never exist (RFC 2606). */
export const VOORBEELDOORSPRONG = 'https://poortwachter.example'

/** Where the add-in is served while one works on it. */
export const LOKALE_OORSPRONG = 'https://localhost:3000'

const NOOIT = /\.(?:example|invalid|test)$/

/**
 * The origin that is built for: what the organisation gave in `OORSPRONG`, and this machine when it gave nothing.
 * Throws a Dutch sentence for anything but an https origin that can exist.
 */
export const readOorsprong = (gegeven: string | undefined): string => {
  if (gegeven === undefined || gegeven.trim() === '') return LOKALE_OORSPRONG
  const url = URL.canParse(gegeven) ? new URL(gegeven) : undefined
  if (
    !url ||
    url.protocol !== 'https:' ||
    url.origin !== gegeven.trim().replace(/\/$/, '') ||
    NOOIT.test(url.hostname)
  ) {
    throw new Error(
      `OORSPRONG: "${gegeven}" is geen bruikbaar adres. Geef het https-adres van uw dienst, zonder pad, zoals https://poortwachter.uwbedrijf.nl.`,
    )
  }
  return url.origin
}

const omgeving: { readonly process?: { readonly env: Readonly<Record<string, string | undefined>> } } = globalThis

/** The origin of this build. */
export const OORSPRONG: string = readOorsprong(omgeving.process?.env['OORSPRONG'])
