/** The part of the package `hyphen` that is used: patterns of one language each. */
declare module 'hyphen/fr/index.js' {
  const french: { hyphenateSync: (text: string, options?: { minWordLength?: number }) => string }
  export default french
}
declare module 'hyphen/en-gb/index.js' {
  export { default } from 'hyphen/fr/index.js'
}
