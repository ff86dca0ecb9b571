/** pdfjs ships its worker without types; it is only handed over to pdfjs itself. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown
}
