/**
 * Whether `If-None-Match` names this entity tag. Tags are compared weakly (RFC 9110, section 13.1.2), because a cache
 * that compresses turns a strong tag into a weak one.
 */
export const matchesEtag = (ifNoneMatch: string | undefined, etag: string): boolean => {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true
  return Array.from(ifNoneMatch.matchAll(/"[^"]*"/g)).some(([tag]) => tag === etag)
}
