import { element } from './element.ts'
import type { Kenmerken, Kind } from './element.ts'

/**
 * The line that opens and closes a `details`. Its place in the tab order is written out: in Excel on the web office.js
 * walks along the tab order itself, and passes over a summary without one.
 */
export const uitklapkop = (kenmerken: Kenmerken, ...kinderen: readonly Kind[]): HTMLElement =>
  element('summary', { tabindex: 0, ...kenmerken }, ...kinderen)
