/** Numbers from 0 to 1, always the same for the same seed. */
export function drawsFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const words =
  'le partage de l’eau avance à Niamey, où les ministres ont parlé ; la brigade – née hier – attend œuvre « forte »'.split(
    ' ',
  )

/** What stands in a note after so many saves of somebody who types and takes back: the same for the same seed. */
export function textAfter(saves: number, seed: number): string {
  const text: string[] = []
  for (let n = Math.max(0, saves - 60); n <= saves; n++) {
    const draw = drawsFrom(seed + n)
    if (draw() < 0.15) text.splice(-3)
    else
      text.push(
        ...Array.from(
          { length: 1 + draw() * 6 },
          () => words[Math.floor(draw() * words.length)] ?? '',
        ),
      )
  }
  return `${saves} ${text.join(' ')}`
}
