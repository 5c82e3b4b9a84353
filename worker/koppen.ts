/** For the one page of the Worker: no scripts, its own style sheet, in nobody's frame. */
export const paginakoppen: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
}

/**
 * Every page that Excel on the web may stand in, as far as known, Excel's own included: a browser asks it of each frame
 * around the pane. The pane is framed by no one else.
 */
const officeHosts: readonly string[] = [
  'https://*.officeapps.live.com',
  'https://onedrive.live.com',
  'https://teams.microsoft.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.sharepoint.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
]

const OFFICE_JS = 'https://appsforoffice.microsoft.com'

const contentSecurityPolicy = (framers: readonly string[]): string =>
  Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'", OFFICE_JS],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'frame-src': ["'self'", OFFICE_JS],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': framers,
  })
    .map(([richtlijn, bronnen]) => `${richtlijn} ${bronnen.join(' ')}`)
    .join('; ')

/** Devices and powers of the browser that nothing here uses, so that nothing that gets in can either. */
const ONGEBRUIKT = ['camera', 'microphone', 'geolocation', 'display-capture', 'usb', 'payment']

/**
 * Pages without office.js: a text can never become a script there. The pane cannot have this, because office.js loads its
 * own parts by an address that is plain text.
 */
const ALLEEN_EIGEN_TEKST = "require-trusted-types-for 'script'; trusted-types 'none'"

interface Plaatsen {
  /** Folder of files whose name holds their hash. @default '/vast' */
  readonly gehasht?: string
}

/** The lists of functions: Excel on the web reads them from a page of its own, so every origin may. They hold no data of anyone. */
const FUNCTIELIJSTEN = ['/functions.json', '/functions-en.json']

/** How long the pane itself opens from the browser's memory when the service cannot be reached, in seconds. */
const VENSTER_BEWAARD = 4 * 60 * 60

/** One rule for `_headers`: what applies to a path instead of, or beside, what applies to all. */
const rule = (pad: string, ...regels: readonly string[]): string =>
  [pad, ...regels.map((regel) => `  ${regel}`)].join('\n')

const cacheFor = (pad: string, waarde: string): string => rule(pad, '! Cache-Control', `Cache-Control: ${waarde}`)

/**
 * The text of `_headers` for the static files: a strict content security policy for all, and a question to the server
 * before a file is used again. Kept longer are files whose name holds their hash, the pane (a short outage then does not
 * stop Excel from starting it) and the icons (Excel on Windows leaves out an icon that it may not keep).
 */
export const staticHeaders = ({ gehasht = '/vast' }: Plaatsen = {}): string =>
  `${[
    rule(
      '/*',
      `Content-Security-Policy: ${contentSecurityPolicy(["'self'", ...officeHosts])}`,
      'Cache-Control: no-cache',
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: no-referrer',
      `Permissions-Policy: ${ONGEBRUIKT.map((wat) => `${wat}=()`).join(', ')}`,
    ),
    rule('/handboek/*', `Content-Security-Policy: ${ALLEEN_EIGEN_TEKST}`),
    cacheFor(`${gehasht}/*`, 'public, max-age=31536000, immutable'),
    cacheFor('/taakvenster.html', `max-age=${VENSTER_BEWAARD}`),
    cacheFor('/beeldmerk/*', 'public, max-age=86400'),
    ...FUNCTIELIJSTEN.map((pad) => rule(pad, 'Access-Control-Allow-Origin: *')),
  ].join('\n\n')}\n`
