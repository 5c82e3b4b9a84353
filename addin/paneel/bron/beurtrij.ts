/** Work that does not begin before what was asked earlier is over, also when that failed. */
export type Beurtrij = <T>(werk: () => Promise<T>) => Promise<T>

/** One thing at a time, in the order in which it was asked: for what is read, changed and written back as a whole. */
export const createBeurtrij = (): Beurtrij => {
  let laatste: Promise<unknown> = Promise.resolve()
  return (werk) => {
    const eigen = laatste.then(werk)
    laatste = eigen.catch(() => undefined)
    return eigen
  }
}
