import { officeSamples } from './office-samples.ts'
import { pdfSamples } from './pdf-samples.ts'
import { referenceSamples } from './reference-samples.ts'
import type { Sample } from './sample.ts'
import { textSamples } from './text-samples.ts'
import { webSamples } from './web-samples.ts'

/** Every file made for the tests of the importers. */
export async function allSamples(): Promise<Sample[]> {
  return [
    ...textSamples(),
    ...webSamples(),
    ...officeSamples(),
    ...referenceSamples(),
    ...(await pdfSamples()),
  ]
}
