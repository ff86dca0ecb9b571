const mebibyte = 1024 * 1024

/**
 * What importing refuses or stops at, in one place. A file that reaches a limit fails with an error
 * that names it; the others of the batch go on.
 */
export const limits = {
  /** Largest file taken in, in bytes. */
  fileBytes: 20 * mebibyte,
  /** Largest archive taken in, in bytes; each file inside keeps to `fileBytes`. */
  archiveBytes: 64 * mebibyte,
  /** Longest text of one article, in UTF-16 units. */
  textLength: 20_000_000,
  /** Elements inside one another, in HTML and XML. */
  nesting: 256,
  /** Elements of one page of HTML or part of XML. */
  elements: 200_000,
  /** Elements of a saved page up to which its menus are told from its article. */
  elementsToJudge: 40_000,
  /** Files inside an archive. */
  archiveEntries: 5_000,
  /** Bytes of everything inside an archive, unpacked. */
  unpackedBytes: 128 * mebibyte,
  /** How many times larger than packed an archive may become; small ones (1 MB) may anyway. */
  unpackedRatio: 200,
  /** Archives inside archives, mails inside mails. */
  archiveDepth: 3,
  /** Files that one file may hold in all, archives inside it included. */
  innerFiles: 5_000,
  /** Pages of a PDF. */
  pages: 2_000,
  /** Pixels of an image in a PDF; none is drawn. */
  imagePixels: 40_000_000,
  /** Processor time for one file in the reading process, in seconds. */
  seconds: 10,
  /** Time by the clock for one file, in seconds: a busy machine lets the reading process wait. */
  clockSeconds: 60,
  /** Memory of the reading process, in megabytes. */
  megabytes: 512,
} as const
