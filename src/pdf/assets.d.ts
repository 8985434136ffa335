// The address of a file that the build puts with the app.
declare module '*.ttf?url' {
  const url: string
  export default url
}
