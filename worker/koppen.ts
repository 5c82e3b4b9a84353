/** For the one page of the Worker: no scripts, its own style sheet, in nobody's frame. */
export const paginakoppen: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
}

/** Where Excel on the web and in Teams runs, as far as known; the pane is framed by no one else. */
const officeHosts = [
  'https://*.officeapps.live.com',
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
    'frame-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': framers,
  })
    .map(([richtlijn, bronnen]) => `${richtlijn} ${bronnen.join(' ')}`)
    .join('; ')

interface Plaatsen {
  /** Folder of files whose name holds their hash. @default '/vast' */
  readonly gehasht?: string
}

/**
 * The text of `_headers` for the static files: a strict content security policy for all, one year for files whose name
 * holds their hash, and a question to the server before any other file is used again.
 */
export const staticHeaders = ({ gehasht = '/vast' }: Plaatsen = {}): string => `/*
  Content-Security-Policy: ${contentSecurityPolicy(["'self'", ...officeHosts])}
  Cache-Control: no-cache
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer

${gehasht}/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
`
