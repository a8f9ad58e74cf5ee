/**
 * The content security policies of the two origins, one function each.
 *
 * The add-in's is the one of the deployed product except for Microsoft's hosts, which the stand-in never
 * needs. The hash is that of the empty string: Fluent inserts empty style elements and fills them through
 * the CSSOM (measured).
 */

const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

export function addInCsp(hostOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'none'",
    "frame-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${hostOrigin}`,
  ].join('; ');
}

/** Mail bodies may carry style attributes of their own; scripts and remote pictures in them stay dead. */
export function hostCsp(addInOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    `img-src 'self' data: ${addInOrigin}`,
    "connect-src 'self'",
    `frame-src ${addInOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
