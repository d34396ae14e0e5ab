/** A parameter of the page's own address, before the `#` of the route: `/app/?as=…&theme=dark&elder=1#/…`. */
export function addressParam(name: string): string | undefined {
  const value = new URLSearchParams(window.location.search).get(name)
  return value === null || value === '' ? undefined : value
}
