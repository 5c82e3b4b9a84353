/** Made-up data that looks personal; the number passes the check of a citizen service number but belongs to nobody. */
export const persoon = ['Jan Jansen', '111222333', 'burn-out', '1980-05-17', 'jan.jansen@voorbeeld.nl', '203.0.113.77']

/** The same, as someone might send it by mistake: in the address, in headers and in a body. */
export const persoonlijkVerzoek = (pad: string, method: string): [string, RequestInit] => {
  const vraag = new URLSearchParams(persoon.map((waarde, i) => [`veld${i}`, waarde]))
  const headers = {
    'CF-Connecting-IP': persoon[5]!,
    'X-Forwarded-For': persoon[5]!,
    'User-Agent': persoon[0]!,
    Cookie: `bsn=${persoon[1]}`,
    Referer: `https://voorbeeld.nl/${encodeURIComponent(persoon[0]!)}`,
    'Content-Type': 'application/json',
  }
  const body = method === 'PUT' || method === 'POST' ? JSON.stringify(persoon) : null
  return [`${pad}?${vraag}`, { method, headers, body }]
}

/** All addresses of the service with something personal where a version belongs. */
export const persoonlijkeAdressen = (versie: string): string[] => [
  '/',
  '/regels.css',
  '/openapi.json',
  '/gezond',
  '/v1/regelversies',
  '/v1/audit',
  '/v1/stand',
  '/v1/verversing',
  '/.well-known/security.txt',
  ...[versie, persoon[1]!, encodeURIComponent(persoon[0]!)].flatMap((wie) => [
    `/v1/regelversies/${wie}`,
    `/v1/regelversies/${wie}/handtekening`,
    `/v1/regelversies/${wie}/intrekking`,
    `/v1/regelversies/${wie}/verschil/${wie}`,
  ]),
  `/dossier/${encodeURIComponent(persoon[0]!)}`,
]

/** What of the personal data occurs in a text. */
export const persoonlijkIn = (tekst: string): string[] =>
  persoon.filter((waarde) => tekst.includes(waarde) || tekst.includes(encodeURIComponent(waarde)))
