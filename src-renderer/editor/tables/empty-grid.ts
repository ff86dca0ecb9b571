import type { TableText } from './table-text.ts'

/** The head and body of a table, each cell with an empty place for its words. */
export function emptyGrid({ alignments, rows }: TableText): HTMLElement[] {
  const lines = rows.map((cells, row) => {
    const line = document.createElement('tr')
    line.append(
      ...cells.map((_, column) => {
        const cell = document.createElement(row === 0 ? 'th' : 'td')
        if (row === 0) cell.scope = 'col'
        cell.className = `am-align-${alignments[column] ?? 'none'}`
        const place = document.createElement('div')
        place.className = 'am-cell'
        cell.append(place)
        return cell
      }),
    )
    return line
  })
  const [head, body] = [document.createElement('thead'), document.createElement('tbody')]
  head.append(...lines.slice(0, 1))
  body.append(...lines.slice(1))
  return [head, body]
}
