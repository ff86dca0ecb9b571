import { finishPdf, type FinishQuestion } from '../exporting/pdf/finish-pdf.ts'
import { answerQuestions } from './asked-thread.ts'

/** Finishes prints off the main thread: a long document takes seconds, in which the window goes on. */
answerQuestions(({ printed, document, at }: FinishQuestion) => finishPdf(printed, document, at))
