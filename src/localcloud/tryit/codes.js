const BOARDS = [
  { id: 'yg2-1', name: '阳光二居公示栏' },
  { id: 'lt-1', name: '龙潭公示栏' },
]

/** The codes of the notice boards. Where the local cloud can be reached from other devices, they lead there. */
export function showCodes(urls) {
  const elsewhere = urls.find((url) => !isThisComputer(url))
  document.getElementById('codes').replaceChildren(...BOARDS.map((board) => code(board, elsewhere ?? location.origin)))
  document.getElementById('codes-hint').hidden = elsewhere !== undefined
}

function isThisComputer(url) {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname)
}

function code({ id, name }, origin) {
  const link = document.createElement('a')
  link.href = `${new URL(origin).origin}/app/#/pages/home/index?scene=${encodeURIComponent(`b=${id}`)}`
  link.target = '_blank'
  link.rel = 'noopener'
  const image = document.createElement('img')
  image.src = `/local/qr?text=${encodeURIComponent(link.href)}`
  image.alt = ''
  link.append(image, name)
  return link
}
