import { finishPdf } from '../exporting/pdf/finish-pdf.ts'
import { answerQuestions } from './asked-thread.ts'
import type { FinishQuestion } from './finish-pdf-job.ts'

answerQuestions(({ printed, document, at }: FinishQuestion) => finishPdf(printed, document, at))
