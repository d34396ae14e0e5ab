import { View } from '@tarojs/components'
import { aria } from '../../../ui'
import './table.scss'

interface TableProps {
  label: string
  head: readonly string[]
  /** Each begins with what it is about. */
  rows: readonly (readonly (string | number)[])[]
}

/** The numbers of a picture, for whoever does not see it or wants them exact. */
export function Table({ label, head, rows }: TableProps) {
  return (
    <View className="table" {...aria({ role: 'table', label })}>
      <View className="table-row is-head" {...aria({ role: 'row' })}>
        {head.map((name) => (
          <View key={name} className="table-cell" {...aria({ role: 'columnheader' })}>
            {name}
          </View>
        ))}
      </View>
      {rows.map((row) => (
        <View key={row[0]} className="table-row" {...aria({ role: 'row' })}>
          {row.map((cell, column) => (
            <View key={head[column]} className="table-cell" {...aria({ role: 'cell' })}>
              {cell}
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}
