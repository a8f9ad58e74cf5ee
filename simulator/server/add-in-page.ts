/**
 * What happens to an add-in page on its way out of the stand-in: the address of office.js becomes our own,
 * and one script tag is put before it. The files in dist/ stay as they are deployed.
 *
 * Why the shim: the Outlook part of office.js wants the MicrosoftAjax library of 2008 and would fetch it
 * from a CDN; office.js touches only the names below (measured 2026-11-21).
 */

/** Microsoft's addresses end in this; so does the path under which the stand-in serves the npm file. */
const OFFICE_JS = /(<script\b[^>]{0,500}\bsrc=)(["']?)[^"'\s>]{0,500}\/office(?:\.debug)?\.js\2/i;

export const SHIM_PATH = '/officejs/ms-ajax-shim.js';
export const TRUST_PATH = '/officejs/AgaveErrorUX/index.html';

/** The page with office.js from here; unchanged when it names none. */
export function rewritePage(html: string): string {
  return html.replace(
    OFFICE_JS,
    (_whole: string, before: string) =>
      `<script src="${SHIM_PATH}"></script>${before}"/officejs/office.js"`,
  );
}

export const SHIM_SCRIPT = `
(function () {
  window.Type = { registerNamespace: function (name) {
    name.split('.').reduce(function (at, part) { return (at[part] = at[part] || {}); }, window);
  } };
  Function.prototype.registerClass = function () {};
  window.Type.registerClass = function () {};
  window.Sys = {
    StringBuilder: function () {},
    Debug: { trace: function () {} },
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } }
  };
  Function._validateParams = function () { return null; };
  Error.argument = function (name, text) { return new Error(text || name); };
  Error.argumentOutOfRange = Error.argumentNull = Error.argumentType = Error.argument;
  Error.invalidOperation = function (text) { return new Error(text); };
  Error.parameterCount = function (text) { return new Error(text || 'parameterCount'); };
})();
`;

/** Over plain HTTP office.js asks this page whether the user trusts the host; on this machine he does. */
export const TRUST_PAGE =
  '<!doctype html><title>Trust</title><script src="/officejs/AgaveErrorUX/trust.js"></script>';

export const TRUST_SCRIPT = `
window.addEventListener('message', function (event) {
  if (event.origin !== location.origin) return;
  event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
});
`;
