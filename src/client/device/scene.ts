/** The scene of a code that was scanned, as it stands in the code. WeChat hands it over encoded, a browser sometimes twice. */
export function sceneOf(raw: string | undefined): string | undefined {
  if (raw === undefined || raw === '') return undefined
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}
