/** build/pane-policy.json, written by the build; see `resolve.alias` in webpack.config.js. */
declare module '#pane-policy' {
  const built: unknown;
  export default built;
}
