/**
 * Which room may import which: `client → contract ← cloud`, and `localcloud` imports none of them, because it loads
 * built functions as the real platform does.
 */
const ALLOWED = { contract: [], client: ['contract'], cloud: ['contract'], localcloud: [] }
const ROOMS = Object.keys(ALLOWED)

/** Zones for `import-x/no-restricted-paths`, one per arrow that must not be. */
export const arrows = ROOMS.flatMap((room) =>
  ROOMS.filter((other) => other !== room && !ALLOWED[room].includes(other)).map((other) => ({
    target: `./src/${room}`,
    from: `./src/${other}`,
    message: `${room} must not import ${other}: the arrows are client → contract ← cloud.`,
  })),
)

/** The same for a test of the cloud, which may start a local one. */
export const arrowsOfCloudTests = arrows.filter(({ from }) => from !== './src/localcloud')

/** The calendar and the server's SDK are heavy and of no use in a phone. */
export const outsideCloud = [
  { regex: '^chinese-days(/|$)', message: 'The calendar lives in the cloud; clients are sent dates and days left.' },
  { regex: '^wx-server-sdk$', message: 'Only cloud functions speak to the platform through the SDK.' },
]

/** The contract is shared by both sides, so it carries next to nothing. */
export const contractImports = [
  { regex: '^(?!valibot$|dayjs(/|$)|\\./|(\\.\\./)+)', message: 'The contract imports valibot, dayjs and itself.' },
  ...viaAlias('client|cloud|localcloud'),
]

/** Another room is named from the root, so that a file that crosses can be seen at a glance. */
export function viaAlias(rooms) {
  return [{ regex: `^(\\.\\./)+(${rooms})(/|$)`, message: 'Import another room as @/room/file.' }]
}
