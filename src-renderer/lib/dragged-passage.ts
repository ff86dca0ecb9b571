import { z } from 'zod'

/** A span of an article's text being dragged. */
const draggedSpan = z.object({ articleId: z.string(), start: z.int(), end: z.int() })
export type DraggedSpan = z.output<typeof draggedSpan>

const type = 'application/x-aide-memoire-passage'

/** Has a drag carry a span, besides the words that other applications take. */
export function carrySpan(data: DataTransfer, span: DraggedSpan): void {
  data.setData(type, JSON.stringify(span))
  data.effectAllowed = 'copy'
}

/** The span a drop carries; null when it carries none. */
export function carriedSpan(data: Pick<DataTransfer, 'getData'> | null): DraggedSpan | null {
  const written = data?.getData(type) ?? ''
  if (written === '') return null
  try {
    return draggedSpan.safeParse(JSON.parse(written)).data ?? null
  } catch {
    return null
  }
}
