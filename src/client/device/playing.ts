export interface PlayerHandlers {
  onEnd: () => void
  onFail: () => void
}

export interface Player {
  stop: () => void
}
