declare namespace Cloudflare {
  interface Env {
    DB: D1Database
    MIGRATIES: import('cloudflare:test').D1Migration[]
    REGELS_TOKEN: string
    WORTELS: string
  }
  interface GlobalProps {
    mainModule: typeof import('../../../worker/index.ts')
  }
}
