/** WeChat has no windows: there the app comes into sight, which `focusManager` tells. The browser build has a file of its own. */
export function onWindowFocus(_listener: () => void): () => void {
  return () => undefined
}
