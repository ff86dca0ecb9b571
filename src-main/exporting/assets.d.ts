/** A file as a `data:` address, put into the bundle by Vite. */
declare module '*?inline' {
  const address: string
  export default address
}
