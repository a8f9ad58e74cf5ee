/**
 * What the bundles leave out or say shorter (TypeScript transformers for webpack.config.js): none of it changes
 * what the code does. Classic Outlook loads the launch bundle before each send, so each kB counts.
 */
const path = require('node:path');
const ts = require('typescript');

const { factory } = ts;
/** Exports the functions of `BUILT_INS` by these names. */
const BUILT_INS_FILE = path.resolve(__dirname, '../src/launchevent/built-ins');
/**
 * Functions that need no `this`, and constructors: the minifier gives a variable a short name, a property or a
 * global none.
 */
const BUILT_INS = new Map([
  ['Int32Array', 'Integers'],
  ['Math.ceil', 'ceil'],
  ['Math.floor', 'floor'],
  ['Math.max', 'max'],
  ['Math.min', 'min'],
  ['Object.assign', 'assign'],
  ['Object.keys', 'keys'],
  ['RegExp', 'Pattern'],
  ['String.fromCharCode', 'fromCharCode'],
  ['Uint16Array', 'Shorts'],
  ['Uint8Array', 'Bytes'],
]);

module.exports = { withoutDocumentation, shorterNullish, flatAssign, shortBuiltIns };

/** A detector's `about` makes docs/detectors.md; nobody reads it at Send, so it stays out of the bundles. */
function withoutDocumentation(context) {
  const visit = (node) =>
    ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'about'
      ? undefined
      : ts.visitEachChild(node, visit, context);
  return (file) => (/src.detectors./.test(file.fileName) ? ts.visitNode(file, visit) : file);
}

/** `x !== null && x !== void 0`, which TypeScript makes of `??` and `?.`, as `x != null`: 5 kB less. */
function shorterNullish(context) {
  const { BarBarToken, AmpersandAmpersandToken } = ts.SyntaxKind;
  const visit = (found) => {
    const node = ts.visitEachChild(found, visit, context);
    if (!ts.isBinaryExpression(node)) return node;
    const { left, right, operatorToken } = node;
    const isBoth = operatorToken.kind === AmpersandAmpersandToken;
    if (!isBoth && operatorToken.kind !== BarBarToken) return node;
    if (!ts.isBinaryExpression(left) || !ts.isBinaryExpression(right)) return node;
    const strict = isBoth
      ? ts.SyntaxKind.ExclamationEqualsEqualsToken
      : ts.SyntaxKind.EqualsEqualsEqualsToken;
    const isNullish =
      left.operatorToken.kind === strict &&
      right.operatorToken.kind === strict &&
      left.right.kind === ts.SyntaxKind.NullKeyword &&
      ts.isVoidExpression(right.right) &&
      ts.isIdentifier(right.left) &&
      nameOf(left.left) === right.left.text;
    const loose = isBoth ? ts.SyntaxKind.ExclamationEqualsToken : ts.SyntaxKind.EqualsEqualsToken;
    return isNullish
      ? factory.createBinaryExpression(left.left, loose, factory.createNull())
      : node;
  };
  return (file) => ts.visitNode(file, visit);
}

/** The variable that an expression names or assigns to: `a`, `(a = b)`. */
function nameOf(expression) {
  const inner = ts.isParenthesizedExpression(expression) ? expression.expression : expression;
  if (ts.isIdentifier(inner)) return inner.text;
  return ts.isBinaryExpression(inner) && ts.isIdentifier(inner.left) ? inner.left.text : null;
}

/** `Object.assign(Object.assign({}, a), b)`, which TypeScript makes of `{ ...a, ...b }`, in one call. */
function flatAssign(context) {
  const visit = (found) => {
    const node = ts.visitEachChild(found, visit, context);
    if (!isAssign(node) || !isAssign(node.arguments[0])) return node;
    const [inner, ...others] = node.arguments;
    // A target of its own: what is assigned from may not be one.
    if (!ts.isObjectLiteralExpression(inner.arguments[0])) return node;
    return factory.updateCallExpression(node, node.expression, node.typeArguments, [
      ...inner.arguments,
      ...others,
    ]);
  };
  return (file) => ts.visitNode(file, visit);
}

function isAssign(node) {
  return (
    node !== undefined && ts.isCallExpression(node) && dotted(node.expression) === 'Object.assign'
  );
}

/** `Math.max` and `Uint8Array` as variables that are imported: 4 kB less. */
function shortBuiltIns(context) {
  return (file) => {
    if (path.resolve(file.fileName) === `${BUILT_INS_FILE}.ts`) return file;
    const used = new Map();
    const visit = (node) => {
      const name = BUILT_INS.get(dotted(node));
      if (name === undefined) return visitValues(node, visit, context);
      if (!used.has(name)) used.set(name, factory.createUniqueName(name));
      return used.get(name);
    };
    const changed = ts.visitNode(file, visit);
    if (used.size === 0) return changed;
    return factory.updateSourceFile(changed, [importOf(used), ...changed.statements]);
  };
}

/** What stands behind a dot or before a colon is a name of its own, no global. */
function visitValues(node, visit, context) {
  if (ts.isPropertyAccessExpression(node)) {
    const { expression, name } = node;
    return factory.updatePropertyAccessExpression(node, ts.visitNode(expression, visit), name);
  }
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
    const { initializer, name } = node;
    return factory.updatePropertyAssignment(node, name, ts.visitNode(initializer, visit));
  }
  return ts.visitEachChild(node, visit, context);
}

function importOf(used) {
  const names = [...used].map(([name, local]) =>
    factory.createImportSpecifier(false, factory.createIdentifier(name), local),
  );
  const clause = factory.createImportClause(false, undefined, factory.createNamedImports(names));
  return factory.createImportDeclaration(
    undefined,
    clause,
    factory.createStringLiteral(BUILT_INS_FILE),
  );
}

/** `a` or `a.b`; of anything else nothing. */
function dotted(node) {
  if (ts.isIdentifier(node)) return node.text;
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  return `${node.expression.text}.${node.name.text}`;
}
