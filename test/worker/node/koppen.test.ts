import { describe, expect, it } from 'vitest'
import { readKoppen } from '../../gastheer/koppen.ts'
import { staticHeaders } from '../../../worker/koppen.ts'

const regels = staticHeaders({ gehasht: '/vast' }).split('\n')
const csp = regels.find((regel) => regel.includes('Content-Security-Policy')) ?? ''

describe('_headers voor de vaste bestanden', () => {
  it('staat alleen scripts toe van de dienst zelf en van office.js, en niets onveiligs', () => {
    expect(csp).toContain("default-src 'none'")
    expect(csp).toContain("script-src 'self' https://appsforoffice.microsoft.com;")
    expect(csp).toContain("style-src 'self';")
    expect(csp).toContain("connect-src 'self';")
    expect(csp).not.toMatch(/unsafe|\*(?!\.)| http:|data:.*data:/)
  })

  it('laat het paneel alleen in Excel en op de eigen site zien', () => {
    const framers = csp.split('frame-ancestors ')[1]?.split(' ') ?? []
    expect(framers).toContain("'self'")
    expect(framers).toContain('https://*.officeapps.live.com')
    for (const framer of framers.slice(1)) {
      expect(framer).toMatch(
        /^https:\/\/(?:\*\.(?:officeapps\.live\.com|office\.com|office365\.com|sharepoint\.com|microsoft365\.com|cloud\.microsoft)|onedrive\.live\.com|teams\.microsoft\.com)$/,
      )
    }
  })

  it('laat alleen office.js zelf in een kader binnen het paneel', () => {
    expect(csp).toContain("frame-src 'self' https://appsforoffice.microsoft.com;")
  })

  const koppen = readKoppen(staticHeaders({ gehasht: '/vast' }))
  it.each([
    ['/vast/start-abc.js', 'public, max-age=31536000, immutable', 'de naam verandert met de inhoud'],
    ['/beeldmerk/poortwachter-32.png', 'public, max-age=86400', 'Excel voor Windows laat anders het pictogram weg'],
    ['/taakvenster.html', 'max-age=14400', 'een korte storing houdt Excel dan niet tegen'],
    ['/functions.json', 'no-cache', 'nieuwe functies zijn er meteen'],
    ['/handboek/index.html', 'no-cache', ''],
  ])('bewaart %s zo: %s', (pad, bewaren) => {
    expect(koppen(pad)['cache-control']).toBe(bewaren)
  })

  it('laat iedere oorsprong de lijsten met functies lezen, en verder niets', () => {
    for (const pad of ['/functions.json', '/functions-en.json'])
      expect(koppen(pad)['access-control-allow-origin']).toBe('*')
    for (const pad of ['/taakvenster.html', '/functions.js', '/vast/start-abc.js', '/v1/regelversies'])
      expect(koppen(pad)['access-control-allow-origin']).toBeUndefined()
  })

  it('laat in het handboek nooit een tekst een script worden, naast het beleid voor alles', () => {
    const [algemeen, eigen] = koppen('/handboek/index.html')['content-security-policy']!.split(', ')
    expect(algemeen).toBe(koppen('/taakvenster.html')['content-security-policy'])
    expect(eigen).toBe("require-trusted-types-for 'script'; trusted-types 'none'")
  })

  it('vraagt de browser niets te geven wat hier niemand gebruikt', () => {
    const mag = koppen('/taakvenster.html')['permissions-policy'] ?? ''
    for (const wat of ['camera', 'microphone', 'geolocation']) expect(mag).toContain(`${wat}=()`)
    expect(mag).not.toContain('clipboard')
  })

  it('blijft onder de regellengte die Cloudflare toestaat', () => {
    for (const regel of regels) expect(regel.length).toBeLessThan(2_000)
  })
})
