/** build/policy.json, written by the build; see `resolve.alias` in webpack.config.js. */
declare module '#policy' {
  const built: unknown;
  export default built;
}
