import { DISTRICT } from './cases'
import { must } from './local-cloud'

const STREETS = ['一', '二', '三', '四']

/** With the demo's own, more than stand on one screen. Always the same requests: they are opened once, whoever asks first. */
export async function moreWorkstations(): Promise<void> {
  await Promise.all(
    STREETS.map((street, index) =>
      must(
        DISTRICT,
        'workstation.create',
        { name: `桂花${street}居`, town: '桂花街道', address: `桂花${street}路 12 号`, phone: '021-55550109' },
        `more-workstations-${index}`,
      ),
    ),
  )
}
