import { describe, expect, it } from 'vitest'
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
        /^https:\/\/\*\.(?:officeapps\.live\.com|office\.com|office365\.com|sharepoint\.com|microsoft365\.com|cloud\.microsoft)$/,
      )
    }
  })

  it('bewaart bestanden met een hash in de naam een jaar en vraagt bij de andere altijd na', () => {
    const [algemeen, gehasht] = staticHeaders({ gehasht: '/vast' }).split('\n\n')
    expect(algemeen).toMatch(/^\/\*\n/)
    expect(algemeen).toContain('\n  Cache-Control: no-cache\n')
    expect(gehasht).toBe('/vast/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n')
  })

  it('blijft onder de regellengte die Cloudflare toestaat', () => {
    for (const regel of regels) expect(regel.length).toBeLessThan(2_000)
  })
})
