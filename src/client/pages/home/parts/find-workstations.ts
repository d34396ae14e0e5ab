import type { WorkstationView } from '@/contract/workstation'

/** With so many or fewer all stand on one screen, and looking is quicker than typing. */
export const A_HANDFUL = 5

const FIGURES = '零一二三四五六七八九'

/** What people put after the name of where they live. */
const KIND_OF_PLACE = /(?:居民?委员?会|居委|小区|社区|街道|工作室)$/

/** As it is compared: 阳光2居, 阳光 ２ 居 and 阳光二居 are one. */
function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,，、.。·-]/g, '')
    .replace(/\d/g, (figure) => FIGURES.charAt(Number(figure)))
}

/** 阳光小区 asks for what is at 阳光, whatever it calls itself. */
function core(word: string): string {
  const bare = word.replace(KIND_OF_PLACE, '')
  return bare === '' ? word : bare
}

/**
 * The workstations that have every one of the words in their name, town or address, in the order given.
 * @param typed words with spaces between them; nothing typed finds all
 */
export function findWorkstations<T extends Pick<WorkstationView, 'name' | 'town' | 'address'>>(
  items: readonly T[],
  typed: string,
): T[] {
  const words = typed
    .normalize('NFKC')
    .split(/[\s,，、]+/)
    .filter((word) => word !== '')
  return items.filter(({ name, town, address }) => {
    // Apart: no word runs from the end of one into the beginning of the next.
    const where = [name, town, address].map(plain).join('\n')
    return words.every((word) => where.includes(plain(word)) || where.includes(plain(core(word))))
  })
}
