import type { Plugin } from 'vite'

/**
 * Leaves out what Vite puts around every later part to load its style sheets and to preload its files: the parts have no
 * style sheets, and `laden/brok.ts` fetches their files.
 */
export const zonderVoorladen = (): Plugin => ({
  name: 'zonder-voorladen',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined),
})
