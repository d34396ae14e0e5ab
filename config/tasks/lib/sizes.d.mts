export interface Size {
  name: string
  bytes: number
  parts: Record<string, number>
  goal: number
  limit: number
}
export function packageSizes(files: [string, number][], subpackages: string[]): Size[]
export function verdictOf(size: Pick<Size, 'bytes' | 'goal' | 'limit'>): 'fine' | 'over the goal' | 'over the limit'
