/** A new id for one intent to write. Not a secret: it only has to be the caller's own, so `Math.random` will do. */
export function newRequestId(): string {
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(Math.random() * 16).toString(16))
}
