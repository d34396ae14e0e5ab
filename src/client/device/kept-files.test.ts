import { beforeEach, expect, test, vi } from 'vitest'
import { KeptFiles } from './kept-files'

const { dropFile } = vi.hoisted(() => ({ dropFile: vi.fn<(kept: string) => void>() }))
vi.mock('./kept-file', () => ({ dropFile }))

beforeEach(() => dropFile.mockReset())

const [a, b] = [{ kept: 'a' }, { kept: 'b' }]

test('a file goes once neither the form nor its stored draft names it, and only once', () => {
  let form = [a, b]
  const files = new KeptFiles(() => form)
  form.forEach((one) => files.hold(one))
  files.settle([a, b])
  expect(dropFile).not.toHaveBeenCalled()
  form = [b]
  // The draft that lies on the phone still has it.
  files.settle([a, b])
  expect(dropFile).not.toHaveBeenCalled()
  files.settle([b])
  files.settle([b])
  expect(dropFile.mock.calls).toEqual([['a']])
})

test('what waits to be sent elsewhere is not removed by the form it came from', () => {
  let form = [a]
  const files = new KeptFiles(() => form)
  files.hold(a)
  form = []
  files.release()
  files.settle()
  expect(dropFile).not.toHaveBeenCalled()
})

test('what never lay on the phone needs no room', () => {
  const files = new KeptFiles(() => [])
  files.hold({})
  files.settle()
  expect(dropFile).not.toHaveBeenCalled()
})
